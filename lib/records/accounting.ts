import Papa from 'papaparse';
import type { Disclosure } from '../model/disclosure';
import type { Release } from '../model/release';

/** The entries of one client, the oldest first (45 CFR 164.528). */
export function entriesOf(all: readonly Disclosure[], label: string): readonly Disclosure[] {
  return all.filter(({ clients }) => clients.includes(label)).sort((a, b) => a.at - b.at);
}

/** A table for a spreadsheet. A cell that a spreadsheet would take for a formula is put in quotes. */
export function csvOf(entries: readonly Disclosure[]): string {
  return Papa.unparse(
    entries.map(({ at, recipients, purpose, ground, families, clients, standing, followUps }) => ({
      date: new Date(at).toISOString(),
      clients: clients.join('; '),
      recipients: recipients.join('; '),
      purpose,
      ground,
      categories: Object.keys(families).join('; '),
      standing,
      followUps: followUps
        .map(({ kind, state, because = '' }) => [kind, state, because].filter(Boolean).join(' '))
        .join('; '),
    })),
    { escapeFormulae: true },
  );
}

/** The releases that an entry rested on: of its clients, for its recipients. */
export function releasesBehind(entry: Disclosure, releases: readonly Release[]): readonly Release[] {
  return releases.filter(
    ({ client, recipients }) =>
      entry.clients.includes(client) &&
      recipients.some((each) => entry.recipients.some((recipient) => recipient === each || recipient.endsWith(each))),
  );
}

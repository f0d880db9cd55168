import { array, check, maxLength, minLength, object, optional, picklist, pipe, safeParse, string, trim } from 'valibot';
import { CLIENT_FLAGS, type Client } from '../model/client';
import { isDate } from '../model/dates';
import { isLabel } from '../model/label';
import type { StorageLike } from '../settings/stored';
import { type Box, type BoxKind, createBox } from './box';
import type { Vault } from './vault';

/** The most clients that a roster holds, and the most entries and characters of one field. */
export const ROSTER_LIMITS = { clients: 10_000, entries: 30, text: 120 } as const;

/** A message key, and not the library's own words. */
const REASON = /^\w+_error_\w+$/;
const text = pipe(string(), trim(), maxLength(ROSTER_LIMITS.text, 'settings_error_too_long'));
const words = pipe(array(pipe(text, minLength(1))), maxLength(ROSTER_LIMITS.entries, 'settings_error_too_many'));
const date = pipe(
  text,
  check((given) => given === '' || isDate(given), 'settings_error_date'),
);

const CLIENT = object({
  id: pipe(text, minLength(1)),
  label: pipe(
    text,
    check((given) => given !== '' && isLabel(given), 'settings_error_label'),
  ),
  names: words,
  nicknames: words,
  initials: words,
  kin: words,
  contacts: words,
  numbers: words,
  town: optional(text, ''),
  flags: array(picklist(CLIENT_FLAGS)),
  limitsDiscussed: date,
  jurisdiction: optional(text, ''),
  team: words,
});

/** A client as it was typed or imported; the reason is a message key. */
export function readClient(
  raw: unknown,
): { readonly client: Client } | { readonly reason: string; readonly field: string } {
  const read = safeParse(CLIENT, raw, { abortEarly: true });
  if (read.success) return { client: read.output };
  const [issue] = read.issues;
  const field = String(issue.path?.[0]?.key ?? '');
  return { reason: REASON.test(issue.message) ? issue.message : 'settings_error_shape', field };
}

const KIND: BoxKind<readonly Client[]> = {
  name: 'roster',
  empty: [],
  read: (raw) => (Array.isArray(raw) ? readClients(raw) : null),
};

/** Clients as they were stored or exported. What cannot be read of them is left out. */
export function readClients(raw: readonly unknown[]): readonly Client[] {
  return raw.flatMap((each) => {
    const read = readClient(each);
    return 'client' in read ? [read.client] : [];
  });
}

export type Roster = Box<readonly Client[]>;

export function createRoster(local: StorageLike, vault: Vault): Roster {
  return createBox(local, vault, KIND);
}

/** Enters a client, or replaces the one of the same id. */
export function withClient(client: Client): (all: readonly Client[]) => readonly Client[] {
  return (all) => {
    const at = all.findIndex(({ id }) => id === client.id);
    return at < 0 ? [...all, client] : all.with(at, client);
  };
}

/** Enters several; whoever has the label of one of them is replaced. */
export function withClients(news: readonly Client[]): (all: readonly Client[]) => readonly Client[] {
  const labels = new Set(news.map(({ label }) => label));
  return (all) => [...all.filter(({ label }) => !labels.has(label)), ...news].slice(0, ROSTER_LIMITS.clients);
}

export function withoutClient(id: string): (all: readonly Client[]) => readonly Client[] {
  return (all) => all.filter((client) => client.id !== id);
}

export function blankClient(): Client {
  return {
    id: newId(),
    label: '',
    names: [],
    nicknames: [],
    initials: [],
    kin: [],
    contacts: [],
    numbers: [],
    town: '',
    flags: [],
    limitsDiscussed: '',
    jurisdiction: '',
    team: [],
  };
}

export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');
}

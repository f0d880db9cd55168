import { array, boolean, number, object, optional, picklist, record, safeParse, string } from 'valibot';
import { BECAUSES, type Disclosure, ENTRY_STANDINGS, type EntryStanding, FOLLOW_UPS } from '../model/disclosure';
import { FAMILIES } from '../model/finding';
import { PURPOSES, RECORD_FIELDS, type RecordField } from '../model/purpose';
import { createStored, type StorageLike, type Stored } from '../settings/stored';

/** The most that are kept; of more the oldest that are done go first. */
export const MOST = 5000;
/** How many years a finished one is kept: as long as a client may ask for an accounting (45 CFR 164.528(a)(1), 164.530(j)(2)). */
export const KEPT_YEARS = 6;

const DISCLOSURE = object({
  id: string(),
  at: number(),
  purpose: picklist(PURPOSES),
  recipients: array(string()),
  families: record(picklist(FAMILIES), number()),
  clients: optional(array(string()), []),
  ground: optional(string(), ''),
  followUps: optional(
    array(
      object({
        kind: picklist(FOLLOW_UPS),
        due: number(),
        state: picklist(['open', 'done', 'notAllowed']),
        because: optional(picklist(BECAUSES)),
      }),
    ),
    [],
  ),
  fields: optional(record(picklist(RECORD_FIELDS), string())),
  standing: optional(picklist(ENTRY_STANDINGS), 'standing'),
  done: boolean(),
});

export type DisclosureStore = Stored<readonly Disclosure[], readonly Disclosure[]>;

/** What was let go, in `storage` in the clear: it names nobody. What cannot be read of it is left out. */
export function createDisclosureStore(storage: StorageLike): DisclosureStore {
  return createStored(storage, {
    key: 'disclosures',
    read: readAll,
    unreadable: [],
    check: (value) => ({ ok: true, value }),
    valueOf: (value) => value,
  });
}

/** Entries as they were stored, of this version or an earlier one. What cannot be read of them is left out. */
export function readAll(raw: unknown): readonly Disclosure[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((each: unknown) => {
    const read = safeParse(DISCLOSURE, each);
    return read.success ? [read.output] : [];
  });
}

/** Enters one, and lets go of finished ones whose time is over. `now` in ms since 1970. */
export function entered(
  one: Disclosure,
  now: number,
  years = KEPT_YEARS,
): (all: readonly Disclosure[]) => readonly Disclosure[] {
  return (all) => {
    const end = new Date(now);
    const oldestKept = end.setFullYear(end.getFullYear() - years);
    const kept = all.filter(({ id, done, at }) => id !== one.id && (!done || at >= oldestKept));
    const spare = Math.max(0, kept.length + 1 - MOST);
    const oldest = new Set([...kept].sort((a, b) => Number(b.done) - Number(a.done) || a.at - b.at).slice(0, spare));
    return [...kept.filter((each) => !oldest.has(each)), one];
  };
}

/** Says of one whether its record is written. */
export function finished(id: string, done: boolean): (all: readonly Disclosure[]) => readonly Disclosure[] {
  return (all) => all.map((each) => (each.id === id ? { ...each, done } : each));
}

export function removed(id: string): (all: readonly Disclosure[]) => readonly Disclosure[] {
  return (all) => all.filter((each) => each.id !== id);
}

/** Says of one whether what it rested on still holds: what is sealed or withdrawn is protected again. */
export function stands(id: string, standing: EntryStanding): (all: readonly Disclosure[]) => readonly Disclosure[] {
  return (all) => all.map((each) => (each.id === id ? { ...each, standing } : each));
}

/** Without what was typed: what may lie in the clear. */
export function withoutFields({ fields: _, ...rest }: Disclosure): Disclosure {
  return rest;
}

/** Writes one line of the record of one entry. Empty words take it away. */
export function recorded(
  id: string,
  field: RecordField,
  words: string,
): (all: readonly Disclosure[]) => readonly Disclosure[] {
  return (all) => all.map((each) => (each.id === id ? { ...each, fields: { ...each.fields, [field]: words } } : each));
}

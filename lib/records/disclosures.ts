import { array, boolean, number, object, picklist, record, safeParse, string } from 'valibot';
import type { Disclosure } from '../model/disclosure';
import { FAMILIES } from '../model/finding';
import { PURPOSES } from '../model/purpose';
import { createStored, type StorageLike, type Stored } from '../settings/stored';

/** The most that are kept; of more the oldest that are done go first. */
export const MOST = 500;
/** How long a finished one is kept, in ms: long enough to take it back. The log of six years is the roster's. */
export const KEPT = 30 * 24 * 60 * 60 * 1000;

const DISCLOSURE = object({
  id: string(),
  at: number(),
  purpose: picklist(PURPOSES),
  recipients: array(string()),
  families: record(picklist(FAMILIES), number()),
  done: boolean(),
});

export type DisclosureStore = Stored<readonly Disclosure[], readonly Disclosure[]>;

/** What was let go, in `storage`. What cannot be read of it is left out. */
export function createDisclosureStore(storage: StorageLike): DisclosureStore {
  return createStored(storage, {
    key: 'disclosures',
    read: readAll,
    unreadable: [],
    check: (value) => ({ ok: true, value }),
    valueOf: (value) => value,
  });
}

function readAll(raw: unknown): readonly Disclosure[] {
  if (!Array.isArray(raw)) return [];
  return raw.flatMap((each: unknown) => {
    const read = safeParse(DISCLOSURE, each);
    return read.success ? [read.output] : [];
  });
}

/** Enters one, and lets go of finished ones whose time is over. `now` in ms since 1970. */
export function entered(one: Disclosure, now: number): (all: readonly Disclosure[]) => readonly Disclosure[] {
  return (all) => {
    const kept = all.filter(({ done, at }) => !done || now - at < KEPT);
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

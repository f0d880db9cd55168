import { number, object, record, safeParse, string } from 'valibot';
import { createStored, type StorageLike, type Stored } from '../settings/stored';

/** How often the panel spoke of a kind of finding, and how often it was let go all the same. */
export interface Showing {
  readonly shown: number;
  readonly overridden: number;
}
export type Showings = Readonly<Record<string, Showing>>;

/** From so many showings on a kind that is let go more often than this is more noise than help. */
export const ENOUGH = 20;
export const MOSTLY = 0.8;
/** Past this the older half is forgotten, so that a habit that changed shows. */
const FADES = 60;

const SHOWINGS = record(string(), object({ shown: number(), overridden: number() }));

/** The counts in `storage`: kinds and numbers, nothing of a draft. What cannot be read counts anew. */
export function createShowingStore(storage: StorageLike): Stored<Showings, Showings> {
  return createStored<Showings, Showings>(storage, {
    key: 'showings',
    read(raw) {
      const read = safeParse(SHOWINGS, raw ?? {});
      return read.success ? read.output : {};
    },
    unreadable: {},
    check: (value) => ({ ok: true, value }),
    valueOf: (value) => value,
  });
}

/** Counts one panel: the kinds that it spoke of, and those that were let go. */
export function counted(kinds: readonly string[], overridden: readonly string[]): (all: Showings) => Showings {
  return (all) => ({
    ...all,
    ...Object.fromEntries(
      [...new Set(kinds)].map((kind) => {
        const { shown = 0, overridden: before = 0 } = all[kind] ?? {};
        const fade = shown >= FADES ? 0.5 : 1;
        return [kind, { shown: shown * fade + 1, overridden: before * fade + (overridden.includes(kind) ? 1 : 0) }];
      }),
    ),
  });
}

/** The kinds to be offered for demotion: let go in more than {@link MOSTLY} of at least {@link ENOUGH} showings. */
export function offersIn(all: Showings, demoted: readonly string[]): readonly string[] {
  return Object.entries(all)
    .filter(
      ([kind, { shown, overridden }]) => shown >= ENOUGH && overridden / shown > MOSTLY && !demoted.includes(kind),
    )
    .map(([kind]) => kind);
}

/** The user said no: it is asked again after as many showings. */
export function declined(kind: string): (all: Showings) => Showings {
  return ({ [kind]: _, ...rest }) => rest;
}

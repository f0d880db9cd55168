import type { Family } from './finding';
import type { Purpose, RecordField, Role } from './purpose';
import type { Verdict } from './verdict';

/** How long a context holds once it was chosen. A `message` is one text to one set of recipients. */
export type Lasts =
  | {
      readonly until:
        | 'message'
        | 'listEnd'
        | 'episode'
        | 'releaseEnd'
        | 'dueDate'
        | 'matterEnd'
        | 'projectEnd'
        | 'standing';
    }
  | { readonly days: number };

/**
 * The frame of a disclosure, as data: who may learn what, what is recorded, until when. `patterns/purposes/<name>.ts` exports one as
 * `context`. It holds no machinery; `lib/policy/judge.ts` applies it.
 */
export interface Context {
  /** Unique, camelCase. */
  readonly name: string;
  /** `C0` to `C15`; absent where it is no purpose of its own. */
  readonly code?: string;
  /** The purpose it is the frame of. */
  readonly purpose: Purpose;
  /** Where the verdicts come from. */
  readonly source: string;
  /** Whom it is for: recipients of these roles, or `anyone`. Others are judged as nobody vouches for them. */
  readonly readers: readonly Role[] | 'anyone';
  /** Families that this purpose needs. What else a draft holds is offered for removal first (45 CFR 164.502(b)). */
  readonly needs: readonly Family[] | 'all';
  /** What its record asks for. `first` before the send; the others may be filled in later. */
  readonly record: { readonly first: readonly RecordField[]; readonly later: readonly RecordField[] };
  /** Hours after the send within which the record is to be finished. */
  readonly finishWithin?: number;
  readonly lasts: Lasts;
  /** What the law asks for: nobody's rule blocks it, whatever the rest says. */
  readonly duty?: true;
  /** Of a direct finding, by its family. */
  readonly direct: Readonly<Record<Family, Verdict>>;
  /**
   * The most that a direct finding below `UNSURE` leads to. A place or an organization below it counts among the
   * quasi-identifiers instead.
   */
  readonly unsure: Verdict;
  /** In a draft that speaks of nobody who could be a client, where nothing stronger stands beside them. */
  readonly ofNobody: {
    /** Kinds of direct findings that are then rarely a client's: the date of a workshop, the town of an office. */
    readonly kinds: readonly string[];
    /** Other direct findings are then doubted below this certainty. */
    readonly unsure: number;
    /** Quasi-identifiers of which one also speaks with nobody in mind: a disease, a quoted line. */
    readonly general: readonly string[];
    /** The most that all these lead to. */
    readonly verdict: Verdict;
  };
  readonly quasi: {
    /** Of any quasi-identifier. */
    readonly few: Verdict;
    /**
     * How much a kind tells: about how many times fewer people are left, as a power of ten (2: one in a hundred). Kinds that are not
     * listed count 1. A place or an organization that is not direct counts as `place` or `organization`.
     */
    readonly points: Readonly<Record<string, number>>;
    /** From this sum on few enough people are left that those around a client would know. */
    readonly enough: number;
    /**
     * Where people could be counted, at a place that its readers know: fewer than this, by the low end of the range, and those around
     * a client would know as well.
     */
    readonly fewerThan: number;
    readonly many: Verdict;
    /** Kinds that identify nearly by themselves, such as a role that one person holds. */
    readonly strongKinds: readonly string[];
    readonly strong: Verdict;
  };
  /** The least when something failed on the way, so that nobody knows what the draft holds. */
  readonly failed: Verdict;
}

/** The same verdict for every family, but for those that are named. */
export function evenly(
  verdict: Verdict,
  but: Partial<Readonly<Record<Family, Verdict>>> = {},
): Readonly<Record<Family, Verdict>> {
  const families = {
    name: verdict,
    place: verdict,
    address: verdict,
    date: verdict,
    age: verdict,
    phone: verdict,
    email: verdict,
    id: verdict,
    url: verdict,
    organization: verdict,
    quasi: verdict,
  };
  return { ...families, ...but };
}

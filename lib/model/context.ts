import type { Family } from './finding';
import type { Verdict } from './verdict';

/**
 * The frame of a disclosure, as data: what may pass. `patterns/purposes/<name>.ts` exports one as `context`. It holds no machinery;
 * `lib/policy/judge.ts` applies it.
 */
export interface Context {
  /** Unique, camelCase. */
  readonly name: string;
  /** Where the verdicts come from. */
  readonly source: string;
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
    readonly many: Verdict;
    /** Kinds that identify nearly by themselves, such as a role that one person holds. */
    readonly strongKinds: readonly string[];
    readonly strong: Verdict;
  };
  /** The least when something failed on the way, so that nobody knows what the draft holds. */
  readonly failed: Verdict;
}

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
  readonly quasi: {
    /** Of one or two kinds of quasi-identifier. */
    readonly few: Verdict;
    /** How many different kinds are many; a place and an organization are kinds. */
    readonly manyFrom: number;
    readonly many: Verdict;
    /** Kinds that narrow too little to be counted among the many. */
    readonly lightKinds?: readonly string[];
    /** Kinds that identify nearly by themselves, such as a role that one person holds. */
    readonly strongKinds: readonly string[];
    /** Kinds that do so once any place is named beside them. */
    readonly localKinds: readonly string[];
    readonly strong: Verdict;
  };
  /** The least when something failed on the way, so that nobody knows what the draft holds. */
  readonly failed: Verdict;
}

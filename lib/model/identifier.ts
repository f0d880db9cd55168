import type { Family, Tier } from './finding';

/**
 * The fact sheet of one identifier: `patterns/identifiers/<name>.ts` exports one as `identifier`.
 * It holds no machinery; `lib/detector/rules.ts` runs it.
 */
export interface Identifier {
  /** Unique, camelCase. Its words are the messages `kind_<kind>` ("an NHS number") and `why_<kind>`. */
  readonly kind: string;
  readonly family: Family;
  readonly tier: Tier;
  /** The rule that makes it an identifier, such as "45 CFR 164.514(b)(2)(i)(G)". */
  readonly source: string;
  /**
   * Where it may stand. Flags `g` and `d`; add `i` and `u` as needed. A group called `value`, when there is one, is the
   * finding; otherwise the whole match is.
   */
  readonly expression: RegExp;
  /** No finding is without a digit: text that has none, which is most text, is not looked at. */
  readonly needsDigit?: true;
  /** A cheap test that a text must pass before `expression` is run on it. */
  readonly gate?: RegExp;
  /** Whether the value is what it looks like: a check digit, a calendar, a numbering plan. */
  readonly validate?: (value: string, groups: Readonly<Record<string, string | undefined>>) => boolean;
  /** Words that, standing near, make the finding certain ("NHS no", "date of birth"). */
  readonly cues?: RegExp;
  /** Without a cue near, there is no finding. */
  readonly needsCue?: boolean;
  /** Of a finding without a cue, 0 to 1. */
  readonly certainty: number;
  /** Of a finding with one. `certainty` when absent. */
  readonly certaintyWithCue?: number;
}

/** What an identifier must and must not match: exported as `cases` from the same file, so that no build carries it. */
export interface Cases {
  /** Text with each expected finding in ⟦ ⟧. */
  readonly matches: readonly string[];
  /** Text in which this identifier finds nothing. */
  readonly ignores: readonly string[];
}

import type { CrowdTables } from '../../crowd/tables';
import type { Finding } from '../../model/finding';
import type { Site } from '../../model/site';
import type { ClinicPolicy } from '../../settings/managed/keys';

/** What checks are told under. The words of each are the message `selftest_<group>`. */
export const GROUPS = ['parts', 'drafts', 'rules', 'duties', 'records', 'sites'] as const;
export type Group = (typeof GROUPS)[number];

/** `untested`: nothing here can tell. */
export const OUTCOMES = ['pass', 'fail', 'untested'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A message key and what fills its gaps. */
export type Said = readonly [key: string, ...fills: string[]];

/** What was tried, and how it went. */
export interface Check {
  readonly group: Group;
  /** Such as `blockedPlaces.3`: it tells nothing of anybody, as it stands in the report. */
  readonly id: string;
  readonly outcome: Outcome;
  /** What it is a check of: words, or a name. */
  readonly title: Said | { readonly name: string };
  /** The entry of the policy that it is a check of: shown here, and never in the report. */
  readonly entry?: string;
  /** What was tried, as it is to be. */
  readonly tried: Said;
  /** What was found instead, where more can be said than that it was not so. */
  readonly found?: Said;
}

/** All that the checks go by. */
export interface Given {
  readonly policy: ClinicPolicy;
  /** The tagger's weights were read. */
  readonly weights: boolean;
  /** `null` where they could not be read. */
  readonly tables: CrowdTables | null;
  /** The detector. */
  read(text: string): readonly Finding[];
  /** The same, without what is remembered of an earlier reading. */
  readAfresh(text: string): readonly Finding[];
  readonly sites: readonly Site[];
  /** Whether a browser takes a selector. */
  parses(selector: string): boolean;
  /** ms since 1970 */
  readonly now: number;
}

/** One step of a run. */
export interface Step {
  readonly group: Group;
  /** What it is called where it fails as a whole. */
  readonly id: string;
  run(given: Given): readonly Check[];
}

export const outcomeOf = (passes: boolean): Outcome => (passes ? 'pass' : 'fail');

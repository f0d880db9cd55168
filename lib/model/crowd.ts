import type { Span } from './finding';

/** A number of people, as a range that holds the true one about eight times in ten. Whole numbers; never shown as one. */
export interface PeopleRange {
  readonly low: number;
  readonly high: number;
}

/**
 * How few: `few` under 5, `dozen` under 11 (the small-cell line of CMS), `tens` under 100, else `hundreds`. Told by the low end. The
 * words of each are the message `crowd_<band>`.
 */
export const CROWD_BANDS = ['few', 'dozen', 'tens', 'hundreds'] as const;
export type CrowdBand = (typeof CROWD_BANDS)[number];

/**
 * Among whom the people are counted.
 * - `place`: a town that the draft names
 * - `implied`: a town that it does not name, and that its readers know of the writer (see `Crowd.implied`)
 * - `body`: a school, a unit, a congregation, an employer
 * - `practice`: whoever could come to a practice somewhere, since no place is known
 */
export type CrowdBase = 'place' | 'implied' | 'body' | 'practice';

/** Where a place that the draft does not name comes from. The words of each are the message `crowd_implied_<source>`. */
export const IMPLIED_SOURCES = ['signature', 'group', 'settings'] as const;
export type ImpliedSource = (typeof IMPLIED_SOURCES)[number];

/** One thing that a draft says of its client, as far as it makes the crowd smaller. */
export interface CrowdDetail {
  /** As in `Finding.kind`, or `sex`, `place` and `body`. */
  readonly kind: string;
  /** Where it is said, in UTF-16 code units of the draft. Empty for what no finding stands for, such as a sex told by its pronouns. */
  readonly spans: readonly Span[];
  /** The crowd if it was left out. */
  readonly without: PeopleRange;
  /** The crowd if it was said more generally: a decade for an age, a family of jobs for a job. */
  readonly general?: PeopleRange;
  /** The share comes from a table of the census; otherwise it is a guess, with a wider spread. */
  readonly counted: boolean;
}

/** About how many people fit all that a draft says of its client. An estimate, and always said as one. */
export interface Crowd {
  readonly range: PeopleRange;
  readonly band: CrowdBand;
  readonly base: CrowdBase;
  /** What the place is called in the table, such as `Bend, Oregon`; empty where none is known. */
  readonly where: string;
  readonly implied?: ImpliedSource;
  /** A role that one person holds, an event, a handle: nothing is multiplied, one person or a handful fit. */
  readonly unique: boolean;
  /** Several places, or ages that cannot be one person's: the range is of the smaller, and nobody should rely on it. */
  readonly contradicts: boolean;
  /** What narrows it: details of the person, the one that narrows it most first, then the places that are told. At most twelve. */
  readonly details: readonly CrowdDetail[];
  /**
   * The crowd as details of the person add up: first everyone at the base, then with each of `details` in turn, places left out, as they
   * are the base. The last is `range`.
   */
  readonly steps: readonly PeopleRange[];
}

/** A crowd; `null` where a draft tells nothing to count by, `unknown` where the tables to count by could not be read. */
export type Counted = Crowd | null | 'unknown';

/** Who is told of, as the census counts people. */
export type Sex = 'male' | 'female';
export const ETHNICITIES = ['white', 'black', 'native', 'asian', 'islander', 'hispanic'] as const;
export type Ethnicity = (typeof ETHNICITIES)[number];
export type Marital = 'Never married' | 'Now married' | 'Widowed' | 'Divorced';

/** The band of a crowd by its low end. */
export function bandOf({ low }: PeopleRange): CrowdBand {
  if (low < 5) return 'few';
  if (low < 11) return 'dozen';
  return low < 100 ? 'tens' : 'hundreds';
}

/** What a finding is about. The eleven families of the scan contract. */
export const FAMILIES = [
  'name',
  'place',
  'address',
  'date',
  'age',
  'phone',
  'email',
  'id',
  'url',
  'organization',
  'quasi',
] as const;
export type Family = (typeof FAMILIES)[number];

/**
 * How a finding identifies.
 * - `direct`: by itself (45 CFR 164.514(b)(2)(i) and its national kin)
 * - `quasi`: only together with others
 * - `neutral`: it is not about a client (the writer, a colleague, an author); shown to nobody
 */
export type Tier = 'direct' | 'quasi' | 'neutral';

/** A stretch of a draft, in UTF-16 code units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One span of a draft that identifies, with the reason for saying so. */
export interface Finding extends Span {
  readonly family: Family;
  /** Which identifier, such as `nhsNumber` or `personName`. Its words are the message `kind_<kind>`. */
  readonly kind: string;
  readonly tier: Tier;
  /** 0 to 1. Below {@link UNSURE} the finding is one that Discreet would not swear to. */
  readonly certainty: number;
  /** Why it was found, or why it is neutral: the message `why_<why>`. */
  readonly why: string;
  /**
   * What it says, in the words that shares of people are counted by: an age as an ISO 8601 duration (`P42Y`), a job by its title in
   * the census, a group, trait or event by its usual name. Of quasi-identifiers, where it could be told.
   */
  readonly value?: string;
  /** Labels of the clients on the roster that it is of: several where it fits several. */
  readonly clients?: readonly string[];
}

/** Findings less certain than this are spoken of more softly: a warning, no reason asked. */
export const UNSURE = 0.6;

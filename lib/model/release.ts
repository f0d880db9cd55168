/** What a release may let pass. Its words are the message `category_<category>`. */
export const RELEASE_CATEGORIES = [
  'identity',
  'contact',
  'dates',
  'numbers',
  'care',
  'substanceUse',
  'psychotherapyNotes',
] as const;
export type ReleaseCategory = (typeof RELEASE_CATEGORIES)[number];

/**
 * What lets it be told: the client's own consent, or the order of a court. An order names what was ordered, and needs nobody's
 * consent (45 CFR 164.512(e)(1)(i)). Its words are the message `basis_<basis>`.
 */
export const RELEASE_BASES = ['consent', 'order'] as const;
export type ReleaseBasis = (typeof RELEASE_BASES)[number];

/** A client's release of information, by its core elements (45 CFR 164.508(c)(1); 42 CFR 2.31). No document, no name. */
export interface Release {
  /** Unique; made when it is entered. */
  readonly id: string;
  /** `consent` when absent. */
  readonly basis?: ReleaseBasis;
  /** What the user calls the client here: a label that names nobody, such as `C-14`. */
  readonly client: string;
  /** Addresses, or `@` and a whole domain, lower case. */
  readonly recipients: readonly string[];
  /** What it is for, in the user's words; of an order the court and its docket. */
  readonly purpose: string;
  readonly categories: readonly ReleaseCategory[];
  /** ISO dates of the care that it covers; empty where it is open. */
  readonly from: string;
  readonly to: string;
  /** ISO date. */
  readonly signed: string;
  /** ISO date of the last day on which it holds; empty where an event ends it. */
  readonly expires: string;
  /** The event that ends it, in the user's words; empty where a date does. */
  readonly event: string;
  /** When it was revoked, or its event came, in ms since 1970. */
  readonly revoked: number | null;
  /** The client was told what telling can lead to. */
  readonly explained: boolean;
  /** The form meets 42 CFR 2.31. Without it nothing of substance use passes. */
  readonly part2: boolean;
  /** Where the signed copy lies. */
  readonly copyAt: string;
}

/** The words of each are the message `release_<state>`. */
export type ReleaseState = 'incomplete' | 'notYet' | 'active' | 'expiring' | 'expired' | 'revoked';

/** What a release lacks. The words of each are the message `lacks_<lack>`. */
export type Lack =
  | 'client'
  | 'recipients'
  | 'purpose'
  | 'categories'
  | 'signed'
  | 'end'
  | 'explained'
  | 'order'
  | 'part2'
  | 'notesApart';

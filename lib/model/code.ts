import type { Family } from './finding';
import type { Purpose } from './purpose';
import type { Verdict } from './verdict';

/** Where a code holds. Its words are the message `codes_label_<country>`. */
export const COUNTRIES = ['us', 'ca', 'gb', 'eu', 'au'] as const;
export type Country = (typeof COUNTRIES)[number];

/** What a text can be about that has rules of its own, whatever it is for (`patterns/topics.ts`). */
export type Topic = 'substanceUse' | 'psychotherapyNotes';

/** One thing that a code says, in our own words. */
export interface CodeStatement {
  /** A message key. */
  readonly words: string;
  /** Where it stands, such as `45 CFR 164.502(b)`. */
  readonly section: string;
  /** What it speaks to. */
  readonly purposes: readonly Purpose[];
  /** The text of the section was not seen when this was written: whoever reads it is told. */
  readonly unread?: true;
}

/** What a code makes stricter. All that is given must hold of a finding. */
export interface CodeDemand {
  /** Never a duty. */
  readonly purposes: readonly Purpose[];
  /** Of what identifies by itself. Every family where neither these nor kinds are given. */
  readonly families?: readonly Family[];
  /** Whatever their tier. */
  readonly kinds?: readonly string[];
  /** The draft is about this. */
  readonly topic?: Topic;
  readonly least: Verdict;
}

/**
 * A code of a profession, or a law, as a fact sheet: `patterns/codes/<name>.ts` exports one as `code`, with its `cases`. Its name is
 * the message `code_<id>`. Aid, not legal advice.
 */
export interface Code {
  /** Unique, camelCase. */
  readonly id: string;
  readonly countries: readonly Country[];
  /** Where it can be read. */
  readonly links: readonly string[];
  /** ISO date on which it was last compared with its source. */
  readonly checked: string;
  /** What it was compared with. */
  readonly source: string;
  readonly statements: readonly CodeStatement[];
  readonly stricter: readonly CodeDemand[];
  /** What clients are told of it: a message key. */
  readonly client?: string;
}

export interface CodeCase {
  readonly purpose: Purpose;
  readonly family: Family;
  readonly kind?: string;
  readonly topic?: Topic;
}
/** What a code must lead to, and what it must leave alone. */
export interface CodeCases {
  readonly stricter: readonly (CodeCase & { readonly least: Verdict })[];
  readonly leaves: readonly CodeCase[];
}

/** A rule of the clinic itself, in its own words. It is said beside the others, and makes nothing stricter. */
export interface OwnCode {
  readonly name: string;
  readonly statement: string;
  /** `https:` only; empty where there is none. */
  readonly link: string;
}

/** What "Why?" says of a code. */
export interface Saying {
  /** Id of the code, or the name of an own one. */
  readonly code: string;
  /** A message key, or the words of an own one. */
  readonly words: string;
  /** Empty for an own one. */
  readonly section: string;
  readonly unread?: true;
}

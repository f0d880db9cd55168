import type { Span } from './finding';

/** What the tagger tells apart. */
export type EntityType = 'person' | 'location' | 'organization';

/** A name that the tagger read in one sentence; offsets are of that sentence. */
export interface Entity extends Span {
  readonly type: EntityType;
  /** 0 to 1, from the margin over the second best reading. */
  readonly certainty: number;
}

/** What the lists inside a tagger's weights say of one word; 0 where they do not have it. */
export interface WordFacts {
  /** As a first name: 1 rare to 5 very common. */
  readonly first: number;
  /** As a surname: 1 rare to 3 very common. */
  readonly last: number;
  /** As a place: 1 village, 2 town, 3 city. */
  readonly place: number;
  /** As a plain word: 1 known, 2 usual, 3 among the commonest. */
  readonly plain: number;
  /** How it is usually written: 0 not known, 1 nearly always with a capital to 6 nearly never, 7 mostly all in capitals. */
  readonly written: number;
}

/** Reads names in one sentence. Pure: the same sentence, the same entities. */
export interface Tagger {
  tag(sentence: string): readonly Entity[];
  /** What its lists say of a word, in small letters. */
  facts?(word: string): WordFacts;
}

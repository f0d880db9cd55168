import type { Span } from './finding';

/** What the tagger tells apart. */
export type EntityType = 'person' | 'location' | 'organization';

/** A name that the tagger read in one sentence; offsets are of that sentence. */
export interface Entity extends Span {
  readonly type: EntityType;
  /** 0 to 1, from the margin over the second best reading. */
  readonly certainty: number;
}

/** Reads names in one sentence. Pure: the same sentence, the same entities. */
export interface Tagger {
  tag(sentence: string): readonly Entity[];
}

import type { Span } from '../../model/finding';

/** On whose side a name is. `open` where nothing near it tells. */
export type Side = 'client' | 'staff' | 'open';

/** A name, place or body that a rule or the tagger read in a stretch of text, before the whole draft has been heard. */
export interface Mark extends Span {
  readonly family: 'name' | 'place' | 'organization' | 'id';
  readonly kind: string;
  readonly certainty: number;
  readonly why: string;
  readonly side: Side;
  /** Of a place or a body: words near it tie it to someone's life ("lives in", "works at"), or its name alone is telling. */
  readonly tied?: boolean;
  /** Of a place or a body: half the world knows it, or it may be something else. */
  readonly weak?: boolean;
}

/** Kind of the name of somebody who treats a client, which narrows who the client is. */
export const TREATING = 'treatingClinician';
/** The same where the words beside it say so, whatever the rest of the draft speaks of. */
export const TREATED = 'treatedBy';

/** Takes a name that a rule read: words `from` to `to` (exclusive), whose it is, why, and how sure. */
export type Emit = (from: number, to: number, side: Side, why: string, certainty: number, kind?: string) => void;

/** A reading of the tagger less certain than this is not believed of a single word that is one, or that nobody knows. */
export const DOUBTED = 0.65;

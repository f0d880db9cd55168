import { hashOf, mix } from './hash';
import type { Lexicon } from './lexicon';
import { shapeOf } from './shape';
import { LINK, NUMBER, WORD } from './tokens';

/**
 * What is known of tokens by their own letters, in columns: the same words come again and again, and what they are does
 * not hang on where they stand.
 */
export interface Seen extends Columns {
  count: number;
  /** Number of a token by its text, for each kind of `tokens`. */
  readonly numbers: readonly Map<string, number>[];
  /** The lists that the facts are from. */
  lexicon: Lexicon | undefined;
}

interface Columns {
  word: Int32Array;
  facts: Int32Array;
  shape: Uint8Array;
  /** Code units, 12 at most. */
  length: Uint8Array;
  /** Hashes of the first two, three and four letters, and of the last. */
  head2: Int32Array;
  head3: Int32Array;
  head4: Int32Array;
  tail2: Int32Array;
  tail3: Int32Array;
  tail4: Int32Array;
}

/** More tokens than this are forgotten when the next text begins. */
const MOST = 8192;
const KINDS = 5;

export function createSeen(): Seen {
  return {
    count: 0,
    numbers: Array.from({ length: KINDS }, () => new Map<string, number>()),
    lexicon: undefined,
    ...columns(MOST),
  };
}

function columns(size: number): Columns {
  return {
    word: new Int32Array(size),
    facts: new Int32Array(size),
    shape: new Uint8Array(size),
    length: new Uint8Array(size),
    head2: new Int32Array(size),
    head3: new Int32Array(size),
    head4: new Int32Array(size),
    tail2: new Int32Array(size),
    tail3: new Int32Array(size),
    tail4: new Int32Array(size),
  };
}

/** Makes room before a text of `tokens` tokens. Returns whether all that was seen before is forgotten. */
export function prepareSeen(seen: Seen, lexicon: Lexicon, tokens: number): boolean {
  if (seen.lexicon === lexicon && seen.count + tokens <= seen.word.length) return false;
  for (const numbers of seen.numbers) numbers.clear();
  seen.count = 0;
  seen.lexicon = lexicon;
  const size = Math.max(MOST, tokens);
  if (seen.word.length !== size) Object.assign(seen, columns(size));
  return true;
}

/** The number of a token in the columns. {@link prepareSeen} comes first. */
export function numberOf(seen: Seen, lexicon: Lexicon, token: string, kind: number): number {
  const numbers = seen.numbers[kind];
  const known = numbers?.get(token);
  if (known !== undefined) return known;
  const at = seen.count;
  seen.count += 1;
  numbers?.set(token, at);
  learn(seen, lexicon, token, kind, at);
  return at;
}

function learn(seen: Seen, lexicon: Lexicon, token: string, kind: number, at: number): void {
  const end = token.length;
  const named = kind !== NUMBER && kind !== LINK;
  const hash = named ? hashOf(token, 0, end) : mix(kind, Math.min(end, 12));
  // Leading and trailing letters of a word are read without the point of an abbreviation.
  const last = token.charCodeAt(end - 1) === 46 ? end - 1 : end;
  seen.word[at] = hash;
  seen.facts[at] = kind === WORD ? factsOf(token, hash, lexicon) : 0;
  seen.shape[at] = shapeOf(token, 0, end, kind);
  seen.length[at] = Math.min(end, 12);
  seen.head2[at] = hashOf(token, 0, Math.min(end, 2));
  seen.head3[at] = kind === WORD ? hashOf(token, 0, Math.min(last, 3)) : 0;
  seen.head4[at] = hashOf(token, 0, Math.min(end, 4));
  seen.tail2[at] = hashOf(token, Math.max(0, end - 2), end);
  seen.tail3[at] = kind === WORD ? hashOf(token, Math.max(0, last - 3), last) : 0;
  seen.tail4[at] = hashOf(token, Math.max(0, end - 4), end);
}

/** What the lists say of a word; of a hyphenated one that they lack, what they say of its halves. */
function factsOf(word: string, hash: number, lexicon: Lexicon): number {
  const facts = lexicon.find(hash);
  if (facts !== 0) return facts;
  const hyphen = word.indexOf('-');
  if (hyphen <= 0 || hyphen >= word.length - 1) return 0;
  const first = lexicon.find(hashOf(word, 0, hyphen));
  return first === 0 ? lexicon.find(hashOf(word, hyphen + 1, word.length)) : first;
}

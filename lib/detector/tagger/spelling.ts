import { foldOf } from './chars';
import { mix } from './hash';

/** Bits of the table of letter groups. */
export const SPELLING_BITS = 14;
const MASK = (1 << SPELLING_BITS) - 1;
const EDGE = 94;
/** Steps of {@link soundsLike}; 0 is kept for what is not a word. */
export const LIKENESS = 8;
const STEP = 32;

/** Calls `visit` with the place in the table of each group of three and of four letters of a word, its ends counting as letters. */
export function lettersOf(word: string, visit: (slot: number) => void): void {
  let a = EDGE;
  let b = EDGE;
  let c = EDGE;
  for (let at = 0; at <= word.length; at += 1) {
    const d = at === word.length ? EDGE : foldOf(word.charCodeAt(at));
    const three = mix(mix(b, c), d);
    visit(three & MASK);
    visit(mix(three, a) & MASK);
    a = b;
    b = c;
    c = d;
  }
}

/** How much a word is spelt like a name rather than like a plain English word: 1 not at all to 7 very. */
export function soundsLike(word: string, weights: Int8Array): number {
  let sum = 0;
  lettersOf(word, (slot) => {
    sum += weights[slot] ?? 0;
  });
  return Math.max(1, Math.min(LIKENESS - 1, 4 + Math.round(sum / STEP)));
}

import { PHRASES } from './lexicon';
import type { Word } from './words';

/** Words of the longest phrase. */
const LONGEST = 4;

/** Whether the words `at` to `end` are part of a longer phrase that names a thing: the "Will" of "Good Will Hunting". */
export function isInPhrase(words: readonly Word[], at: number, end: number): boolean {
  for (let from = Math.max(0, at - 2); from <= at; from += 1) {
    for (let to = end; to <= from + LONGEST && to <= words.length; to += 1) {
      if (to - from <= end - at) continue;
      const phrase = words
        .slice(from, to)
        .map((word) => word.lower)
        .join(' ');
      if (PHRASES.has(phrase)) return true;
    }
  }
  return false;
}

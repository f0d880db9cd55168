import { SMALL_WORDS } from '../../patterns/lexicons/languages';
import { WORD, type Word, wordsOf } from './names/words';

export const ENGLISH = 'en';
/** So much of a draft tells what it is written in. UTF-16 units. */
const ENOUGH = 4000;

/**
 * What a run of words is written in, as an ISO 639-1 code, or undefined where it is too short or too mixed to tell. A language
 * other than English needs twice the evidence: two small words of its own and more of them than of English.
 * @param from index of the first word
 * @param to index past the last
 */
export function languageOf(words: readonly Word[], from = 0, to = words.length): string | undefined {
  const counts = new Map<string, number>();
  for (let at = from; at < to; at += 1) {
    const word = words[at];
    if (word?.kind !== WORD) continue;
    for (const language of SMALL_WORDS.get(word.lower) ?? []) counts.set(language, (counts.get(language) ?? 0) + 1);
  }
  const english = counts.get(ENGLISH) ?? 0;
  counts.delete(ENGLISH);
  const [best, count] = [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0]);
  if (count >= 2 && count > english) return best;
  return english > 0 ? ENGLISH : undefined;
}

/** Whether a draft is written in another language than English, by its beginning. Too short to tell: no. */
export function isForeign(text: string): boolean {
  const language = languageOf(wordsOf(text.slice(0, ENOUGH)));
  return language !== undefined && language !== ENGLISH;
}

/** Whether a word is one of the small ones of a language, such as a greeting or an article. */
export function isSmallWord(word: Word, language: string): boolean {
  return SMALL_WORDS.get(word.lower)?.includes(language) ?? false;
}

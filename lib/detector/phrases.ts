import { PHRASE_LISTS, type PhraseList } from '../../patterns/quasi/phrases';
import type { Finding } from '../model/finding';
import { LINE_START, SMALL, WORD, type Word, wordsOf } from './names/words';

interface Phrase {
  readonly words: readonly string[];
  readonly list: PhraseList;
}

/** Phrases by their first word, the longest first. */
const byFirst = new Map<string, Phrase[]>();
for (const list of PHRASE_LISTS) {
  for (const line of list.phrases.split('\n')) {
    const words = wordsOf(line).map((word) => word.lower);
    const first = words[0];
    if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, list }]);
  }
}
for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);

/** Quasi-identifiers that are words of a list. One look-up a word. */
export function phraseFindings(words: readonly Word[]): Finding[] {
  const findings: Finding[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.kind !== WORD) continue;
    const phrases =
      byFirst.get(word.lower) ?? (word.lower.endsWith('s') ? byFirst.get(word.lower.slice(0, -1)) : undefined);
    const phrase = phrases?.find((candidate) => isHere(words, at, candidate));
    const last = phrase ? words[at + phrase.words.length - 1] : undefined;
    if (!phrase || !last) continue;
    const { kind, certainty } = phrase.list;
    findings.push({ start: word.start, end: last.end, family: 'quasi', kind, tier: 'quasi', certainty, why: kind });
  }
  return findings;
}

function isHere(words: readonly Word[], at: number, { words: phrase, list }: Phrase): boolean {
  if (list.capital && words[at]?.shape === SMALL) return false;
  return phrase.every((expected, step) => {
    const word = words[at + step];
    if (!word || (step > 0 && word.gap === LINE_START)) return false;
    return word.lower === expected || (step === phrase.length - 1 && word.lower === `${expected}s`);
  });
}

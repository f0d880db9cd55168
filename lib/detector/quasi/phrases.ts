import type { PhraseList, QuasiSheet } from '../../model/quasi';
import { LINE_START, SMALL, startsSentence, WORD, type Word, wordsOf } from '../names/words';

/** A phrase of a list, ready to be looked for. */
export interface Phrase {
  readonly words: readonly string[];
  readonly sheet: QuasiSheet;
  readonly list: PhraseList;
  /** Its usual name. */
  readonly value: string;
}

/** Every phrase of the sheets by its first word, the longest first. */
export function phrasesOf(sheets: readonly QuasiSheet[]): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const sheet of sheets) {
    for (const list of sheet.phrases ?? []) {
      for (const line of list.phrases.split('\n')) {
        for (const phrase of phrasesIn(line, sheet, list)) {
          const first = phrase.words[0];
          if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
        }
      }
    }
  }
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

function phrasesIn(line: string, sheet: QuasiSheet, list: PhraseList): Phrase[] {
  const colon = line.indexOf(':');
  const names = line
    .slice(colon + 1)
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
  const value = colon < 0 ? (names[0] ?? '') : line.slice(0, colon).trim();
  return names.map((name) => ({ words: wordsOf(name).map((word) => word.lower), sheet, list, value }));
}

/** Whether its last word stands in the plural. */
export function isPlural(words: readonly Word[], at: number, { words: phrase }: Phrase): boolean {
  return words[at + phrase.length - 1]?.lower !== phrase[phrase.length - 1];
}

/** Whether the phrase stands at the word `at`, its last word in the plural or not. */
export function isHere(words: readonly Word[], at: number, { words: phrase, list }: Phrase): boolean {
  const first = words[at];
  if (list.capital && first?.shape === SMALL) return false;
  if (list.small && first?.shape !== SMALL && (!startsSentence(words, at) || isNamed(words, at + phrase.length)))
    return false;
  return phrase.every((expected, step) => {
    const word = words[at + step];
    if (!word || (step > 0 && word.gap === LINE_START)) return false;
    return word.lower === expected || (step === phrase.length - 1 && word.lower === `${expected}s`);
  });
}

function isNamed(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.kind === WORD && word.shape !== SMALL && word.gap !== LINE_START;
}

import type { Span } from '../model/finding';
import { LINE_START, PUNCTUATION, WORD, type Word } from './names/words';

/** Words whose point ends no sentence. */
const ABBREVIATIONS =
  /^(?:dr|drs|mr|mrs|ms|mx|prof|st|sr|jr|fr|rev|sgt|lt|capt|col|dept|vs|no|approx|ave|rd|apt|hosp|esp|incl|asst|mt|ft|licda|lcda|lic|sen|gov|hon|det|ofc|mat|pat|re|ref|ext|tel|ph|fig|vol|ed|eds|pp|ca|cf|etc|e\.g|i\.e)$/;
/** A line this long that ends without a stop may go on on the next one: mail that was wrapped by its sender. */
const WRAPPED_FROM = 55;
const WRAPPED_TO = 100;

/** The sentences of a stretch of text, as runs of its words: index of the first and one past the last. */
export function sentencesOf(text: string, words: readonly Word[]): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  for (let at = 1; at < words.length; at += 1) {
    if (!endsBefore(text, words, at)) continue;
    sentences.push({ start: from, end: at });
    from = at;
  }
  if (words.length > from) sentences.push({ start: from, end: words.length });
  return sentences;
}

function endsBefore(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  if (!word || !before) return false;
  if (word.gap === LINE_START) return !isWrapped(text, before, word);
  if (word.gap === 0 || before.kind !== PUNCTUATION) return false;
  if (!/^[.?!…]+$/.test(before.text)) return closesQuote(words, at);
  if (before.text === '.' && isAbbreviated(words, at)) return false;
  return word.kind !== WORD || !/^[a-z]/.test(word.text) || before.text !== '.';
}

function isAbbreviated(words: readonly Word[], at: number): boolean {
  const word = words[at - 2];
  return word !== undefined && words[at - 1]?.gap === 0 && word.kind === WORD && ABBREVIATIONS.test(word.lower);
}

/** `… there." She` */
function closesQuote(words: readonly Word[], at: number): boolean {
  const stop = words[at - 2];
  return (
    /^["”')\]]+$/.test(words[at - 1]?.text ?? '') &&
    stop?.kind === PUNCTUATION &&
    /^[.?!]+$/.test(stop.text) &&
    /^\p{Lu}/u.test(words[at]?.text ?? '')
  );
}

function isWrapped(text: string, before: Word, word: Word): boolean {
  const lineStart = text.lastIndexOf('\n', before.start) + 1;
  const length = before.end - lineStart;
  if (length < WRAPPED_FROM || length > WRAPPED_TO) return false;
  if (text.slice(before.end, word.start).split('\n').length > 2) return false;
  return before.kind === WORD || before.text === ',';
}

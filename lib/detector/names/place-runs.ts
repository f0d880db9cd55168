import { BROAD, CITY, CITY_PHRASES, EPONYM, GENERIC, GREETING, KIN, NOT_NAME, SAINT, SILENT } from './lexicon';
import type { Mark } from './mark';
import { CLITIC, INITIAL, LINE_START, NUMBER, SMALL, startsSentence, WORD, type Word } from './words';

/** What a place mark can be of. */
type Family = 'place' | 'organization';

/** Adds a mark of the words `from` to `to` (exclusive). */
export function push(
  words: readonly Word[],
  from: number,
  to: number,
  family: Family,
  kind: string,
  certainty: number,
  more: Partial<Mark>,
  into: Mark[],
): void {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return;
  into.push({ start: first.start, end: last.end, family, kind, certainty, why: kind, side: 'open', ...more });
}

/** A word that a place or a body may have of its own. */
export function isOwn(word: Word): boolean {
  return (
    word.kind === WORD &&
    word.shape !== SMALL &&
    !(word.bits & (GENERIC | SILENT | BROAD | NOT_NAME | GREETING | EPONYM)) &&
    word.text.length > 1
  );
}

function isJoint(word: Word): boolean {
  return (
    word.kind === CLITIC ||
    word.text === '&' ||
    word.text === '-' ||
    word.text === '.' ||
    /^(?:of|the|and|de|la|del|upon|on|for)$/.test(word.text)
  );
}

/** The first word of a run of capital words that ends before `at`; small joints may stand between. */
export function runStart(words: readonly Word[], at: number): number {
  let from = at;
  let probe = at - 1;
  let gap = words[at]?.gap;
  while (probe >= 0 && gap !== LINE_START && at - probe < 8) {
    const word = words[probe];
    if (!word) break;
    if (
      (word.kind === WORD && word.shape !== SMALL && !(word.bits & (GREETING | KIN) && startsSentence(words, probe))) ||
      (word.kind === NUMBER && probe < at - 1)
    )
      from = probe;
    else if (!isJoint(word) || (word.text === '.' && !((words[probe - 1]?.bits ?? 0) & SAINT))) break;
    gap = word.gap;
    probe -= 1;
  }
  return trimmed(words, from, at);
}

/** Drops words at the front that begin the sentence and belong to nothing: "When Otter Creek Elementary". */
export function trimmed(words: readonly Word[], from: number, at: number): number {
  let start = from;
  // "Ask the Royal College": what begins the sentence before "the" is a verb.
  if (startsSentence(words, from) && words[from + 1]?.lower === 'the') start = from + 2;
  while (start < at) {
    const word = words[start];
    if (!word || word.kind !== WORD || !(word.bits & (NOT_NAME | GREETING)) || word.bits & SAINT) break;
    start += 1;
    while (start < at && words[start]?.kind !== WORD) start += 1;
  }
  return start;
}

/** The end of a run of capital words from `at`, with the small joints inside it. */
export function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  let probe = at + 1;
  while (probe < words.length && probe - at < 9) {
    const word = words[probe];
    if (!word || word.gap === LINE_START) break;
    if (
      word.kind === WORD &&
      word.shape !== SMALL &&
      (word.shape !== INITIAL || word.text.length === 1) &&
      word.text !== 'I'
    )
      end = probe + 1;
    else if (word.kind === CLITIC && word.lower === "'s") {
      if (end === probe) end = probe + 1;
    } else if (!/^(?:of|the|and|&|de|la|del|upon)$/.test(word.text)) break;
    probe += 1;
  }
  return end;
}

/** Whether the words are a city that half the world knows. */
export function isCity(words: readonly Word[], from: number, to: number): boolean {
  const phrase = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  return CITY_PHRASES.has(phrase) || (to - from === 1 && ((words[from]?.bits ?? 0) & CITY) !== 0);
}

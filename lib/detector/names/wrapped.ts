import { FIRST, KIN, LAST, PLAIN } from './lexicon';
import type { Mark } from './mark';
import { isNamePart } from './run';
import { CAPITAL, LINE_START, PUNCTUATION, SMALL, WORD, type Word } from './words';

/** A name whose surname stands on the next line, where a line was broken in the middle of a sentence. */
export function acrossLine(words: readonly Word[], mark: Mark): Mark {
  if (mark.family !== 'name' || mark.side === 'staff') return mark;
  const last = words.findIndex((word) => word.end === mark.end);
  const word = words[last];
  const next = words[last + 1];
  const after = words[last + 2];
  if (!word || !next || next.gap !== LINE_START || next.shape !== CAPITAL || !isNamePart(next)) return mark;
  if (!(word.bits & FIRST) || word.shape === SMALL || next.bits & KIN) return mark;
  if (next.bits & PLAIN && !(next.bits & LAST)) return mark;
  const goesOn =
    after && after.gap !== LINE_START && (after.shape === SMALL || after.kind === PUNCTUATION) && after.text !== ':';
  const begins = words[last - 1];
  return goesOn && begins && begins.gap !== LINE_START && begins.kind === WORD ? { ...mark, end: next.end } : mark;
}

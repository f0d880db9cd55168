import { classOf, DIGIT, isLetter, LETTER, LOWER, UPPER } from './chars';
import { CLITIC, LINK, NUMBER, WORD } from './tokens';

/** How a word is written. */
export const SHAPE_LOWER = 1;
export const SHAPE_CAPITAL = 2;
export const SHAPE_UPPER = 3;
export const SHAPE_LONG_UPPER = 4;
export const SHAPE_LETTER = 5;
export const SHAPE_INITIALS = 6;
export const SHAPE_CAMEL = 7;
export const SHAPE_INNER_CAPITAL = 8;
export const SHAPE_SCRIPT = 9;
export const SHAPE_ALNUM = 10;
export const SHAPE_NUMBER = 11;
export const SHAPE_LINK = 12;
export const SHAPE_CLITIC = 13;
export const SHAPE_HYPHEN_CAPITAL = 14;
export const SHAPE_STOP = 15;
export const SHAPE_COMMA = 16;
export const SHAPE_COLON = 17;
export const SHAPE_MARK = 18;
/** One more than the highest shape. */
export const SHAPES = 19;

/** How a token of a kind of `tokens` is written. */
export function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === NUMBER) return SHAPE_NUMBER;
  if (kind === LINK) return SHAPE_LINK;
  if (kind === CLITIC) return SHAPE_CLITIC;
  if (kind === WORD) return wordShape(text, start, end);
  const unit = text.charCodeAt(start);
  if (unit === 46 || unit === 33 || unit === 63) return SHAPE_STOP;
  if (unit === 44) return SHAPE_COMMA;
  return unit === 58 ? SHAPE_COLON : SHAPE_MARK;
}

function wordShape(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let script = 0;
  let digits = 0;
  let hyphenated = false;
  for (let at = start; at < end; at += 1) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === UPPER) upper += 1;
    else if (cls === LOWER) lower += 1;
    else if (cls === DIGIT) digits += 1;
    else if (cls === LETTER) script += 1;
    else if (at > start && isLetter(cls) === false && at + 1 < end && classOf(text.charCodeAt(at + 1)) === UPPER)
      hyphenated = true;
  }
  const capital = classOf(text.charCodeAt(start)) === UPPER;
  if (digits > 0) return SHAPE_ALNUM;
  if (upper === 0) return lower > 0 ? SHAPE_LOWER : SHAPE_SCRIPT;
  if (lower === 0 && text.charCodeAt(end - 1) === 46) return SHAPE_INITIALS;
  if (lower === 0) return upper === 1 ? SHAPE_LETTER : upper > 4 ? SHAPE_LONG_UPPER : SHAPE_UPPER;
  if (!capital) return SHAPE_CAMEL;
  if (upper === 1) return SHAPE_CAPITAL;
  return hyphenated ? SHAPE_HYPHEN_CAPITAL : script > 0 ? SHAPE_SCRIPT : SHAPE_INNER_CAPITAL;
}

/** Whether a word of this shape begins like a name. */
export function isCapital(shape: number): boolean {
  return (
    (shape >= SHAPE_CAPITAL && shape <= SHAPE_INITIALS) ||
    shape === SHAPE_INNER_CAPITAL ||
    shape === SHAPE_HYPHEN_CAPITAL
  );
}

/**
 * What each UTF-16 code unit is, and what it reads as when capitals and accents are laid aside. Both tables are filled
 * on demand, so that a page pays only for the letters it uses.
 */
export const OTHER = 0;
export const SPACE = 1;
export const NEWLINE = 2;
export const DIGIT = 3;
export const LOWER = 4;
export const UPPER = 5;
/** A letter without case: Han, Arabic, Hebrew, Thai and others. */
export const LETTER = 6;
/** Continues the word it stands in and is not read: combining accents, soft hyphens. */
export const MARK = 7;
/** One half of a character beyond the basic plane. */
export const SURROGATE = 8;
const UNKNOWN = 255;

const classes = new Uint8Array(65536).fill(UNKNOWN);
const folded = new Uint16Array(65536);

/** The class of a code unit, one of the constants of this file. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? OTHER;
  if (known !== UNKNOWN) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found;
}

/** The code unit without capital or accent: `É` reads as `e`, a curly apostrophe as a straight one. */
export function foldOf(unit: number): number {
  const known = folded[unit] ?? 0;
  if (known !== 0) return known;
  const found = fold(unit);
  folded[unit] = found;
  return found;
}

/** Whether a class is one of a letter. */
export function isLetter(cls: number): boolean {
  return cls === LOWER || cls === UPPER || cls === LETTER;
}

function classify(unit: number): number {
  if (unit === 10 || unit === 13 || unit === 0x2028 || unit === 0x2029) return NEWLINE;
  if (unit >= 0xd800 && unit <= 0xdfff) return SURROGATE;
  const char = String.fromCharCode(unit);
  if (isJoiner(unit) || unit < 32 || /\s/.test(char)) return SPACE;
  if (unit === SOFT_HYPHEN || /\p{M}/u.test(char)) return MARK;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/[\p{Lu}\p{Lt}]/u.test(char)) return UPPER;
  if (/[\p{L}\p{Nl}]/u.test(char)) return LETTER;
  return OTHER;
}

const SOFT_HYPHEN = 0xad;

/** Zero-width marks, variation selectors, byte order marks: they part nothing and show nothing. */
function isJoiner(unit: number): boolean {
  return (unit >= 0x200b && unit <= 0x200f) || unit === 0x2060 || unit === 0xfe0f || unit === 0xfeff;
}

function fold(unit: number): number {
  if (unit === 0x2019 || unit === 0x2018 || unit === 0x02bc || unit === 0x60) return 39;
  if (unit === 0x201c || unit === 0x201d) return 34;
  if (unit === 0x2010 || unit === 0x2011) return 45;
  if (unit >= 0xd800 && unit <= 0xdfff) return unit;
  const bare = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
  if (bare === '\u00f8') return 111;
  if (bare === '\u0142') return 108;
  if (bare === '\u0111') return 100;
  if (bare === '\u0131') return 105;
  return bare.charCodeAt(0) || unit;
}

/**
 * Texts and expressions are compared in an alphabet of 64 letters: small letters, one for all digits, one for all white space, one
 * for each ASCII mark, one for everything else. Whatever an expression takes for alike, by its flags too, is alike in it.
 */
const DIGIT = 27;
const SPACE = 28;
const FIRST_MARK = 29;
const OTHER = 63;

const codes = new Uint8Array(65536).fill(OTHER);
const WHITE =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

function fill(): void {
  let mark = FIRST_MARK;
  for (let unit = 0; unit < 128; unit += 1) {
    const lower = unit | 32;
    if (lower >= 97 && lower <= 122 && unit >= 65) codes[unit] = lower - 96;
    else if (unit >= 48 && unit <= 57) codes[unit] = DIGIT;
    else if (unit > 32 && unit < 127) {
      codes[unit] = mark;
      mark += 1;
    }
  }
  for (const char of WHITE) codes[char.charCodeAt(0)] = SPACE;
  // The long s and the sign of kelvin are an s and a k to an expression with the flags `iu`.
  codes[0x17f] = 19;
  codes[0x212a] = 11;
}
fill();

/** The letter of a UTF-16 code unit. */
export function letterOf(unit: number): Run {
  return String.fromCharCode(codes[unit] ?? OTHER);
}

/** The letters of all code units, for the loop that reads a whole text. */
export const LETTERS: Readonly<Uint8Array> = codes;

/** A letter, or several in a row: a string of the codes 1 to 63. */
export type Run = string;

/** How often a letter stands in English prose, about. Marks are rare. */
const OFTEN = new Float64Array(64).fill(0.003);
OFTEN.set([
  0, 0.065, 0.012, 0.022, 0.034, 0.1, 0.018, 0.016, 0.049, 0.056, 0.001, 0.007, 0.032, 0.02, 0.056, 0.061, 0.015, 0.001,
  0.048, 0.051, 0.073, 0.022, 0.008, 0.019, 0.001, 0.016, 0.001, 0.02, 0.18,
]);

for (const [mark, often] of [
  [39, 0.006],
  [44, 0.012],
  [46, 0.011],
] as const)
  OFTEN[codes[mark] ?? OTHER] = often;

/** How often a run stands at a place in English prose, about. */
export function chanceOf(run: Run): number {
  let chance = 1;
  for (let at = 0; at < run.length; at += 1) chance *= OFTEN[run.charCodeAt(at)] ?? 1;
  return chance;
}

const MARKED = /[^ -~]/;
/** Letters that no mark can be taken off. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
};

/** A word as names are compared: small letters, no marks, no possessive ending, no apostrophes. */
export function folded(word: string): string {
  const small = word.toLowerCase();
  const plain = MARKED.test(small) ? unmarked(small) : small;
  return plain.replace(/['’]s$/, '').replace(/['’.]/g, '');
}

function unmarked(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The digits of a number and its letters, without what stands between. */
export function foldedNumber(written: string): string {
  return written.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** A keyed hash of 52 bits, base 36. Quick, not strong: it keeps names from being read, not from being guessed. */
export function hashOf(text: string, salt: number): string {
  let a = salt ^ 0x9e3779b9;
  let b = salt ^ 0x85ebca6b;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    a = Math.imul(a ^ unit, 0x2c1b3c6d);
    b = Math.imul(b ^ unit, 0x297a2d39);
    a ^= a >>> 15;
    b ^= b >>> 13;
  }
  a = Math.imul(a ^ (b >>> 16), 0x7feb352d);
  b = Math.imul(b ^ (a >>> 15), 0x846ca68b);
  return ((a >>> 0) * 0x100000 + ((b >>> 0) & 0xfffff)).toString(36);
}

/** The word with each of its letters left out in turn. */
export function withoutOne(word: string): readonly string[] {
  return Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1));
}

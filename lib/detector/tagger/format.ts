/** The layout of the weights file; all numbers are little-endian. */

/** "DTAG". */
export const MAGIC = 0x47415444;
/** Goes up with every change of layout, of features or of lists: old weights mean nothing to new features. */
export const VERSION = 4;
/** O, and begin and inside of person, location, organization. */
export const TAGS = 7;
/** Weights of one bucket lie this far apart in memory. */
export const STRIDE = 8;
/** Rows and columns of the transition table: from a tag, or from the start, to a tag. */
export const TRANSITIONS = (TAGS + 1) * TAGS;

export const HEADER = {
  magic: 0,
  version: 4,
  bits: 8,
  rows: 12,
  entries: 16,
  lexiconBytes: 20,
  length: 24,
  checksum: 28,
  scale: 32,
  /** What is added to the beginning of a person, a location, an organization. */
  pull: 36,
  /** For each type, what its odds are multiplied by and what is added to give the odds of its certainty. */
  certainty: 48,
  size: 72,
} as const;

/** The checksum is of all that stands after it. */
export const CHECKED_FROM = 32;

/** Order of the parts after the header, with their sizes in bytes. */
export interface Parts {
  readonly transitions: number;
  readonly bitmap: number;
  readonly rows: number;
  readonly lexicon: number;
}

/** Sizes of the parts for a table of `2 ** bits` buckets of which `rows` hold weights. */
export function partsOf(bits: number, rows: number, lexiconBytes: number): Parts {
  return {
    transitions: TRANSITIONS * 4,
    bitmap: 2 ** bits / 8,
    rows: rows * TAGS,
    lexicon: lexiconBytes,
  };
}

/** A checksum that notices a changed, missing or moved byte. */
export function checksumOf(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (let at = 0; at < bytes.length; ) {
    const stop = Math.min(at + 4096, bytes.length);
    for (; at < stop; at += 1) {
      low += bytes[at] ?? 0;
      high += low;
    }
    low %= 65521;
    high %= 65521;
  }
  return ((high << 16) | low) >>> 0;
}

/**
 * The word lists of the tagger, as it carries them: for a word's hash, how common it is as a first name, a surname, a
 * place and a plain word, and its cue class. Two words of some hundred thousand may share an entry; the weights live
 * with that.
 */
export interface Lexicon {
  /** Packed facts of a word ({@link firstName} and its kin take them apart); 0 when no list has it. */
  find(hash: number): number;
}

/** Bits of the hash that tell words apart. */
export const HASH_BITS = 26;
const HASH_MASK = (1 << HASH_BITS) - 1;

/** 0 none, 1 rare to 5 very common. */
export const firstName = (facts: number): number => facts & 7;
/** 0 none, 1 rare to 3 very common. */
export const surname = (facts: number): number => (facts >> 3) & 3;
/** 0 none, 1 village, 2 town, 3 city. */
export const place = (facts: number): number => (facts >> 5) & 3;
/** 0 none, 1 known, 2 usual, 3 among the commonest. */
export const plainWord = (facts: number): number => (facts >> 7) & 3;
/** A class of `patterns/lexicons/cues.ts`, 0 for none. */
export const cueClass = (facts: number): number => (facts >> 9) & 63;

/** Packs what the lists say of one word. */
export function packFacts(first: number, last: number, town: number, word: number, cue: number): number {
  return first | (last << 3) | (town << 5) | (word << 7) | (cue << 9);
}

/**
 * Writes entries as ascending gaps between hashes, each followed by its facts, in 7-bit groups.
 * @param facts by hash; of hashes alike in their low bits the last one stays
 */
export function writeLexicon(facts: ReadonlyMap<number, number>): {
  readonly entries: number;
  readonly bytes: Uint8Array;
} {
  const byKey = new Map<number, number>();
  for (const [hash, value] of facts) byKey.set(hash & HASH_MASK, value);
  const keys = [...byKey.keys()].sort((a, b) => a - b);
  const gaps: number[] = [];
  const values: number[] = [];
  let last = 0;
  for (const key of keys) {
    pushGroups(gaps, key - last);
    const value = byKey.get(key) ?? 0;
    values.push(value & 255, value >> 8);
    last = key;
  }
  return { entries: keys.length, bytes: Uint8Array.from([...planes(values), ...gaps]) };
}

/** Low bytes first, then high bytes: alike things side by side pack better. */
function planes(values: readonly number[]): number[] {
  return [...values.filter((_, at) => at % 2 === 0), ...values.filter((_, at) => at % 2 === 1)];
}

function pushGroups(into: number[], value: number): void {
  let rest = value;
  while (rest > 127) {
    into.push((rest & 127) | 128);
    rest >>>= 7;
  }
  into.push(rest);
}

/** Reads what {@link writeLexicon} wrote; `undefined` when the bytes do not hold that many entries. */
export function readLexicon(bytes: Uint8Array, entries: number): Lexicon | undefined {
  if (bytes.length < entries * 3) return undefined;
  const bits = Math.max(4, Math.ceil(Math.log2(entries * 2 + 1)));
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits).fill(-1);
  const facts = new Uint16Array(1 << bits);
  let at = entries * 2;
  let key = 0;
  for (let entry = 0; entry < entries; entry += 1) {
    let shift = 0;
    let group = 128;
    while (group & 128) {
      group = bytes[at] ?? 0;
      key += (group & 127) << shift;
      shift += 7;
      at += 1;
    }
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - bits);
    while (keys[slot] !== -1) slot = (slot + 1) & mask;
    keys[slot] = key;
    facts[slot] = (bytes[entry] ?? 0) | ((bytes[entries + entry] ?? 0) << 8);
  }
  if (at !== bytes.length) return undefined;
  return {
    find(hash) {
      const wanted = hash & HASH_MASK;
      let slot = Math.imul(wanted, 0x9e3779b1) >>> (32 - bits);
      for (;;) {
        const found = keys[slot];
        if (found === wanted) return facts[slot] ?? 0;
        if (found === -1) return 0;
        slot = (slot + 1) & mask;
      }
    },
  };
}

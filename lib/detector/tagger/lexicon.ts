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
/** All of the above. */
export const LISTED = 0x7fff;
/** Which words it is used like, 0 when not known; near numbers are near in use. See `patterns/lexicons/tagger/clusters.py`. */
export const clusterOf = (facts: number): number => (facts >>> 15) & 1023;
/** 0 not known, 1 nearly always written with a capital to 6 nearly never, 7 mostly all in capitals. */
export const usualCase = (facts: number): number => (facts >>> 25) & 7;
/** 0 rare or not known to 3 very common. */
export const commonness = (facts: number): number => (facts >>> 28) & 3;

/** Packs what the lists say of one word. */
export function packFacts(first: number, last: number, town: number, word: number, cue: number): number {
  return first | (last << 3) | (town << 5) | (word << 7) | (cue << 9);
}

/** Packs what is known of a word's use, to be joined to what {@link packFacts} made. */
export function packUse(cluster: number, written: number, common: number): number {
  return (cluster << 15) | (written << 25) | (common << 28);
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
    values.push(value);
    last = key;
  }
  return { entries: keys.length, bytes: Uint8Array.from([...planes(values), ...gaps]) };
}

/** Low bytes first, then high bytes: alike things side by side pack better. */
function planes(values: readonly number[]): number[] {
  return PLANES.flatMap((shift) => values.map((value) => (value >>> shift) & 255));
}

const PLANES = [0, 8, 16, 24];

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
  if (bytes.length < entries * (PLANES.length + 1)) return undefined;
  const bits = Math.max(4, Math.ceil(Math.log2(entries * 2 + 1)));
  const mask = (1 << bits) - 1;
  const keys = new Int32Array(1 << bits).fill(-1);
  const facts = new Int32Array(1 << bits);
  let at = entries * PLANES.length;
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
    for (const [plane, shift] of PLANES.entries())
      facts[slot] = (facts[slot] ?? 0) | ((bytes[plane * entries + entry] ?? 0) << shift);
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

import { classOf, foldOf, MARK } from './chars';

const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Hash of a stretch of text with capitals and accents laid aside; the lexicon and the features speak of words by it. */
export function hashOf(text: string, start: number, end: number): number {
  let hash = SEED;
  for (let at = start; at < end; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit > 127 && classOf(unit) === MARK) continue;
    hash = Math.imul(hash ^ foldOf(unit), PRIME);
  }
  return hash | 0;
}

/** Hash of two words in a row, from theirs. */
export function pairHash(first: number, second: number): number {
  return mix(Math.imul(first, 31), second);
}

/** Stirs two numbers into one of 32 bits. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x7f4a7c15), 0x9e3779b1 | 0);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x85ebca6b | 0);
  return hash ^ (hash >>> 13);
}

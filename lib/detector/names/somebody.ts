import type { Finding, Span } from '../../model/finding';
import { CLIENT, CLIENT_NOUN, KIN } from './lexicon';
import type { Word } from './words';

/** Whether a stretch speaks of a client or a relative, with a detail. */
export function isAboutClient(words: readonly Word[], findings: readonly Finding[]): boolean {
  const speaks = words.some((word) => (word.bits & (CLIENT | KIN)) !== 0 || /^(?:male|female|[mf])$/.test(word.lower));
  if (!speaks) return false;
  return (
    words.some((word) => (word.bits & CLIENT_NOUN) !== 0) ||
    findings.some((finding) => finding.tier === 'direct' || finding.kind === 'exactAge')
  );
}

/** A sentence, given as indexes of `words`, in UTF-16 units. */
export function spanOf(words: readonly Word[], sentence: Span): Span {
  return { start: words[sentence.start]?.start ?? 0, end: words[sentence.end - 1]?.end ?? 0 };
}

const PRONOUN = new Set("he she him her his hers they them their he's she's they're who".split(' '));

/** Whether a word by itself speaks of somebody. */
export function isSpokenOf(bits: number, lower: string): boolean {
  return (bits & (CLIENT | KIN)) !== 0 || PRONOUN.has(lower);
}

/** Whether a sentence speaks of somebody. */
export function speaksOfSomebody(words: readonly Word[], sentence: Span): boolean {
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const word = words[at];
    if (word && (word.bits & (CLIENT | KIN) || PRONOUN.has(word.lower))) return true;
  }
  return false;
}

import type { Mark } from './mark';
import { GLUED_GAP, LINE_START, WORD, type Word } from './words';

/** Letters of one script; text in others than Latin. */
const SCRIPTS: readonly RegExp[] = [
  /^[\p{Script=Cyrillic}\p{M}'’-]+$/u,
  /^[\p{Script=Greek}\p{M}'’-]+$/u,
  /^[\p{Script=Arabic}\p{M}]+$/u,
  /^[\p{Script=Hebrew}\p{M}'"׳״-]+$/u,
  /^[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{M}]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々・]+$/u,
  /^\p{Script=Hangul}+$/u,
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{M}]+$/u,
  /^[\p{Script=Armenian}\p{Script=Georgian}\p{Script=Ethiopic}]+$/u,
];

/** Words of a name, and code units of one where a script sets no spaces. */
const MOST_WORDS = 4;
const MOST_UNITS = 32;
const MOST_GLUED = 8;
/** Scripts that set no spaces, by place in `SCRIPTS`. */
const UNSPACED = new Set([5, 6, 7]);

/**
 * In an English text a short run of another script is nearly always somebody's name, written as they write it. A longer one is a
 * sentence; single letters are signs.
 */
export function scriptMarks(words: readonly Word[]): Mark[] {
  if (!words.some(isOther)) return [];
  const marks: Mark[] = [];
  const written = words.filter((word) => word.kind === WORD);
  if (written.filter(isOther).length * 2 > written.length) return [];
  for (let at = 0; at < words.length; at += 1) {
    const script = scriptOf(words[at]);
    if (script < 0) continue;
    let end = at + 1;
    while (end < words.length && words[end]?.gap !== LINE_START && scriptOf(words[end]) === script) end += 1;
    const first = words[at];
    const last = words[end - 1];
    if (first && last && isNameLong(words, at, end, script))
      marks.push({
        start: first.start,
        end: last.end,
        family: 'name',
        kind: 'personName',
        certainty: 0.65,
        why: 'otherLetters',
        side: 'open',
      });
    at = end - 1;
  }
  return marks;
}

function isNameLong(words: readonly Word[], at: number, end: number, script: number): boolean {
  const first = words[at];
  const last = words[end - 1];
  if (!first || !last) return false;
  const units = last.end - first.start;
  if (end - at > MOST_WORDS || units < 2 || units > MOST_UNITS) return false;
  // A capital, where the script has them.
  if (script < 2 && !/^\p{Lu}/u.test(first.text)) return false;
  if (script < 2 && units < 3) return false;
  if (UNSPACED.has(script)) return units <= (script === 7 ? MOST_UNITS : MOST_GLUED) && !glued(words, at, end);
  return true;
}

/** Runs that go on without a space are more than a name. */
function glued(words: readonly Word[], at: number, end: number): boolean {
  return end - at > 3 && words.slice(at + 1, end).every((word) => word.gap === GLUED_GAP);
}

function isOther(word: Word): boolean {
  return word.kind === WORD && word.text.charCodeAt(0) > 0x36f && scriptOf(word) >= 0;
}

function scriptOf(word: Word | undefined): number {
  if (!word || word.kind !== WORD || word.text.charCodeAt(0) <= 0x36f) return -1;
  return SCRIPTS.findIndex((script) => script.test(word.text));
}

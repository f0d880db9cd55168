import { CLITIC, createTokens, GLUED, LINE_START, NUMBER, PUNCTUATION, tokenize, WORD } from '../tagger/tokens';
import type { BitsOf } from './knowledge';
import { bitsOf } from './lexicon';

export const SMALL = 0;
/** `Maria`, `McBride`. */
export const CAPITAL = 1;
/** `MARIA`: two capitals or more and no small letter. */
export const CAPITALS = 2;
/** `M`, `M.`, `J.M.` */
export const INITIAL = 3;

/** A token as the rules see it. */
export interface Word {
  /** UTF-16 offsets in the stretch read. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Small letters, straight apostrophes. */
  readonly lower: string;
  /** One of the token kinds of `tagger/tokens`. */
  readonly kind: number;
  /** What stands before it: `GLUED`, `SPACED` or `LINE_START`. */
  readonly gap: number;
  /** One of `SMALL`, `CAPITAL`, `CAPITALS`, `INITIAL`. */
  readonly shape: number;
  /** Of `lexicon`. */
  readonly bits: number;
}

const tokens = createTokens();

/** The tokens of a stretch of text, with what the lists say of each; `about` adds the long lists to the short ones. */
export function wordsOf(text: string, about: BitsOf = bitsOf): Word[] {
  tokenize(text, tokens);
  const words: Word[] = [];
  for (let at = 0; at < tokens.count; at += 1) {
    const start = tokens.start[at] ?? 0;
    const end = tokens.end[at] ?? start;
    const kind = tokens.kind[at] ?? PUNCTUATION;
    const word = text.slice(start, end);
    const known =
      kind === WORD ? lookUp(word, about) : kind === CLITIC ? { lower: plain(word), shape: SMALL, bits: 0 } : undefined;
    words.push({
      start,
      end,
      text: word,
      lower: known?.lower ?? word,
      kind,
      gap: tokens.gap[at] ?? LINE_START,
      shape: known?.shape ?? SMALL,
      bits: known?.bits ?? 0,
    });
  }
  return words;
}

type Known = Pick<Word, 'lower' | 'shape' | 'bits'>;

/** What is known of words seen lately, for each source of knowledge; started anew when it has grown. */
const seen = new WeakMap<BitsOf, Map<string, Known>>();
const MOST_SEEN = 6000;

function lookUp(word: string, about: BitsOf): Known {
  let known = seen.get(about);
  if (!known || known.size >= MOST_SEEN) {
    known = new Map();
    seen.set(about, known);
  }
  const old = known.get(word);
  if (old) return old;
  const lower = plain(word);
  const made = { lower, shape: shapeOf(word), bits: bits(lower, about) };
  known.set(word, made);
  return made;
}

function plain(word: string): string {
  const lower = word.toLowerCase();
  return lower.indexOf('\u2019') < 0 ? lower : lower.replaceAll('\u2019', "'");
}

function bits(lower: string, about: BitsOf): number {
  const known = about(lower);
  return known === 0 && lower.endsWith('.') ? about(lower.slice(0, -1)) : known;
}

const INITIALS = /^(?:\p{Lu}\.?|(?:\p{Lu}\.-?){2,4}\p{Lu}?)$/u;

function shapeOf(word: string): number {
  const first = word.charCodeAt(0);
  // Latin small letters are most of what is read.
  if (first >= 97 && first <= 122) return SMALL;
  const upper = word.toUpperCase();
  const lower = word.toLowerCase();
  if (upper === lower || word.charAt(0) === lower.charAt(0)) return SMALL;
  if (INITIALS.test(word)) return INITIAL;
  return word === upper ? CAPITALS : CAPITAL;
}

/** Whether the word at `at` is the punctuation mark `mark`. */
export function isMark(words: readonly Word[], at: number, mark: string): boolean {
  const word = words[at];
  return word !== undefined && word.kind === PUNCTUATION && word.text === mark;
}

/** Whether the word at `at` ends what stood before it: a mark such as `.`, `?`, `!`, or a line of its own. */
export function startsSentence(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || at === 0 || word.gap === LINE_START) return true;
  const before = words[at - 1];
  if (before?.kind !== PUNCTUATION) return false;
  if (/^[.?!:;•–—]+$/.test(before.text)) return true;
  return /^["“'‘(*]+$/.test(before.text) ? startsSentence(words, at - 1) : false;
}

export { CLITIC, GLUED as GLUED_GAP, LINE_START, NUMBER, PUNCTUATION, WORD };

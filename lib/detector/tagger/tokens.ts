import { classOf, DIGIT, foldOf, isLetter, LETTER, LOWER, MARK, NEWLINE, SPACE, SURROGATE, UPPER } from './chars';

/** What a token is made of. */
export const PUNCTUATION = 0;
export const WORD = 1;
/** Digits, with the marks that stand between digits: `3/4/91`, `10:30`. */
export const NUMBER = 2;
/** A link, an e-mail address or an @handle, read as one token. */
export const LINK = 3;
/** What follows the apostrophe in `Danny's`, apostrophe included. */
export const CLITIC = 4;

/** What stands before a token. */
export const GLUED = 0;
export const SPACED = 1;
export const LINE_START = 2;

/** The tokens of one text. The arrays may be longer than `count` and are reused: read them before the next call. */
export interface Tokens {
  count: number;
  /** UTF-16 offsets, end exclusive. */
  start: Int32Array;
  end: Int32Array;
  kind: Uint8Array;
  gap: Uint8Array;
}

/** Room for the tokens of a text; it grows with the longest text seen. */
export function createTokens(): Tokens {
  return { count: 0, ...room(256) };
}

/**
 * Splits a text into words, numbers, links and punctuation. Hyphenated words and `O'Brien` stay whole; `Danny's`, `don't`
 * come in two; runs of the same mark are one token. Linear in the length of the text.
 */
export function tokenize(text: string, into: Tokens): void {
  into.count = 0;
  let gap = LINE_START;
  let at = 0;
  while (at < text.length) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === NEWLINE || cls === SPACE) {
      if (cls === NEWLINE) gap = LINE_START;
      else if (gap === GLUED) gap = SPACED;
      at += 1;
      continue;
    }
    const from = at;
    const kind = kindAt(text, at, cls, gap);
    at = endOf(text, at, kind, cls);
    push(into, from, at, kind, gap);
    gap = GLUED;
  }
}

function push(into: Tokens, start: number, end: number, kind: number, gap: number): void {
  if (into.count === into.start.length) {
    const more = room(into.count * 2);
    more.start.set(into.start);
    more.end.set(into.end);
    more.kind.set(into.kind);
    more.gap.set(into.gap);
    Object.assign(into, more);
  }
  into.start[into.count] = start;
  into.end[into.count] = end;
  into.kind[into.count] = kind;
  into.gap[into.count] = gap;
  into.count += 1;
}

function room(size: number): Omit<Tokens, 'count'> {
  return {
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    gap: new Uint8Array(size),
  };
}

function kindAt(text: string, at: number, cls: number, gap: number): number {
  const unit = text.charCodeAt(at);
  if (cls === DIGIT) return NUMBER;
  if (unit === 64 && isHandleUnit(text.charCodeAt(at + 1))) return LINK;
  if (isWordClass(cls)) return isLinkStart(text, at) ? LINK : WORD;
  if (cls === SURROGATE) return isAstralLetter(text, at) ? WORD : PUNCTUATION;
  if (gap === GLUED && foldOf(unit) === 39 && at > 0 && cliticLength(text, at) > 0) return CLITIC;
  return PUNCTUATION;
}

function endOf(text: string, at: number, kind: number, cls: number): number {
  if (kind === LINK) return linkEnd(text, at);
  if (kind === CLITIC) return at + 1 + cliticLength(text, at);
  if (kind === NUMBER) return numberEnd(text, at);
  if (kind === WORD) return wordEnd(text, at);
  if (cls === SURROGATE) return Math.min(text.length, at + 2);
  return runEnd(text, at);
}

function runEnd(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  let end = at + 1;
  while (end < text.length && text.charCodeAt(end) === unit) end += 1;
  return end;
}

function numberEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const cls = classOf(unit);
    if (cls === DIGIT || cls === MARK || isLetter(cls)) end += 1;
    else if (isNumberJoint(unit) && classOf(text.charCodeAt(end + 1)) === DIGIT) end += 2;
    else break;
  }
  return end;
}

function isNumberJoint(unit: number): boolean {
  return unit === 44 || unit === 46 || unit === 47 || unit === 58 || unit === 45;
}

function wordEnd(text: string, at: number): number {
  const initials = initialsEnd(text, at);
  if (initials > at) return initials;
  let end = at;
  while (end < text.length) {
    const unit = text.charCodeAt(end);
    const cls = classOf(unit);
    if (isWordClass(cls) || cls === DIGIT) end += 1;
    else if (cls === SURROGATE && isAstralLetter(text, end)) end += 2;
    else if (joinsWord(text, at, end, foldOf(unit))) end += 1;
    else break;
  }
  return end;
}

/** The end of `J.`, `J.M.`, `p.m.`; `at` when there is none. A single small letter needs a second one: `a. b.` is a list. */
function initialsEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  while (isLetter(classOf(text.charCodeAt(end))) && text.charCodeAt(end + 1) === 46) {
    end += 2;
    letters += 1;
  }
  if (letters === 0) return at;
  const next = classOf(text.charCodeAt(end));
  if (isLetter(next) && letters === 1 && classOf(text.charCodeAt(end + 1)) === LOWER) return end;
  if (letters === 1 && classOf(text.charCodeAt(at)) !== UPPER) return at;
  return end;
}

/** Whether the mark at `end` holds two halves of one word together. */
function joinsWord(text: string, from: number, end: number, mark: number): boolean {
  if (end === from) return false;
  const next = classOf(text.charCodeAt(end + 1));
  if (mark === 39) return isLetter(next) && cliticLength(text, end) === 0;
  if (mark !== 45) return false;
  if (next === DIGIT) return true;
  if (!isLetter(next)) return false;
  // "mom-Danielle" is a word and a name; "al-Ani" and "Anne-Marie" are one name.
  const small = classOf(text.charCodeAt(from)) === LOWER;
  return !(small && next === UPPER && end - from > 2);
}

/** Letters after the apostrophe at `at` when they are a clitic ('s, 're, 'll …), else 0. */
function cliticLength(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < 4 && isWordClass(classOf(text.charCodeAt(end)))) end += 1;
  const length = end - at - 1;
  if (length === 0 || length > 2) return 0;
  const first = foldOf(text.charCodeAt(at + 1));
  if (length === 1) return first === 115 || first === 116 || first === 100 || first === 109 ? 1 : 0;
  const second = foldOf(text.charCodeAt(at + 2));
  const pair = first * 128 + second;
  return pair === 114 * 128 + 101 || pair === 118 * 128 + 101 || pair === 108 * 128 + 108 ? 2 : 0;
}

function isWordClass(cls: number): boolean {
  return cls === LOWER || cls === UPPER || cls === LETTER || cls === MARK;
}

function isAstralLetter(text: string, at: number): boolean {
  const point = text.codePointAt(at) ?? 0;
  return point > 0xffff && /\p{L}/u.test(String.fromCodePoint(point));
}

function isHandleUnit(unit: number): boolean {
  return (unit >= 97 && unit <= 122) || (unit >= 65 && unit <= 90) || (unit >= 48 && unit <= 57) || unit === 95;
}

const LINK_START = /(?:https?:\/\/|www\.)\S|[\w.+%-]{1,64}@[\w-]{1,64}\.[\w.-]/iy;
const LINK_REST = /(?:https?:\/\/|www\.)\S+|[\w.+%-]+@[\w.-]+|@\w+/iy;

function isLinkStart(text: string, at: number): boolean {
  if (!mayStartLink(text, at)) return false;
  LINK_START.lastIndex = at;
  return LINK_START.test(text);
}

/** Whether the letters at `at` could begin an address: most words are known not to without an expression. */
function mayStartLink(text: string, at: number): boolean {
  const first = text.charCodeAt(at) | 32;
  if (first === 104 || first === 119) return true;
  const last = Math.min(text.length, at + 65);
  for (let next = at; next < last; next += 1) {
    const unit = text.charCodeAt(next);
    if (unit === 64) return true;
    if (!isHandleUnit(unit) && unit !== 46 && unit !== 43 && unit !== 37 && unit !== 45) return false;
  }
  return false;
}

function linkEnd(text: string, at: number): number {
  LINK_REST.lastIndex = at;
  let end = at + (LINK_REST.exec(text)?.[0].length ?? 1);
  while (end > at + 1 && /[.,;:!?)\]}>"'-]/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

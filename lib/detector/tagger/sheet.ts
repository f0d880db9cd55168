import { hashOf, pairHash } from './hash';
import { cueClass, type Lexicon, LISTED } from './lexicon';
import { createSeen, numberOf, prepareSeen, type Seen } from './seen';
import {
  isCapital,
  SHAPE_CAPITAL,
  SHAPE_CLITIC,
  SHAPE_HYPHEN_CAPITAL,
  SHAPE_INNER_CAPITAL,
  SHAPE_LONG_UPPER,
  SHAPE_LOWER,
  SHAPE_SCRIPT,
  SHAPE_UPPER,
} from './shape';
import { LINE_START, type Tokens } from './tokens';

/** How the whole text is written. */
const MODE_USUAL = 0;
export const MODE_LOWER = 1;
const MODE_UPPER = 2;
const MODE_TITLE = 3;
/** One more than the highest mode. */
export const MODES = 4;

/** Stands for what lies beyond either end of the text. */
const OUTSIDE = 0x5bd1e995;
/** Words that hold a run of capitals together: "Church of the Redeemer", "Harrow & Lyle". */
const LINKING = new Set(
  ['of', 'the', 'and', '&', 'for', 'at', 'on', 'in', 'de', 'la', 'del', 'van', 'von', 'der'].map((w) =>
    hashOf(w, 0, w.length),
  ),
);

/** What the features of a token are drawn from: per-token columns, with {@link PAD} outside tokens at either end. */
export interface Sheet {
  mode: number;
  count: number;
  readonly seen: Seen;
  /** Number of the token in `seen`. */
  own: Int32Array;
  word: Int32Array;
  facts: Int32Array;
  shape: Uint8Array;
  gap: Uint8Array;
  /** Of a pair of words that the lists hold as one: its facts at both words. */
  pair: Uint16Array;
  /** Position in a run of capitals (0 none), its length and the cue class of its last word, packed. */
  run: Int32Array;
  tail: Int32Array;
}

export const PAD = 2;

/** Room for the columns of a text. */
export function createSheet(): Sheet {
  return { mode: 0, count: 0, seen: createSeen(), ...columns(256) };
}

function columns(size: number): Omit<Sheet, 'mode' | 'count' | 'seen'> {
  return {
    own: new Int32Array(size),
    word: new Int32Array(size),
    facts: new Int32Array(size),
    shape: new Uint8Array(size),
    gap: new Uint8Array(size),
    pair: new Uint16Array(size),
    run: new Int32Array(size),
    tail: new Int32Array(size),
  };
}

/** Fills the columns from a text and its tokens. Returns whether the numbers of `own` mean other tokens than before. */
export function fillSheet(text: string, tokens: Tokens, lexicon: Lexicon, sheet: Sheet): boolean {
  const { count } = tokens;
  if (sheet.word.length < count + 2 * PAD) Object.assign(sheet, columns(2 * (count + 2 * PAD)));
  sheet.count = count;
  for (let at = 0; at < PAD; at += 1) clear(sheet, at);
  for (let at = 0; at < PAD; at += 1) clear(sheet, count + PAD + at);
  const anew = prepareSeen(sheet.seen, lexicon, count);
  for (let token = 0; token < count; token += 1) fillWord(text, tokens, lexicon, sheet, token);
  fillPairs(lexicon, sheet);
  fillRuns(sheet);
  sheet.mode = modeOf(sheet);
  return anew;
}

function clear(sheet: Sheet, at: number): void {
  sheet.word[at] = OUTSIDE;
  sheet.facts[at] = 0;
  sheet.shape[at] = 0;
  sheet.gap[at] = 0;
  sheet.pair[at] = 0;
  sheet.run[at] = 0;
  sheet.tail[at] = 0;
}

function fillWord(text: string, tokens: Tokens, lexicon: Lexicon, sheet: Sheet, token: number): void {
  const at = token + PAD;
  const { seen } = sheet;
  const own = numberOf(seen, lexicon, text.slice(tokens.start[token], tokens.end[token]), tokens.kind[token] ?? 0);
  sheet.own[at] = own;
  sheet.word[at] = seen.word[own] ?? 0;
  sheet.facts[at] = seen.facts[own] ?? 0;
  sheet.shape[at] = seen.shape[own] ?? 0;
  sheet.tail[at] = seen.tail3[own] ?? 0;
  sheet.gap[at] = tokens.gap[token] ?? 0;
  sheet.pair[at] = 0;
  sheet.run[at] = 0;
}

function fillPairs(lexicon: Lexicon, sheet: Sheet): void {
  for (let at = PAD; at < sheet.count + PAD - 1; at += 1) {
    const left = sheet.shape[at] ?? 0;
    const right = sheet.shape[at + 1] ?? 0;
    if (left > SHAPE_SCRIPT && left !== SHAPE_HYPHEN_CAPITAL) continue;
    if (right > SHAPE_SCRIPT && right !== SHAPE_HYPHEN_CAPITAL) continue;
    const facts = lexicon.find(pairHash(sheet.word[at] ?? 0, sheet.word[at + 1] ?? 0)) & LISTED;
    if (facts === 0) continue;
    sheet.pair[at] = facts | 0x8000;
    sheet.pair[at + 1] = facts;
  }
}

/** Marks runs of capitalised words, small linking words inside them included. */
function fillRuns(sheet: Sheet): void {
  const end = sheet.count + PAD;
  let at = PAD;
  while (at < end) {
    if (!isCapital(sheet.shape[at] ?? 0)) {
      at += 1;
      continue;
    }
    const from = at;
    let last = at;
    for (let next = at + 1; next < end && next - from < 12; next += 1) {
      if (sheet.gap[next] === LINE_START) break;
      const shape = sheet.shape[next] ?? 0;
      if (isCapital(shape)) last = next;
      else if (!(next - last < 3 && (shape === SHAPE_CLITIC || LINKING.has(sheet.word[next] ?? 0)))) break;
    }
    const cue = cueClass(sheet.facts[last] ?? 0);
    const length = Math.min(last - from + 1, 5);
    for (let inside = from; inside <= last; inside += 1) {
      const where = inside === from ? 1 : inside === last ? 3 : 2;
      sheet.run[inside] = where | (length << 2) | (cue << 5);
    }
    at = last + 1;
  }
}

function modeOf(sheet: Sheet): number {
  let lower = 0;
  let capital = 0;
  let upper = 0;
  for (let at = PAD; at < sheet.count + PAD; at += 1) {
    const shape = sheet.shape[at] ?? 0;
    if (shape === SHAPE_LOWER) lower += 1;
    else if (shape === SHAPE_CAPITAL || shape === SHAPE_HYPHEN_CAPITAL || shape === SHAPE_INNER_CAPITAL) capital += 1;
    else if (shape === SHAPE_UPPER || shape === SHAPE_LONG_UPPER) upper += 1;
  }
  if (upper >= 2 && lower + capital <= upper / 4) return MODE_UPPER;
  if (capital === 0 && lower >= 2) return MODE_LOWER;
  if (capital >= 3 && capital > 2 * lower) return MODE_TITLE;
  return MODE_USUAL;
}

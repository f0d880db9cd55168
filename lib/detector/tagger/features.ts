import { classOf, DIGIT, isLetter, LETTER, LOWER, UPPER } from './chars';
import { hashOf, mix, pairHash } from './hash';
import { cueClass, firstName, type Lexicon, place, plainWord, surname } from './lexicon';
import { CLITIC, LINE_START, LINK, NUMBER, SPACED, type Tokens, WORD } from './tokens';

/** How a word is written. */
const SHAPE_LOWER = 1;
const SHAPE_CAPITAL = 2;
const SHAPE_UPPER = 3;
const SHAPE_LONG_UPPER = 4;
const SHAPE_LETTER = 5;
const SHAPE_INITIALS = 6;
const SHAPE_CAMEL = 7;
const SHAPE_INNER_CAPITAL = 8;
const SHAPE_SCRIPT = 9;
const SHAPE_ALNUM = 10;
const SHAPE_NUMBER = 11;
const SHAPE_LINK = 12;
const SHAPE_CLITIC = 13;
const SHAPE_HYPHEN_CAPITAL = 14;
const SHAPE_STOP = 15;
const SHAPE_COMMA = 16;
const SHAPE_COLON = 17;
const SHAPE_MARK = 18;
/** One more than the highest shape. */
export const SHAPES = 19;

/** How the whole text is written. */
const MODE_USUAL = 0;
const MODE_LOWER = 1;
const MODE_UPPER = 2;
const MODE_TITLE = 3;

/** Stands for what lies beyond either end of the text. */
const OUTSIDE = 0x5bd1e995;
/** Words that hold a run of capitals together: "Church of the Redeemer", "Harrow & Lyle". */
const LINKING = new Set(
  ['of', 'the', 'and', '&', 'for', 'at', 'on', 'in', 'de', 'la', 'del', 'van', 'von', 'der'].map((w) =>
    hashOf(w, 0, w.length),
  ),
);

/** What the features of a token are drawn from: per-token columns, with two outside tokens at either end. */
export interface Sheet {
  mode: number;
  count: number;
  word: Int32Array;
  facts: Uint16Array;
  shape: Uint8Array;
  gap: Uint8Array;
  /** Of a pair of words that the lists hold as one: its facts at both words. */
  pair: Uint16Array;
  /** Position in a run of capitals (0 none), its length and the cue class of its last word, packed. */
  run: Int32Array;
  lead: Int32Array;
  tail: Int32Array;
}

const PAD = 2;
/** Features of one token. */
export const FEATURES = 56;
/** The first so many features name the word itself; training leaves them out at times, so that the others learn to carry. */
export const NAMING = 9;

/** Sets the features of a token apart from one another. */
const SEEDS = Int32Array.from({ length: FEATURES }, (_, n) => Math.imul(n, 0x2545f491));

/** Room for the columns of a text. */
export function createSheet(): Sheet {
  return { mode: 0, count: 0, ...columns(256) };
}

function columns(size: number): Omit<Sheet, 'mode' | 'count'> {
  return {
    word: new Int32Array(size),
    facts: new Uint16Array(size),
    shape: new Uint8Array(size),
    gap: new Uint8Array(size),
    pair: new Uint16Array(size),
    run: new Int32Array(size),
    lead: new Int32Array(size),
    tail: new Int32Array(size),
  };
}

/** Fills the columns from a text and its tokens. */
export function fillSheet(text: string, tokens: Tokens, lexicon: Lexicon, sheet: Sheet): void {
  const { count } = tokens;
  if (sheet.word.length < count + 2 * PAD) Object.assign(sheet, columns(2 * (count + 2 * PAD)));
  sheet.count = count;
  for (let at = 0; at < PAD; at += 1) clear(sheet, at);
  for (let at = 0; at < PAD; at += 1) clear(sheet, count + PAD + at);
  for (let token = 0; token < count; token += 1) fillWord(text, tokens, lexicon, sheet, token);
  fillPairs(lexicon, sheet);
  fillRuns(sheet);
  sheet.mode = modeOf(sheet);
}

function clear(sheet: Sheet, at: number): void {
  sheet.word[at] = OUTSIDE;
  sheet.facts[at] = 0;
  sheet.shape[at] = 0;
  sheet.gap[at] = 0;
  sheet.pair[at] = 0;
  sheet.run[at] = 0;
  sheet.lead[at] = 0;
  sheet.tail[at] = 0;
}

function fillWord(text: string, tokens: Tokens, lexicon: Lexicon, sheet: Sheet, token: number): void {
  const at = token + PAD;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  const kind = tokens.kind[token] ?? 0;
  clear(sheet, at);
  sheet.gap[at] = tokens.gap[token] ?? 0;
  sheet.shape[at] = shapeOf(text, start, end, kind);
  if (kind === NUMBER || kind === LINK) {
    sheet.word[at] = mix(kind, Math.min(end - start, 12));
    return;
  }
  const hash = hashOf(text, start, end);
  sheet.word[at] = hash;
  if (kind !== WORD) return;
  sheet.facts[at] = factsOf(text, start, end, hash, lexicon);
  // Leading and trailing letters, two, three and four of them, drawn up from the ends.
  const last = text.charCodeAt(end - 1) === 46 ? end - 1 : end;
  sheet.lead[at] = hashOf(text, start, Math.min(last, start + 3));
  sheet.tail[at] = hashOf(text, Math.max(start, last - 3), last);
}

/** What the lists say of a word; of a hyphenated one that they lack, what they say of its halves. */
function factsOf(text: string, start: number, end: number, hash: number, lexicon: Lexicon): number {
  const facts = lexicon.find(hash);
  if (facts !== 0) return facts;
  const hyphen = text.indexOf('-', start);
  if (hyphen <= start || hyphen >= end - 1) return 0;
  const first = lexicon.find(hashOf(text, start, hyphen));
  return first === 0 ? lexicon.find(hashOf(text, hyphen + 1, end)) : first;
}

function fillPairs(lexicon: Lexicon, sheet: Sheet): void {
  for (let at = PAD; at < sheet.count + PAD - 1; at += 1) {
    const left = sheet.shape[at] ?? 0;
    const right = sheet.shape[at + 1] ?? 0;
    if (left > SHAPE_SCRIPT && left !== SHAPE_HYPHEN_CAPITAL) continue;
    if (right > SHAPE_SCRIPT && right !== SHAPE_HYPHEN_CAPITAL) continue;
    const facts = lexicon.find(pairHash(sheet.word[at] ?? 0, sheet.word[at + 1] ?? 0));
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

function isCapital(shape: number): boolean {
  return (
    (shape >= SHAPE_CAPITAL && shape <= SHAPE_INITIALS) ||
    shape === SHAPE_INNER_CAPITAL ||
    shape === SHAPE_HYPHEN_CAPITAL
  );
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

function shapeOf(text: string, start: number, end: number, kind: number): number {
  if (kind === NUMBER) return SHAPE_NUMBER;
  if (kind === LINK) return SHAPE_LINK;
  if (kind === CLITIC) return SHAPE_CLITIC;
  if (kind === WORD) return wordShape(text, start, end);
  const unit = text.charCodeAt(start);
  if (unit === 46 || unit === 33 || unit === 63) return SHAPE_STOP;
  if (unit === 44) return SHAPE_COMMA;
  return unit === 58 ? SHAPE_COLON : SHAPE_MARK;
}

function wordShape(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let script = 0;
  let digits = 0;
  let hyphenated = false;
  for (let at = start; at < end; at += 1) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === UPPER) upper += 1;
    else if (cls === LOWER) lower += 1;
    else if (cls === DIGIT) digits += 1;
    else if (cls === LETTER) script += 1;
    else if (at > start && isLetter(cls) === false && at + 1 < end && classOf(text.charCodeAt(at + 1)) === UPPER)
      hyphenated = true;
  }
  const capital = classOf(text.charCodeAt(start)) === UPPER;
  if (digits > 0) return SHAPE_ALNUM;
  if (upper === 0) return lower > 0 ? SHAPE_LOWER : SHAPE_SCRIPT;
  if (lower === 0 && text.charCodeAt(end - 1) === 46) return SHAPE_INITIALS;
  if (lower === 0) return upper === 1 ? SHAPE_LETTER : upper > 4 ? SHAPE_LONG_UPPER : SHAPE_UPPER;
  if (!capital) return SHAPE_CAMEL;
  if (upper === 1) return SHAPE_CAPITAL;
  return hyphenated ? SHAPE_HYPHEN_CAPITAL : script > 0 ? SHAPE_SCRIPT : SHAPE_INNER_CAPITAL;
}

/** The facts without the cue, which is read apart. */
const listed = (facts: number): number => facts & 0x1ff;

/** Facts in fewer steps: first name or not, surname, place, plain word. */
function rough(facts: number): number {
  const first = firstName(facts);
  return (
    (first > 3 ? 2 : first > 0 ? 1 : 0) |
    (surname(facts) > 1 ? 4 : 0) |
    (place(facts) > 0 ? 8 : 0) |
    (plainWord(facts) << 4)
  );
}

/**
 * Writes the features of one token as {@link FEATURES} bucket numbers, each below `mask + 1`.
 * @param token index among the tokens of the text
 */
export function collect(
  text: string,
  tokens: Tokens,
  sheet: Sheet,
  token: number,
  mask: number,
  out: Int32Array,
): void {
  const at = token + PAD;
  const { word, facts, shape, gap, run, pair, lead, tail, mode } = sheet;
  const w0 = word[at] ?? 0;
  const l1 = word[at - 1] ?? 0;
  const l2 = word[at - 2] ?? 0;
  const r1 = word[at + 1] ?? 0;
  const r2 = word[at + 2] ?? 0;
  const s0 = shape[at] ?? 0;
  const sl = shape[at - 1] ?? 0;
  const sr = shape[at + 1] ?? 0;
  const f0 = facts[at] ?? 0;
  const fl = facts[at - 1] ?? 0;
  const fr = facts[at + 1] ?? 0;
  const c0 = cueClass(f0);
  const cl = cueClass(fl);
  const cr = cueClass(fr);
  const cl2 = cueClass(facts[at - 2] ?? 0);
  const cr2 = cueClass(facts[at + 2] ?? 0);
  const g0 = listed(f0);
  const gl = rough(fl);
  const gr = rough(fr);
  const r0 = rough(f0);
  const ways = s0 * 4 + mode;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  const opening = (gap[at] === LINE_START ? 2 : 0) + (token === 0 ? 1 : 0) + (gap[at] === SPACED ? 4 : 0);
  const initial = sl === SHAPE_STOP || sl === 0 || gap[at] === LINE_START ? 1 : 0;
  // The word itself.
  out[0] = w0;
  out[1] = mix(w0, ways);
  out[2] = mix(l1, w0);
  out[3] = mix(w0, r1);
  out[4] = mix(hashOf(text, start, Math.min(end, start + 4)), s0);
  out[5] = mix(hashOf(text, Math.max(start, end - 4), end), s0);
  out[6] = mix(mix(w0, cl), cr);
  out[7] = mix(w0, run[at] ?? 0);
  out[8] = mix(w0, initial);
  // Its letters.
  out[9] = mix(lead[at] ?? 0, ways);
  out[10] = mix(tail[at] ?? 0, ways);
  out[11] = mix(hashOf(text, Math.max(start, end - 2), end), ways);
  out[12] = mix(hashOf(text, start, Math.min(end, start + 2)), s0);
  out[13] = mix(Math.min(end - start, 12), ways);
  // Its shape and place.
  out[14] = mix(ways, opening);
  out[15] = mix(mix(s0, sl), sr);
  out[16] = mix(mix(ways, sl), shape[at - 2] ?? 0);
  out[17] = mix(mix(ways, sr), shape[at + 2] ?? 0);
  // The lists.
  out[18] = mix(g0, ways);
  out[19] = mix(mix(g0, ways), initial);
  out[20] = mix(mix(r0, gl), mix(s0, sl));
  out[21] = mix(mix(r0, gr), mix(s0, sr));
  out[22] = mix(mix(gl, r0), mix(gr, ways));
  out[23] = mix(mix(g0, cl), ways);
  out[24] = mix(mix(g0, cr), ways);
  out[25] = mix(mix(g0, l1), s0);
  out[26] = mix(mix(g0, r1), s0);
  out[27] = mix(mix(r0, cl2), mix(cl, s0));
  out[28] = mix(mix(r0, cr2), mix(cr, s0));
  out[29] = mix(mix(pair[at] ?? 0, ways), 1);
  out[30] = mix(mix(pair[at] ?? 0, l1), s0);
  // Cues.
  out[31] = mix(c0, ways);
  out[32] = mix(mix(cl, c0), s0);
  out[33] = mix(mix(c0, cr), s0);
  out[34] = mix(mix(cl2, cl), ways);
  out[35] = mix(mix(cr, cr2), ways);
  out[36] = mix(mix(cl, cr), ways);
  // The neighbours.
  out[37] = mix(l1, ways);
  out[38] = mix(r1, ways);
  out[39] = mix(l2, ways);
  out[40] = mix(r2, ways);
  out[41] = mix(mix(l2, l1), s0);
  out[42] = mix(mix(r1, r2), s0);
  out[43] = mix(mix(l1, r1), s0);
  out[44] = mix(mix(l1, sl), mix(gl, r0));
  out[45] = mix(tail[at - 1] ?? 0, mix(s0, r0));
  out[46] = mix(tail[at + 1] ?? 0, mix(s0, r0));
  // The run of capitals that it stands in.
  out[47] = mix(run[at] ?? 0, mode);
  out[48] = mix(mix(run[at] ?? 0, g0), mode);
  out[49] = mix(mix(run[at] ?? 0, l1), mode);
  out[50] = mix(mix((run[at] ?? 0) >> 5, r0), ways);
  out[51] = mix(mix((run[at] ?? 0) & 31, r0), mix(cl, initial));
  out[52] = mix(mix((run[at] ?? 0) & 31, r1), s0);
  out[53] = mix(mix(gap[at] ?? 0, gap[at + 1] ?? 0), mix(s0, mix(sl, sr)));
  out[54] = mix(mode, r0);
  out[55] = ways;
  for (let n = 0; n < FEATURES; n += 1) out[n] = mix(SEEDS[n] ?? 0, out[n] ?? 0) & mask;
}

import { mix } from './hash';
import { clusterOf, commonness, cueClass, firstName, place, plainWord, surname, usualCase } from './lexicon';
import type { Seen } from './seen';
import { SHAPE_STOP } from './shape';
import { PAD, type Sheet } from './sheet';
import { LINE_START, SPACED } from './tokens';

/** Features of one token. */
export const FEATURES = 64;
/** The first so many features name the word itself; training leaves them out at times, so that the others learn to carry. */
export const NAMING = 9;

/** Features that a token has by its own letters and the mode of the text alone. */
export const OWN = Uint8Array.of(0, 1, 4, 5, 9, 10, 11, 12, 13, 18, 31, 54, 55, 56, 57, 58);
/** The others, which tell where it stands. */
export const AROUND = Uint8Array.from({ length: FEATURES }, (_, n) => n).filter((n) => !OWN.includes(n));

/** Sets the features of a token apart from one another. */
const SEEDS = Int32Array.from({ length: FEATURES }, (_, n) => Math.imul(n, 0x2545f491));

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

/** Branches of the tree of clusters. */
const coarse = (cluster: number): number => cluster >> 4;
/** How a word is usually written, and how common it is. */
const use = (facts: number): number => usualCase(facts) | (commonness(facts) << 3);

/**
 * Writes the features of one token as {@link FEATURES} bucket numbers, each below `mask + 1`.
 * @param token index among the tokens of the text
 */
export function collect(sheet: Sheet, token: number, mask: number, out: Int32Array): void {
  collectOwn(sheet.seen, sheet.own[token + PAD] ?? 0, sheet.mode, mask, out);
  collectAround(sheet, token, mask, out);
}

/** Writes the features {@link OWN} of the token of number `own`, at their places in `out`. */
export function collectOwn(seen: Seen, own: number, mode: number, mask: number, out: Int32Array): void {
  const word = seen.word[own] ?? 0;
  const facts = seen.facts[own] ?? 0;
  const shape = seen.shape[own] ?? 0;
  const ways = shape * 4 + mode;
  out[0] = word;
  out[1] = mix(word, ways);
  out[4] = mix(seen.head4[own] ?? 0, shape);
  out[5] = mix(seen.tail4[own] ?? 0, shape);
  out[9] = mix(seen.head3[own] ?? 0, ways);
  out[10] = mix(seen.tail3[own] ?? 0, ways);
  out[11] = mix(seen.tail2[own] ?? 0, ways);
  out[12] = mix(seen.head2[own] ?? 0, shape);
  out[13] = mix(seen.length[own] ?? 0, ways);
  out[18] = mix(listed(facts), ways);
  out[31] = mix(cueClass(facts), ways);
  out[54] = mix(mode, rough(facts));
  out[55] = ways;
  const cluster = clusterOf(facts);
  out[56] = mix(cluster, ways);
  out[57] = mix(coarse(cluster) | (usualCase(facts) << 8), ways);
  out[58] = mix(use(facts) | (rough(facts) << 8), ways);
  settle(OWN, mask, out);
}

/**
 * Writes the features {@link AROUND} of a token, at their places in `out`. By a few functions, as a compiler takes calls
 * apart only in functions that are not too long.
 */
export function collectAround(sheet: Sheet, token: number, mask: number, out: Int32Array): void {
  const at = token + PAD;
  collectWords(sheet, at, out);
  collectNeighbours(sheet, at, out);
  collectShapes(sheet, at, out);
  collectLists(sheet, at, out);
  collectCues(sheet, at, out);
  collectRuns(sheet, at, out);
  collectUses(sheet, at, out);
  settle(AROUND, mask, out);
}

function settle(which: Uint8Array, mask: number, out: Int32Array): void {
  for (let at = 0; at < which.length; at += 1) {
    const n = which[at] ?? 0;
    out[n] = mix(SEEDS[n] ?? 0, out[n] ?? 0) & mask;
  }
}

/** 1 where a sentence or a line begins. */
function initialOf(sheet: Sheet, at: number): number {
  const before = sheet.shape[at - 1] ?? 0;
  return before === SHAPE_STOP || before === 0 || sheet.gap[at] === LINE_START ? 1 : 0;
}

/** The word with the words beside it. */
function collectWords(sheet: Sheet, at: number, out: Int32Array): void {
  const { word, facts, shape, run, pair } = sheet;
  const w0 = word[at] ?? 0;
  const l1 = word[at - 1] ?? 0;
  const r1 = word[at + 1] ?? 0;
  const s0 = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const g0 = listed(f0);
  const p0 = pair[at] ?? 0;
  out[2] = mix(l1, w0);
  out[3] = mix(w0, r1);
  out[6] = mix(mix(w0, cueClass(facts[at - 1] ?? 0)), cueClass(facts[at + 1] ?? 0));
  out[7] = mix(w0, run[at] ?? 0);
  out[8] = mix(w0, initialOf(sheet, at));
  out[25] = mix(mix(g0, l1), s0);
  out[26] = mix(mix(g0, r1), s0);
  out[29] = mix(mix(p0, s0 * 4 + sheet.mode), 1);
  out[30] = mix(mix(p0, l1), s0);
}

/** The words beside it. */
function collectNeighbours(sheet: Sheet, at: number, out: Int32Array): void {
  const { word, facts, shape, tail } = sheet;
  const l1 = word[at - 1] ?? 0;
  const l2 = word[at - 2] ?? 0;
  const r1 = word[at + 1] ?? 0;
  const r2 = word[at + 2] ?? 0;
  const s0 = shape[at] ?? 0;
  const r0 = rough(facts[at] ?? 0);
  const ways = s0 * 4 + sheet.mode;
  const listedShape = mix(s0, r0);
  out[37] = mix(l1, ways);
  out[38] = mix(r1, ways);
  out[39] = mix(l2, ways);
  out[40] = mix(r2, ways);
  out[41] = mix(mix(l2, l1), s0);
  out[42] = mix(mix(r1, r2), s0);
  out[43] = mix(mix(l1, r1), s0);
  out[44] = mix(mix(l1, shape[at - 1] ?? 0), mix(rough(facts[at - 1] ?? 0), r0));
  out[45] = mix(tail[at - 1] ?? 0, listedShape);
  out[46] = mix(tail[at + 1] ?? 0, listedShape);
}

/** How it and what is beside it are written. */
function collectShapes(sheet: Sheet, at: number, out: Int32Array): void {
  const { shape, gap } = sheet;
  const s0 = shape[at] ?? 0;
  const sl = shape[at - 1] ?? 0;
  const sr = shape[at + 1] ?? 0;
  const g0 = gap[at] ?? 0;
  const ways = s0 * 4 + sheet.mode;
  const opening = (g0 === LINE_START ? 2 : 0) + (at === PAD ? 1 : 0) + (g0 === SPACED ? 4 : 0);
  out[14] = mix(ways, opening);
  out[15] = mix(mix(s0, sl), sr);
  out[16] = mix(mix(ways, sl), shape[at - 2] ?? 0);
  out[17] = mix(mix(ways, sr), shape[at + 2] ?? 0);
  out[53] = mix(mix(g0, gap[at + 1] ?? 0), mix(s0, mix(sl, sr)));
}

/** What the lists say of it and of the words beside it. */
function collectLists(sheet: Sheet, at: number, out: Int32Array): void {
  const { facts, shape } = sheet;
  const s0 = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const fl = facts[at - 1] ?? 0;
  const fr = facts[at + 1] ?? 0;
  const g0 = listed(f0);
  const r0 = rough(f0);
  const gl = rough(fl);
  const gr = rough(fr);
  const ways = s0 * 4 + sheet.mode;
  out[19] = mix(mix(g0, ways), initialOf(sheet, at));
  out[20] = mix(mix(r0, gl), mix(s0, shape[at - 1] ?? 0));
  out[21] = mix(mix(r0, gr), mix(s0, shape[at + 1] ?? 0));
  out[22] = mix(mix(gl, r0), mix(gr, ways));
  out[23] = mix(mix(g0, cueClass(fl)), ways);
  out[24] = mix(mix(g0, cueClass(fr)), ways);
}

/** Cue words at it and near it. */
function collectCues(sheet: Sheet, at: number, out: Int32Array): void {
  const { facts, shape } = sheet;
  const s0 = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const r0 = rough(f0);
  const c0 = cueClass(f0);
  const cl = cueClass(facts[at - 1] ?? 0);
  const cr = cueClass(facts[at + 1] ?? 0);
  const cl2 = cueClass(facts[at - 2] ?? 0);
  const cr2 = cueClass(facts[at + 2] ?? 0);
  const ways = s0 * 4 + sheet.mode;
  out[27] = mix(mix(r0, cl2), mix(cl, s0));
  out[28] = mix(mix(r0, cr2), mix(cr, s0));
  out[32] = mix(mix(cl, c0), s0);
  out[33] = mix(mix(c0, cr), s0);
  out[34] = mix(mix(cl2, cl), ways);
  out[35] = mix(mix(cr, cr2), ways);
  out[36] = mix(mix(cl, cr), ways);
}

/** The run of capitals that it stands in. */
function collectRuns(sheet: Sheet, at: number, out: Int32Array): void {
  const { word, facts, shape, mode } = sheet;
  const run = sheet.run[at] ?? 0;
  const s0 = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const r0 = rough(f0);
  const within = mix(run & 31, r0);
  out[47] = mix(run, mode);
  out[48] = mix(mix(run, listed(f0)), mode);
  out[49] = mix(mix(run, word[at - 1] ?? 0), mode);
  out[50] = mix(mix(run >> 5, r0), s0 * 4 + mode);
  out[51] = mix(within, mix(cueClass(facts[at - 1] ?? 0), initialOf(sheet, at)));
  out[52] = mix(mix(run & 31, word[at + 1] ?? 0), s0);
}

/** Which words it and the words beside it are used like, and how it is usually written. */
function collectUses(sheet: Sheet, at: number, out: Int32Array): void {
  const { facts, shape, mode } = sheet;
  const s0 = shape[at] ?? 0;
  const f0 = facts[at] ?? 0;
  const r0 = rough(f0);
  const c0 = clusterOf(f0);
  const cl = clusterOf(facts[at - 1] ?? 0);
  const cr = clusterOf(facts[at + 1] ?? 0);
  const listedShape = mix(s0, r0);
  out[59] = mix(mix(c0, cl), s0);
  out[60] = mix(mix(c0, cr), s0);
  out[61] = mix(cl, listedShape);
  out[62] = mix(cr, listedShape);
  out[63] = mix(initialOf(sheet, at), mix(r0, mix(use(f0), s0 * 4 + mode)));
}

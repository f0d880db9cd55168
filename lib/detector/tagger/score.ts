import { AROUND, collectAround, collectOwn, FEATURES, OWN } from './features';
import { TAGS } from './format';
import { MODE_LOWER, MODES, PAD, type Sheet } from './sheet';

/** What scores are added up from. */
export interface Scoring {
  readonly mask: number;
  /** Of {@link spread}. */
  readonly table: Int32Array;
  /** Worth of one step of a weight. */
  readonly scale: number;
}

/** Numbers of the table that a bucket takes: four weights in each. */
const WORDS = 2;
/** Weights are stored above 0, so that four can be added up side by side in one number without borrowing. */
const RAISED = 128;
const LANES = 0x00ff00ff;

/**
 * Lays the stored rows out at their buckets: two numbers a bucket, a byte for each tag, the first tag lowest.
 * `undefined` when there are fewer or more rows than the bitmap says.
 */
export function spread(bitmap: Uint8Array, rows: Uint8Array): Int32Array | undefined {
  const buckets = bitmap.length * 8;
  const table = new Int32Array(buckets * WORDS).fill(0x80808080 | 0);
  let from = 0;
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    if (((bitmap[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0) continue;
    // A byte above 127 is a weight below 0; turning its highest bit raises it.
    const raised = (tag: number): number => (rows[from + tag] ?? 0) ^ RAISED;
    table[bucket * WORDS] = raised(0) | (raised(1) << 8) | (raised(2) << 16) | (raised(3) << 24);
    table[bucket * WORDS + 1] = raised(4) | (raised(5) << 8) | (raised(6) << 16) | (RAISED << 24);
    from += TAGS;
  }
  return from === rows.length ? table : undefined;
}

/**
 * A token that by its own letters is this little like a name, between neighbours that are little like one either and outside a
 * run of capitals, is read as O unseen. That is half of the tokens of prose; of the words of names in the corpora at hand
 * it takes three in a thousand. Small letters throughout leave less to tell by.
 */
const UNLIKE = -0.15;
const UNLIKE_IN_SMALL = -0.4;
const UNLIKE_BESIDE = 0.6;
/** How far below O the other tags of such a token are put: no path leads there. */
const NEVER = -60;

/** Adds up the scores of the tags at each token of a sheet, `TAGS` to a token. */
export function createScorer({ mask, table, scale }: Scoring): (sheet: Sheet, anew: boolean) => Float32Array {
  const features = new Int32Array(FEATURES);
  const sums = new Int32Array(TAGS);
  let known = createKnown(0);
  let scores = new Float32Array(256 * TAGS);

  /** Works out the sums of the features that a token has by itself; once for a token in texts of a mode. */
  function learn(sheet: Sheet, own: number, slot: number): void {
    collectOwn(sheet.seen, own, sheet.mode, mask, features);
    sums.fill(0);
    addRows(table, features, OWN, sums);
    let best = sums[1] ?? 0;
    for (let tag = 2; tag < TAGS; tag += 1) best = Math.max(best, sums[tag] ?? 0);
    known.sums.set(sums, slot * TAGS);
    known.likeness[slot] = (best - (sums[0] ?? 0)) * scale;
    known.filled[slot] = 1;
  }

  function likeness(sheet: Sheet, at: number): number {
    return known.likeness[(sheet.own[at] ?? 0) * MODES + sheet.mode] ?? 0;
  }

  function isUnlike(sheet: Sheet, token: number): boolean {
    const at = token + PAD;
    // "Miami, FL": what stands between two runs may join them.
    if (sheet.run[at] !== 0 || (sheet.run[at - 1] !== 0 && sheet.run[at + 1] !== 0)) return false;
    if (likeness(sheet, at) >= (sheet.mode === MODE_LOWER ? UNLIKE_IN_SMALL : UNLIKE)) return false;
    if (token > 0 && likeness(sheet, at - 1) >= UNLIKE_BESIDE) return false;
    return token + 1 === sheet.count || likeness(sheet, at + 1) < UNLIKE_BESIDE;
  }

  function addAll(sheet: Sheet, token: number): void {
    const from = ((sheet.own[token + PAD] ?? 0) * MODES + sheet.mode) * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) sums[tag] = known.sums[from + tag] ?? 0;
    collectAround(sheet, token, mask, features);
    addRows(table, features, AROUND, sums);
    const into = token * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) scores[into + tag] = (sums[tag] ?? 0) * scale;
  }

  return (sheet, anew) => {
    const { count, seen, own, mode } = sheet;
    if (known.filled.length !== seen.word.length * MODES) known = createKnown(seen.word.length);
    else if (anew) known.filled.fill(0);
    if (scores.length < count * TAGS) scores = new Float32Array(count * TAGS * 2);
    for (let token = 0; token < count; token += 1) {
      const number = own[token + PAD] ?? 0;
      if (known.filled[number * MODES + mode] !== 1) learn(sheet, number, number * MODES + mode);
    }
    for (let token = 0; token < count; token += 1) {
      if (isUnlike(sheet, token)) {
        scores.fill(NEVER, token * TAGS, token * TAGS + TAGS);
        scores[token * TAGS] = 0;
      } else addAll(sheet, token);
    }
    return scores;
  };
}

/** What is known of tokens by their own letters, in the four modes of a text. */
interface Known {
  readonly filled: Uint8Array;
  readonly sums: Int16Array;
  /** How much the likeliest tag of an entity beats O. */
  readonly likeness: Float32Array;
}

function createKnown(tokens: number): Known {
  const slots = tokens * MODES;
  return { filled: new Uint8Array(slots), sums: new Int16Array(slots * TAGS), likeness: new Float32Array(slots) };
}

/** Adds the weights of some of the features to `sums`. Fewer than 256 of them, or the lanes would run over. */
function addRows(table: Int32Array, features: Int32Array, which: Uint8Array, sums: Int32Array): void {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  for (let at = 0; at < which.length; at += 1) {
    const row = (features[which[at] ?? 0] ?? 0) * WORDS;
    const low = table[row] ?? 0;
    const high = table[row + 1] ?? 0;
    a += low & LANES;
    b += (low >>> 8) & LANES;
    c += high & LANES;
    d += (high >>> 8) & LANES;
  }
  const raised = which.length * RAISED;
  sums[0] = (sums[0] ?? 0) + (a & 0xffff) - raised;
  sums[1] = (sums[1] ?? 0) + (b & 0xffff) - raised;
  sums[2] = (sums[2] ?? 0) + (a >>> 16) - raised;
  sums[3] = (sums[3] ?? 0) + (b >>> 16) - raised;
  sums[4] = (sums[4] ?? 0) + (c & 0xffff) - raised;
  sums[5] = (sums[5] ?? 0) + (d & 0xffff) - raised;
  sums[6] = (sums[6] ?? 0) + (c >>> 16) - raised;
}

import type { Entity, EntityType, Tagger } from '../../model/entity';
import type { Result } from '../../model/result';
import { begins, bestPath, createLattice, type Lattice, marginOverOutside, O, readBackward, typeOf } from './decode';
import { collect, createSheet, FEATURES, fillSheet } from './features';
import { CHECKED_FROM, checksumOf, HEADER, MAGIC, partsOf, STRIDE, TAGS, TRANSITIONS, VERSION } from './format';
import { type Lexicon, readLexicon } from './lexicon';
import { createTokens, type Tokens, tokenize } from './tokens';

const TYPES: readonly EntityType[] = ['person', 'location', 'organization'];

/** What a weights file holds, opened. */
interface Weights {
  readonly mask: number;
  readonly table: Int8Array;
  readonly moves: Float32Array;
  readonly lexicon: Lexicon;
  /** Worth of one step of a weight. */
  readonly scale: number;
  /** Added to O: below 0 the tagger finds more and errs more. */
  readonly outside: number;
}

/**
 * Opens the weights that `patterns/lexicons/tagger/train.ts` wrote. Never throws: a file that is cut short, empty, of
 * another version or damaged gives the reason instead.
 */
export function loadTagger(bytes: ArrayBuffer): Result<Tagger> {
  const weights = open(bytes);
  return weights.ok ? { ok: true, value: taggerOf(weights.value) } : weights;
}

function open(buffer: ArrayBuffer): Result<Weights> {
  if (buffer.byteLength < HEADER.size) return { ok: false, reason: 'the weights file is cut short' };
  const view = new DataView(buffer);
  if (view.getUint32(HEADER.magic, true) !== MAGIC) return { ok: false, reason: 'not a weights file' };
  if (view.getUint32(HEADER.version, true) !== VERSION) return { ok: false, reason: 'weights of another version' };
  const bits = view.getUint32(HEADER.bits, true);
  const rows = view.getUint32(HEADER.rows, true);
  const parts = partsOf(Math.min(bits, 24), rows, view.getUint32(HEADER.lexiconBytes, true));
  const length = HEADER.size + parts.transitions + parts.bitmap + parts.rows + parts.lexicon;
  if (bits < 8 || bits > 24) return { ok: false, reason: 'the weights file is damaged' };
  if (length !== buffer.byteLength || view.getUint32(HEADER.length, true) !== length) {
    return { ok: false, reason: 'the weights file is cut short' };
  }
  const body = new Uint8Array(buffer, HEADER.size);
  if (checksumOf(new Uint8Array(buffer, CHECKED_FROM)) !== view.getUint32(HEADER.checksum, true))
    return { ok: false, reason: 'the weights file is damaged' };
  const bitmapAt = parts.transitions;
  const rowsAt = bitmapAt + parts.bitmap;
  const lexiconAt = rowsAt + parts.rows;
  const lexicon = readLexicon(body.subarray(lexiconAt), view.getUint32(HEADER.entries, true));
  const table = spread(body.subarray(bitmapAt, rowsAt), body.subarray(rowsAt, lexiconAt));
  if (!lexicon || !table) return { ok: false, reason: 'the weights file is damaged' };
  const moves = new Float32Array(TRANSITIONS);
  for (let at = 0; at < TRANSITIONS; at += 1) moves[at] = view.getFloat32(HEADER.size + at * 4, true);
  const scale = view.getFloat32(HEADER.scale, true);
  return {
    ok: true,
    value: { mask: 2 ** bits - 1, table, moves, lexicon, scale, outside: view.getFloat32(HEADER.outside, true) },
  };
}

/** Lays the stored rows out at their buckets. `undefined` when there are fewer or more rows than the bitmap says. */
function spread(bitmap: Uint8Array, rows: Uint8Array): Int8Array | undefined {
  const table = new Int8Array(bitmap.length * 8 * STRIDE);
  const signed = new Int8Array(rows.buffer, rows.byteOffset, rows.length);
  let from = 0;
  for (let bucket = 0; bucket < bitmap.length * 8; bucket += 1) {
    if (((bitmap[bucket >> 3] ?? 0) & (1 << (bucket & 7))) === 0) continue;
    for (let tag = 0; tag < TAGS; tag += 1) table[bucket * STRIDE + tag] = signed[from + tag] ?? 0;
    from += TAGS;
  }
  return from === rows.length ? table : undefined;
}

function taggerOf(weights: Weights): Tagger {
  const tokens = createTokens();
  const sheet = createSheet();
  const room = createLattice();
  const features = new Int32Array(FEATURES);
  let scores = new Float32Array(256 * TAGS);
  return {
    tag(sentence) {
      tokenize(sentence, tokens);
      fillSheet(sentence, tokens, weights.lexicon, sheet);
      if (scores.length < tokens.count * TAGS) scores = new Float32Array(tokens.count * TAGS * 2);
      for (let token = 0; token < tokens.count; token += 1) {
        collect(sentence, tokens, sheet, token, weights.mask, features);
        score(weights, features, scores, token * TAGS);
      }
      if (!bestPath(scores, tokens.count, weights.moves, room)) return [];
      readBackward(scores, tokens.count, weights.moves, room);
      return entities(tokens, room, weights.outside);
    },
  };
}

function score(weights: Weights, features: Int32Array, into: Float32Array, at: number): void {
  const { table, scale } = weights;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  let g = 0;
  for (let n = 0; n < FEATURES; n += 1) {
    const row = (features[n] ?? 0) * STRIDE;
    a += table[row] ?? 0;
    b += table[row + 1] ?? 0;
    c += table[row + 2] ?? 0;
    d += table[row + 3] ?? 0;
    e += table[row + 4] ?? 0;
    f += table[row + 5] ?? 0;
    g += table[row + 6] ?? 0;
  }
  into[at] = a * scale + weights.outside;
  into[at + 1] = b * scale;
  into[at + 2] = c * scale;
  into[at + 3] = d * scale;
  into[at + 4] = e * scale;
  into[at + 5] = f * scale;
  into[at + 6] = g * scale;
}

function entities(tokens: Tokens, room: Lattice, outside: number): Entity[] {
  const found: Entity[] = [];
  let token = 0;
  while (token < tokens.count) {
    const tag = room.path[token] ?? O;
    if (!begins(tag)) {
      token += 1;
      continue;
    }
    let margin = marginOverOutside(room, token);
    let last = token;
    while (last + 1 < tokens.count && room.path[last + 1] === tag + 1) {
      last += 1;
      margin = Math.max(margin, marginOverOutside(room, last));
    }
    const type = TYPES[typeOf(tag)] ?? 'person';
    found.push({
      start: tokens.start[token] ?? 0,
      end: tokens.end[last] ?? 0,
      type,
      certainty: certaintyOf(margin + outside),
    });
    token = last + 1;
  }
  return found;
}

/** The model is log-linear: a margin, the bias against O taken out again, is about the logarithm of the odds. */
function certaintyOf(margin: number): number {
  return 1 / (1 + Math.exp(-margin));
}

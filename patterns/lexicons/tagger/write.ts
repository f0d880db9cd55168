import {
  CHECKED_FROM,
  checksumOf,
  HEADER,
  MAGIC,
  partsOf,
  STRIDE,
  TAGS,
  TRANSITIONS,
  VERSION,
} from '../../../lib/detector/tagger/format';
import type { Model } from './crf';

/** What goes into a weights file besides the model. */
export interface Cargo {
  readonly bits: number;
  readonly lexicon: { readonly entries: number; readonly bytes: Uint8Array };
  /** Weights beyond this are cut to it. */
  readonly clip: number;
  /** Buckets whose weights are all nearer to zero than this are dropped. */
  readonly floor: number;
  /** Added to the beginning of a person, a location, an organization. */
  readonly pull: readonly number[];
}

/** The weights file: see `lib/detector/tagger/format.ts`. */
export function writeWeights(model: Model, cargo: Cargo): Uint8Array {
  const scale = cargo.clip / 127;
  const buckets = 2 ** cargo.bits;
  const bitmap = new Uint8Array(buckets / 8);
  const rows: number[] = [];
  for (let bucket = 0; bucket < buckets; bucket += 1) {
    const row = model.weights.subarray(bucket * STRIDE, bucket * STRIDE + TAGS);
    if (row.every((weight) => Math.abs(weight) < cargo.floor)) continue;
    bitmap[bucket >> 3] = (bitmap[bucket >> 3] ?? 0) | (1 << (bucket & 7));
    for (const weight of row) rows.push(small(weight, cargo.clip, scale));
  }
  const parts = partsOf(cargo.bits, rows.length / TAGS, cargo.lexicon.bytes.length);
  const length = HEADER.size + parts.transitions + parts.bitmap + parts.rows + parts.lexicon;
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < TRANSITIONS; at += 1) view.setFloat32(HEADER.size + at * 4, model.moves[at] ?? 0, true);
  bytes.set(bitmap, HEADER.size + parts.transitions);
  bytes.set(
    Uint8Array.from(rows, (weight) => weight & 255),
    HEADER.size + parts.transitions + parts.bitmap,
  );
  bytes.set(cargo.lexicon.bytes, length - parts.lexicon);
  view.setUint32(HEADER.magic, MAGIC, true);
  view.setUint32(HEADER.version, VERSION, true);
  view.setUint32(HEADER.bits, cargo.bits, true);
  view.setUint32(HEADER.rows, rows.length / TAGS, true);
  view.setUint32(HEADER.entries, cargo.lexicon.entries, true);
  view.setUint32(HEADER.lexiconBytes, parts.lexicon, true);
  view.setUint32(HEADER.length, length, true);
  view.setFloat32(HEADER.scale, scale, true);
  cargo.pull.forEach((pull, type) => {
    view.setFloat32(HEADER.pull + type * 4, pull, true);
  });
  view.setUint32(HEADER.checksum, checksumOf(bytes.subarray(CHECKED_FROM)), true);
  return bytes;
}

function small(weight: number, clip: number, scale: number): number {
  return Math.round(Math.max(-clip, Math.min(clip, weight)) / scale);
}

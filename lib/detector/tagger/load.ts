import type { Entity, EntityType, Tagger } from '../../model/entity';
import type { Result } from '../../model/result';
import { begins, bestPath, createLattice, type Lattice, marginOverOutside, O, readBackward, typeOf } from './decode';
import { CHECKED_FROM, checksumOf, HEADER, MAGIC, partsOf, TRANSITIONS, VERSION } from './format';
import { hashOf } from './hash';
import { firstName, type Lexicon, place, plainWord, readLexicon, surname } from './lexicon';
import { createScorer, spread } from './score';
import { createSheet, fillSheet } from './sheet';
import { createTokens, type Tokens, tokenize } from './tokens';

const TYPES: readonly EntityType[] = ['person', 'location', 'organization'];

/** What a weights file holds, opened. */
interface Weights {
  readonly mask: number;
  /** Of `spread`. */
  readonly table: Int32Array;
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

function taggerOf(weights: Weights): Tagger {
  const tokens = createTokens();
  const sheet = createSheet();
  const room = createLattice();
  const score = createScorer(weights);
  return {
    tag(sentence) {
      tokenize(sentence, tokens);
      const anew = fillSheet(sentence, tokens, weights.lexicon, sheet);
      const scores = score(sheet, anew);
      if (!bestPath(scores, tokens.count, weights.moves, room)) return [];
      readBackward(scores, tokens.count, weights.moves, room);
      return entities(tokens, room, weights.outside);
    },
    facts(word) {
      const facts = weights.lexicon.find(hashOf(word, 0, word.length));
      return { first: firstName(facts), last: surname(facts), place: place(facts), plain: plainWord(facts) };
    },
  };
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

import type { Entity, EntityType, Tagger } from '../../model/entity';
import type { Result } from '../../model/result';
import { begins, bestPath, createLattice, O, oddsOf, typeOf, urged } from './decode';
import { CHECKED_FROM, checksumOf, HEADER, MAGIC, partsOf, TRANSITIONS, VERSION } from './format';
import { hashOf } from './hash';
import { firstName, type Lexicon, place, plainWord, readLexicon, surname, usualCase } from './lexicon';
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
  /** Added to the beginning of an entity of each type: above 0 the tagger looks at more. */
  readonly pull: readonly number[];
  /** By type: slope and shift from odds to certainty. */
  readonly certainty: readonly (readonly [slope: number, shift: number])[];
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
  const pull = TYPES.map((_, type) => view.getFloat32(HEADER.pull + type * 4, true));
  const certainty = TYPES.map(
    (_, type) =>
      [
        view.getFloat32(HEADER.certainty + type * 8, true),
        view.getFloat32(HEADER.certainty + type * 8 + 4, true),
      ] as const,
  );
  return { ok: true, value: { mask: 2 ** bits - 1, table, moves, lexicon, scale, pull, certainty } };
}

function taggerOf(weights: Weights): Tagger {
  const tokens = createTokens();
  const sheet = createSheet();
  const room = createLattice();
  const score = createScorer(weights);
  const moves = urged(weights.moves, weights.pull);
  return {
    tag(sentence) {
      tokenize(sentence, tokens);
      const { count } = tokens;
      const anew = fillSheet(sentence, tokens, weights.lexicon, sheet);
      const scores = score(sheet, anew);
      if (!bestPath(scores, count, moves, room)) return [];
      const odds = (first: number, last: number): number =>
        oddsOf(scores, weights.moves, room.path, count, first, last);
      return entities(tokens, room.path, odds, weights.certainty);
    },
    facts(word) {
      const facts = weights.lexicon.find(hashOf(word, 0, word.length));
      return {
        first: firstName(facts),
        last: surname(facts),
        place: place(facts),
        plain: plainWord(facts),
        written: usualCase(facts),
      };
    },
  };
}

function entities(
  tokens: Tokens,
  path: Uint8Array,
  odds: (first: number, last: number) => number,
  certainty: Weights['certainty'],
): Entity[] {
  const found: Entity[] = [];
  let token = 0;
  while (token < tokens.count) {
    const tag = path[token] ?? O;
    if (!begins(tag)) {
      token += 1;
      continue;
    }
    let last = token;
    while (last + 1 < tokens.count && path[last + 1] === tag + 1) last += 1;
    const [slope, shift] = certainty[typeOf(tag)] ?? [1, 0];
    found.push({
      start: tokens.start[token] ?? 0,
      end: tokens.end[last] ?? 0,
      type: TYPES[typeOf(tag)] ?? 'person',
      certainty: 1 / (1 + Math.exp(-slope * odds(token, last) - shift)),
    });
    token = last + 1;
  }
  return found;
}

import { mayFollow, O } from '../../../lib/detector/tagger/decode';
import { collect, FEATURES, NAMING } from '../../../lib/detector/tagger/features';
import { STRIDE, TAGS, TRANSITIONS } from '../../../lib/detector/tagger/format';
import type { Lexicon } from '../../../lib/detector/tagger/lexicon';
import { createSheet, fillSheet } from '../../../lib/detector/tagger/sheet';
import { createTokens, tokenize } from '../../../lib/detector/tagger/tokens';
import type { Example } from './corpora';
import { createRandom, type Random } from './random';

/** Sentences as bucket numbers and tags. */
export interface Dataset {
  readonly features: Int32Array;
  readonly tags: Uint8Array;
  /** Token at which each sentence starts; one more at the end. */
  readonly starts: Int32Array;
}

export interface Model {
  readonly mask: number;
  readonly weights: Float32Array;
  readonly moves: Float32Array;
}

export interface Settings {
  readonly bits: number;
  readonly epochs: number;
  readonly rate: number;
  /** Pull of every weight towards zero. */
  readonly decay: number;
  /** Features seen less often than this are not learnt. */
  readonly least: number;
  /** How often the features that name a word are left out. */
  readonly dropout: number;
  readonly seed: number;
}

/** Reads examples through the product's own tokeniser and features. */
export function prepare(examples: readonly Example[], lexicon: Lexicon, bits: number, least: number): Dataset {
  const tokens = createTokens();
  const sheet = createSheet();
  let total = 0;
  for (const example of examples) {
    tokenize(example.text, tokens);
    total += tokens.count;
  }
  const features = new Int32Array(total * FEATURES);
  const tags = new Uint8Array(total);
  const starts = new Int32Array(examples.length + 1);
  let at = 0;
  examples.forEach((example, index) => {
    tokenize(example.text, tokens);
    fillSheet(example.text, tokens, lexicon, sheet);
    starts[index] = at;
    for (let token = 0; token < tokens.count; token += 1) {
      collect(sheet, token, COUNT_MASK, features.subarray((at + token) * FEATURES, (at + token + 1) * FEATURES));
    }
    for (const span of example.spans) {
      let inside = 0;
      for (let token = 0; token < tokens.count; token += 1) {
        const start = tokens.start[token] ?? 0;
        const end = tokens.end[token] ?? 0;
        const overlap = Math.min(end, span.end) - Math.max(start, span.start);
        if (overlap * 2 <= end - start) continue;
        tags[at + token] = 1 + span.type * 2 + inside;
        inside = 1;
      }
    }
    at += tokens.count;
  });
  starts[examples.length] = at;
  keepCommon(features, 2 ** bits - 1, least);
  return { features, tags, starts };
}

const COUNT_MASK = 2 ** 25 - 1;

/** Cuts bucket numbers down to the table's size; what is seen too seldom to learn from becomes -1. */
function keepCommon(features: Int32Array, mask: number, least: number): void {
  const seen = new Uint8Array(COUNT_MASK + 1);
  for (const feature of features) if ((seen[feature] ?? 0) < 255) seen[feature] = (seen[feature] ?? 0) + 1;
  for (let at = 0; at < features.length; at += 1) {
    const feature = features[at] ?? 0;
    features[at] = (seen[feature] ?? 0) < least ? -1 : feature & mask;
  }
}

/**
 * A conditional random field over the tags, by stochastic gradient with a step per weight (AdaGrad). The steps shrink to
 * nothing, so that the last weights are as good as their average.
 */
export function train(data: Dataset, settings: Settings, log: (line: string) => void): Model {
  const random = createRandom(settings.seed);
  const size = 2 ** settings.bits * STRIDE;
  const model: Model = {
    mask: 2 ** settings.bits - 1,
    weights: new Float32Array(size),
    moves: forbid(new Float32Array(TRANSITIONS)),
  };
  const step = createStep(model, settings, random);
  const sentences = data.starts.length - 1;
  const order = Int32Array.from({ length: sentences }, (_, at) => at);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    let loss = 0;
    for (let nth = 0; nth < sentences; nth += 1) {
      const done = (epoch + nth / sentences) / settings.epochs;
      loss += step(data, order[nth] ?? 0, settings.rate * (1 - done));
    }
    log(`epoch ${epoch + 1}: loss ${(loss / data.tags.length).toFixed(5)}`);
  }
  return model;
}

function forbid(moves: Float32Array): Float32Array {
  for (let from = 0; from <= TAGS; from += 1) {
    for (let to = 0; to < TAGS; to += 1) if (!mayFollow(from === TAGS ? O : from, to)) moves[from * TAGS + to] = -1000;
  }
  return moves;
}

function shuffle(order: Int32Array, random: Random): void {
  for (let at = order.length - 1; at > 0; at -= 1) {
    const other = random.below(at + 1);
    const held = order[at] ?? 0;
    order[at] = order[other] ?? 0;
    order[other] = held;
  }
}

function createStep(
  model: Model,
  settings: Settings,
  random: Random,
): (data: Dataset, sentence: number, rate: number) => number {
  const { weights, moves } = model;
  const seen = new Float32Array(weights.length).fill(1e-3);
  const seenMoves = new Float32Array(moves.length).fill(1e-2);
  const towards = new Float64Array(TRANSITIONS);
  const error = new Float64Array(TAGS);
  let scores = new Float64Array(0);
  let forward = new Float64Array(0);
  let backward = new Float64Array(0);
  let first = new Uint8Array(0);
  return (data, sentence, rate) => {
    const from = data.starts[sentence] ?? 0;
    const count = (data.starts[sentence + 1] ?? 0) - from;
    if (count === 0) return 0;
    if (scores.length < count * TAGS) {
      scores = new Float64Array(count * TAGS);
      forward = new Float64Array(count * TAGS);
      backward = new Float64Array(count * TAGS);
      first = new Uint8Array(count);
    }
    for (let token = 0; token < count; token += 1) {
      first[token] = random.chance(settings.dropout) ? NAMING : 0;
      emit(weights, data.features, (from + token) * FEATURES, first[token] ?? 0, scores, token * TAGS);
    }
    const total = sweep(scores, count, moves, forward, backward);
    towards.fill(0);
    const loss = total - follow(data.tags, from, count, scores, moves, towards);
    expectMoves(scores, count, moves, forward, backward, total, towards);
    for (let token = 0; token < count; token += 1) {
      let worth = 0;
      for (let tag = 0; tag < TAGS; tag += 1) {
        const here = token * TAGS + tag;
        const p = Math.exp((forward[here] ?? 0) + (backward[here] ?? 0) - total);
        error[tag] = (data.tags[from + token] === tag ? 1 : 0) - p;
        worth = Math.max(worth, Math.abs(error[tag] ?? 0));
      }
      if (worth < 0.002) continue;
      update(data.features, (from + token) * FEATURES, first[token] ?? 0, rate);
    }
    for (let at = 0; at < TRANSITIONS; at += 1) {
      const slope = towards[at] ?? 0;
      if (slope === 0 || (moves[at] ?? 0) < -500) continue;
      seenMoves[at] = (seenMoves[at] ?? 0) + slope * slope;
      moves[at] = (moves[at] ?? 0) + (rate * slope) / Math.sqrt(seenMoves[at] ?? 1);
    }
    return loss;
  };

  function update(features: Int32Array, at: number, skip: number, rate: number): void {
    for (let n = skip; n < FEATURES; n += 1) {
      const row = (features[at + n] ?? 0) * STRIDE;
      if (row < 0) continue;
      for (let tag = 0; tag < TAGS; tag += 1) {
        const weight = weights[row + tag] ?? 0;
        const slope = (error[tag] ?? 0) - settings.decay * weight;
        const sum = (seen[row + tag] ?? 0) + slope * slope;
        seen[row + tag] = sum;
        weights[row + tag] = weight + (rate * slope) / Math.sqrt(sum);
      }
    }
  }
}

function emit(
  weights: Float32Array,
  features: Int32Array,
  at: number,
  skip: number,
  scores: Float64Array,
  to: number,
): void {
  for (let tag = 0; tag < TAGS; tag += 1) scores[to + tag] = 0;
  for (let n = skip; n < FEATURES; n += 1) {
    const row = (features[at + n] ?? 0) * STRIDE;
    if (row < 0) continue;
    for (let tag = 0; tag < TAGS; tag += 1) scores[to + tag] = (scores[to + tag] ?? 0) + (weights[row + tag] ?? 0);
  }
}

const held = new Float64Array(TAGS);

function logSum(values: Float64Array): number {
  let top = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < TAGS; at += 1) top = Math.max(top, values[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < TAGS; at += 1) {
    const away = (values[at] ?? 0) - top;
    if (away > -30) sum += Math.exp(away);
  }
  return top + Math.log(sum);
}

/** Forward and backward sums, in logarithms. @returns the sum over all paths */
function sweep(
  scores: Float64Array,
  count: number,
  moves: Float32Array,
  forward: Float64Array,
  backward: Float64Array,
): number {
  for (let tag = 0; tag < TAGS; tag += 1) forward[tag] = (scores[tag] ?? 0) + (moves[TAGS * TAGS + tag] ?? 0);
  for (let token = 1; token < count; token += 1) {
    const here = token * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) {
      for (let last = 0; last < TAGS; last += 1)
        held[last] = (forward[here - TAGS + last] ?? 0) + (moves[last * TAGS + tag] ?? 0);
      forward[here + tag] = logSum(held) + (scores[here + tag] ?? 0);
    }
  }
  const end = (count - 1) * TAGS;
  for (let tag = 0; tag < TAGS; tag += 1) backward[end + tag] = 0;
  for (let token = count - 2; token >= 0; token -= 1) {
    const next = (token + 1) * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) {
      for (let to = 0; to < TAGS; to += 1)
        held[to] = (moves[tag * TAGS + to] ?? 0) + (scores[next + to] ?? 0) + (backward[next + to] ?? 0);
      backward[next - TAGS + tag] = logSum(held);
    }
  }
  for (let tag = 0; tag < TAGS; tag += 1) held[tag] = forward[end + tag] ?? 0;
  return logSum(held);
}

/** Score of the marked path; its moves are added to `towards`. */
function follow(
  tags: Uint8Array,
  from: number,
  count: number,
  scores: Float64Array,
  moves: Float32Array,
  towards: Float64Array,
): number {
  let sum = 0;
  let last = TAGS;
  for (let token = 0; token < count; token += 1) {
    const tag = tags[from + token] ?? 0;
    const move = last * TAGS + tag;
    sum += (scores[token * TAGS + tag] ?? 0) + (moves[move] ?? 0);
    towards[move] = (towards[move] ?? 0) + 1;
    last = tag;
  }
  return sum;
}

/** Takes what the model expects of each move from `towards`. */
function expectMoves(
  scores: Float64Array,
  count: number,
  moves: Float32Array,
  forward: Float64Array,
  backward: Float64Array,
  total: number,
  towards: Float64Array,
): void {
  for (let tag = 0; tag < TAGS; tag += 1) {
    const p = Math.exp((forward[tag] ?? 0) + (backward[tag] ?? 0) - total);
    towards[TAGS * TAGS + tag] = (towards[TAGS * TAGS + tag] ?? 0) - p;
  }
  for (let token = 1; token < count; token += 1) {
    const here = token * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) {
      const after = (scores[here + tag] ?? 0) + (backward[here + tag] ?? 0) - total;
      for (let last = 0; last < TAGS; last += 1) {
        const log = (forward[here - TAGS + last] ?? 0) + (moves[last * TAGS + tag] ?? 0) + after;
        if (log > -12) towards[last * TAGS + tag] = (towards[last * TAGS + tag] ?? 0) - Math.exp(log);
      }
    }
  }
}

import { TAGS } from './format';

/** Room for the paths through one text. */
export interface Lattice {
  /** Best score of a path to a tag at a token. */
  forward: Float64Array;
  back: Uint8Array;
  path: Uint8Array;
}

/** Transition scores: row `TAGS` is the start of the text. */
export type Transitions = Float32Array;

export const O = 0;

/** Whether a tag begins an entity. */
export const begins = (tag: number): boolean => tag > 0 && tag % 2 === 1;
/** 0 person, 1 location, 2 organization; -1 for O. */
export const typeOf = (tag: number): number => (tag === O ? -1 : (tag - 1) >> 1);

/** Whether the tag `to` may follow `from` (`TAGS` for the start): inside only after begin or inside of the same type. */
export function mayFollow(from: number, to: number): boolean {
  if (to === O || begins(to)) return true;
  return from === to || from === to - 1;
}

export function createLattice(): Lattice {
  return lattice(256);
}

function lattice(tokens: number): Lattice {
  return {
    forward: new Float64Array(tokens * TAGS),
    back: new Uint8Array(tokens * TAGS),
    path: new Uint8Array(tokens),
  };
}

/**
 * The best path (Viterbi) over `count` tokens into `room.path`.
 * @param scores `count * TAGS` scores of each tag at each token
 * @returns whether any token is part of an entity
 */
export function bestPath(scores: Float32Array, count: number, moves: Transitions, room: Lattice): boolean {
  if (count === 0 || isPlain(scores, count, moves)) return false;
  if (room.path.length < count) Object.assign(room, lattice(count * 2));
  const { forward, back, path } = room;
  for (let tag = 0; tag < TAGS; tag += 1) forward[tag] = (scores[tag] ?? 0) + (moves[TAGS * TAGS + tag] ?? 0);
  for (let token = 1; token < count; token += 1) {
    const before = (token - 1) * TAGS;
    const here = token * TAGS;
    for (let tag = 0; tag < TAGS; tag += 1) {
      let best = Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let last = 0; last < TAGS; last += 1) {
        const score = (forward[before + last] ?? 0) + (moves[last * TAGS + tag] ?? 0);
        if (score > best) {
          best = score;
          from = last;
        }
      }
      forward[here + tag] = best + (scores[here + tag] ?? 0);
      back[here + tag] = from;
    }
  }
  return trace(forward, back, path, count);
}

/** Above any error of rounding. */
const SAFE = 0.01;

/**
 * Whether no path through an entity can beat the one that says O throughout, as it is with most sentences. An entity gains
 * at most what its tags score above O and what the dearest moves bring; the best stretch of tokens is looked for.
 */
function isPlain(scores: Float32Array, count: number, moves: Transitions): boolean {
  const stay = moves[O] ?? 0;
  let inner = Number.NEGATIVE_INFINITY;
  let enter = Number.NEGATIVE_INFINITY;
  let leave = -stay;
  for (let tag = 1; tag < TAGS; tag += 1) {
    enter = Math.max(enter, (moves[tag] ?? 0) - stay, (moves[TAGS * TAGS + tag] ?? 0) - (moves[TAGS * TAGS] ?? 0));
    leave = Math.max(leave, (moves[tag * TAGS] ?? 0) - stay);
    for (let to = 1; to < TAGS; to += 1) inner = Math.max(inner, (moves[tag * TAGS + to] ?? 0) - stay);
  }
  const most = inner - enter - leave - SAFE;
  let gain = 0;
  for (let token = 0; token < count; token += 1) {
    gain = Math.max(0, gain) + inner + bestOverOutside(scores, token * TAGS);
    if (gain > most) return false;
  }
  return true;
}

function bestOverOutside(scores: Float32Array, at: number): number {
  let best = scores[at + 1] ?? 0;
  for (let tag = 2; tag < TAGS; tag += 1) {
    const score = scores[at + tag] ?? 0;
    if (score > best) best = score;
  }
  return best - (scores[at] ?? 0);
}

function trace(forward: Float64Array, back: Uint8Array, path: Uint8Array, count: number): boolean {
  let tag = 0;
  const end = (count - 1) * TAGS;
  for (let other = 1; other < TAGS; other += 1) {
    if ((forward[end + other] ?? 0) > (forward[end + tag] ?? 0)) tag = other;
  }
  let any = false;
  for (let token = count - 1; token >= 0; token -= 1) {
    path[token] = tag;
    if (tag !== O) any = true;
    tag = back[token * TAGS + tag] ?? 0;
  }
  return any;
}

/**
 * How much likelier an entity is than no entity in its place, as the logarithm of the odds: the tags of the best path at its tokens
 * against O at all of them, its neighbours as they are.
 * @param moves without the pull of {@link urged}
 */
export function oddsOf(
  scores: Float32Array,
  moves: Transitions,
  path: Uint8Array,
  count: number,
  first: number,
  last: number,
): number {
  let odds = 0;
  let before = first > 0 ? (path[first - 1] ?? O) : TAGS;
  let outside = before;
  for (let token = first; token <= last; token += 1) {
    const tag = path[token] ?? O;
    odds += (scores[token * TAGS + tag] ?? 0) - (scores[token * TAGS] ?? 0);
    odds += (moves[before * TAGS + tag] ?? 0) - (moves[outside * TAGS] ?? 0);
    before = tag;
    outside = O;
  }
  if (last + 1 < count) {
    const next = path[last + 1] ?? O;
    odds += (moves[before * TAGS + next] ?? 0) - (moves[next] ?? 0);
  }
  return odds;
}

/** Moves that begin an entity after none more readily, by type: what is then found too much is sorted out by its odds. */
export function urged(moves: Transitions, pull: readonly number[]): Transitions {
  return moves.map((move, at) => {
    const tag = at % TAGS;
    const from = Math.floor(at / TAGS);
    return begins(tag) && (from === O || from === TAGS) ? move + (pull[typeOf(tag)] ?? 0) : move;
  });
}

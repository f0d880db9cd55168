import { chanceOf, type Run } from './letters';
import { type Node, parse } from './parse';

/** What is known of the matches of a part of an expression. */
interface Known {
  /** All that it may be, when that is little. */
  readonly exact: readonly Run[] | undefined;
  /** Runs of which every match holds one. */
  readonly factor: readonly Run[] | undefined;
}

/** More ways than this are not counted up. */
const WAYS = 48;
/** Nor longer ones. */
const LONG = 8;
/** More runs than this are as good as none. */
const RUNS = 1500;
/** Letters of a run that are looked at. */
export const GRAM = 4;

const NOTHING: Known = { exact: [''], factor: undefined };
const UNKNOWN: Known = { exact: undefined, factor: undefined };

/**
 * Runs of letters (of `letters`) of one to {@link GRAM}, of which each match of an expression holds one at least; undefined where there are
 * none that would tell much.
 */
export function factorsOf({ source }: RegExp): readonly Run[] | undefined {
  const { exact, factor } = known(parse(source));
  const best = better(exact, factor);
  if (!best) return undefined;
  return [...new Set(best.map(rarestOf))];
}

function known(node: Node): Known {
  switch (node.type) {
    case 'any':
      return UNKNOWN;
    case 'none':
      return NOTHING;
    case 'one':
      return { exact: node.letters, factor: undefined };
    case 'all':
      return inOrder(node.parts.map(known));
    case 'either':
      return oneOf(node.parts.map(known));
    case 'times':
      return repeated(known(node.part), node.least, node.most);
  }
}

function repeated(part: Known, least: number, most: number): Known {
  if (most <= 3 && part.exact) {
    const counts = Array.from({ length: most - least + 1 }, (_, more) => least + more);
    return oneOf(counts.map((count) => inOrder(Array<Known>(count).fill(part))));
  }
  const sure = Array<Known>(Math.min(least, 2 * GRAM)).fill(part);
  return inOrder(least === most && least <= 2 * GRAM ? sure : [...sure, UNKNOWN]);
}

function oneOf(parts: readonly Known[]): Known {
  const exact: Run[] = [];
  const factor: Run[] = [];
  let all = true;
  let some = true;
  for (const part of parts) {
    all &&= part.exact !== undefined;
    exact.push(...(part.exact ?? []));
    const best = better(part.exact, part.factor);
    some &&= best !== undefined;
    factor.push(...(best ?? []));
  }
  return {
    exact: all && exact.length <= WAYS ? exact : undefined,
    factor: some && factor.length <= RUNS ? factor : undefined,
  };
}

function inOrder(parts: readonly Known[]): Known {
  let best: readonly Run[] | undefined;
  let open: readonly Run[] = [''];
  let whole = true;
  const close = (next: readonly Run[]): void => {
    best = better(best, open);
    open = next;
    whole = false;
  };
  for (const { exact, factor } of parts) {
    best = better(best, factor);
    if (!exact) close(['']);
    else {
      const longer = exact.length * open.length <= WAYS ? join(open, exact) : undefined;
      if (longer?.every((run) => run.length <= LONG)) open = longer;
      else close(exact);
    }
  }
  return { exact: whole ? open : undefined, factor: better(best, open) };
}

function join(heads: readonly Run[], tails: readonly Run[]): Run[] {
  return heads.flatMap((head) => tails.map((tail) => head + tail));
}

/** Of two sets the one whose runs are rarer in prose; undefined where neither tells anything. */
function better(a: readonly Run[] | undefined, b: readonly Run[] | undefined): readonly Run[] | undefined {
  const [chanceA, chanceB] = [chance(a), chance(b)];
  if (Math.min(chanceA, chanceB) >= 1) return undefined;
  return chanceB < chanceA ? b : a;
}

const chances = new WeakMap<readonly Run[], number>();

/** How often one of some runs stands at a place in prose; 1 or more where a match may do without any. */
function chance(runs: readonly Run[] | undefined): number {
  if (!runs) return 1;
  const known = chances.get(runs);
  if (known !== undefined) return known;
  let sum = 0;
  for (const run of runs) sum += chanceOf(rarestOf(run));
  chances.set(runs, sum);
  return sum;
}

const rarest = new Map<Run, Run>();

/** The part of a run that is rarest in prose, as long as is looked at. */
function rarestOf(run: Run): Run {
  if (run.length <= GRAM) return run;
  const known = rarest.get(run);
  if (known !== undefined) return known;
  let best = run.slice(0, GRAM);
  for (let at = 1; at + GRAM <= run.length; at += 1) {
    const part = run.slice(at, at + GRAM);
    if (chanceOf(part) < chanceOf(best)) best = part;
  }
  rarest.set(run, best);
  return best;
}

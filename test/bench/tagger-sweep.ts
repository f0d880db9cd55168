import { readFileSync } from 'node:fs';
import { CHECKED_FROM, checksumOf, HEADER } from '../../lib/detector/tagger/format';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { Entity, Tagger } from '../../lib/model/entity';
import { cutsOf, isBroad } from '../../patterns/lexicons/tagger/corpora';
import { type Document, type Mark, readDocuments } from '../../patterns/lexicons/tagger/sources';

const BIASES = [0, -0.5, -1, -1.5, -2, -2.5, -3];
const NAMES = new Set(['NAME', 'PERSON']);
const ALL = new Set(['NAME', 'PERSON', 'LOCATION', 'ORG', 'EMPLOYER', 'SCHOOL']);

interface Point {
  readonly recall: number;
  readonly names: number;
  readonly alarms: number;
}

/**
 * Recall at the same number of false alarms, so that two weights files can be compared whatever their bias:
 * `node test/tools/run.mjs test/bench/tagger-sweep.ts WEIGHTS…`.
 */
export async function main(args: readonly string[]): Promise<number> {
  const shared = process.env.DISCREET_SHARED ?? '../shared';
  const sets = Object.entries({
    v: 'vignettes/vignettes',
    u: 'uner-ewt/dev',
    w: 'wnut17/dev',
    b: 'name-bias/filled',
    c: 'counsel-chat/answers',
  });
  const docs = sets.map(([name, path]) => [name, readDocuments(`${shared}/corpora/${path}.jsonl`)] as const);
  for (const file of args) {
    const curves = new Map<string, Point[]>(docs.map(([name]) => [name, []]));
    for (const bias of BIASES) {
      const tagger = open(file, bias);
      for (const [name, set] of docs) curves.get(name)?.push(measure(tagger, set));
    }
    process.stdout.write(`${line(file, curves)}\n`);
  }
  return 0;
}

function open(file: string, bias: number): Tagger {
  const buffer = new Uint8Array(readFileSync(file)).buffer;
  new DataView(buffer).setFloat32(HEADER.outside, bias, true);
  new DataView(buffer).setUint32(HEADER.checksum, checksumOf(new Uint8Array(buffer, CHECKED_FROM)), true);
  const loaded = loadTagger(buffer);
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.value;
}

function measure(tagger: Tagger, docs: readonly Document[]): Point {
  const sums = { gold: 0, found: 0, names: 0, namesFound: 0, alarms: 0, words: 0 };
  for (const doc of docs) {
    const found = entitiesOf(tagger, doc.text);
    sums.words += doc.text.split(/\s+/).filter(Boolean).length;
    for (const span of doc.spans) {
      if (!ALL.has(span.type) || (span.type === 'LOCATION' && isBroad(doc.text.slice(span.start, span.end)))) continue;
      const hit = found.reduce((sum, entity) => sum + overlap(entity, span), 0) * 2 >= span.end - span.start ? 1 : 0;
      sums.gold += 1;
      sums.found += hit;
      if (!NAMES.has(span.type)) continue;
      sums.names += 1;
      sums.namesFound += hit;
    }
    sums.alarms += found.filter((entity) => !doc.spans.some((span) => overlap(entity, span) > 0)).length;
  }
  return {
    recall: (100 * sums.found) / sums.gold,
    names: (100 * sums.namesFound) / sums.names,
    alarms: (1000 * sums.alarms) / sums.words,
  };
}

function entitiesOf(tagger: Tagger, text: string): Entity[] {
  return cutsOf(text).flatMap(([from, to]) =>
    tagger
      .tag(text.slice(from, to))
      .map((entity) => ({ ...entity, start: entity.start + from, end: entity.end + from })),
  );
}

function overlap(a: { readonly start: number; readonly end: number }, b: Mark): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}

function line(file: string, curves: ReadonlyMap<string, readonly Point[]>): string {
  const at = (set: string, key: 'recall' | 'names', alarms: number): string =>
    curveAt(
      curves.get(set) ?? [],
      (p) => p.alarms,
      (p) => p[key],
      alarms,
    ).toFixed(1);
  const bias = curveAt(
    curves.get('v') ?? [],
    (p) => p.alarms,
    (_, index) => BIASES[index] ?? 0,
    4,
  );
  const atBias = (set: string, key: 'recall' | 'names' | 'alarms'): string =>
    curveAt(
      curves.get(set) ?? [],
      (_, index) => -(BIASES[index] ?? 0),
      (p) => p[key],
      -bias,
    ).toFixed(1);
  return `${file}: vignettes at 3/k ${at('v', 'recall', 3)}, at 4/k ${at('v', 'recall', 4)} (names ${at('v', 'names', 4)}), at 5/k ${at('v', 'recall', 5)} (names ${at('v', 'names', 5)}); uner names at 5/k ${at('u', 'names', 5)}; wnut names at 4/k ${at('w', 'names', 4)}; with bias ${bias.toFixed(2)}: bias set ${atBias('b', 'names')}, alarms ${atBias('b', 'alarms')}, counsel ${atBias('c', 'alarms')}`;
}

/** The value of a curve where its measure crosses `wanted`, drawn straight between the points. */
function curveAt(
  points: readonly Point[],
  measure: (point: Point, index: number) => number,
  value: (point: Point, index: number) => number,
  wanted: number,
): number {
  for (let index = 1; index < points.length; index += 1) {
    const [low, high] = [points[index - 1], points[index]];
    if (!low || !high) break;
    const [from, to] = [measure(low, index - 1), measure(high, index)];
    if (to < wanted) continue;
    const share = to === from ? 0 : (wanted - from) / (to - from);
    return value(low, index - 1) + share * (value(high, index) - value(low, index - 1));
  }
  return Number.NaN;
}

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createDetector } from '../../lib/detector/detector';
import { CHECKED_FROM, checksumOf, HEADER } from '../../lib/detector/tagger/format';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { Tagger } from '../../lib/model/entity';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { cutsOf, isBroad } from '../../patterns/lexicons/tagger/corpora';
import { readMarked } from '../../patterns/lexicons/tagger/marked';
import { readDocuments } from '../../patterns/lexicons/tagger/sources';

interface Gold {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly orig?: string;
}
interface Doc {
  readonly text: string;
  readonly spans: readonly Gold[];
  readonly office: readonly Gold[];
}
interface Found {
  readonly start: number;
  readonly end: number;
  readonly family: string;
  readonly tier: string;
}
type Reader = (text: string) => readonly Found[];

const FAMILY = { person: 'name', location: 'place', organization: 'organization' } as const;
const PERSON = new Set(['NAME', 'PERSON']);
/** Marks that a reader of names, places and bodies may be asked for. */
const PLACES = new Set(['LOCATION', 'ORG', 'EMPLOYER', 'SCHOOL']);

/**
 * Names only: recall of marked people by any finding, and how many findings of the family `name` touch a mark of any type. The
 * tagger alone at some biases, then the whole detector:
 * `node test/tools/run.mjs test/bench/tagger-names.ts WEIGHTS… [--bias=-0.9,-1.5] [--alone] [--whole]`.
 */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.filter((arg) => !arg.startsWith('--'));
  const biases = args
    .find((arg) => arg.startsWith('--bias='))
    ?.slice(7)
    .split(',')
    .map(Number) ?? [Number.NaN];
  const sets = readSets();
  if (args.includes('--curve')) {
    for (const file of files) process.stdout.write(`${curve(file, sets)}\n`);
    return 0;
  }
  if (args.includes('--reliability')) {
    process.stdout.write(`${reliability(open(files[0] ?? 'public/tagger.bin', Number.NaN), sets)}\n`);
    return 0;
  }
  for (const file of files.length > 0 ? files : ['public/tagger.bin']) {
    for (const bias of biases) {
      const tagger = open(file, bias);
      if (!args.includes('--whole')) report(`${file} ${bias} alone`, sets, aloneOf(tagger));
      if (!args.includes('--alone')) report(`${file} ${bias} whole`, sets, wholeOf(tagger));
    }
  }
  return 0;
}

function open(file: string, bias: number): Tagger {
  const buffer = new Uint8Array(readFileSync(file)).buffer;
  if (!Number.isNaN(bias))
    for (const [type, p] of [bias, ...(process.env.PULL ?? '1,1').split(',').map(Number)].entries())
      new DataView(buffer).setFloat32(HEADER.pull + type * 4, p, true);
  new DataView(buffer).setUint32(HEADER.checksum, checksumOf(new Uint8Array(buffer, CHECKED_FROM)), true);
  const loaded = loadTagger(buffer);
  if (!loaded.ok) throw new Error(loaded.reason);
  return loaded.value;
}

const aloneOf =
  (tagger: Tagger): Reader =>
  (text) =>
    cutsOf(text).flatMap(([from, to]) =>
      tagger.tag(text.slice(from, to)).map((entity) => ({
        start: entity.start + from,
        end: entity.end + from,
        family: FAMILY[entity.type],
        tier: 'direct',
      })),
    );

function wholeOf(tagger: Tagger): Reader {
  const detector = createDetector({ identifiers: IDENTIFIERS, tagger, ownNames: [], ownTown: '' });
  return (text) => detector.read(text);
}

type Sets = readonly (readonly [name: string, docs: readonly Doc[], anyTier: boolean])[];

function readSets(): Sets {
  const at = `${process.env.DISCREET_SHARED ?? '../shared'}/corpora`;
  const of = (path: string): readonly Doc[] =>
    existsSync(`${at}/${path}.jsonl`)
      ? readDocuments(`${at}/${path}.jsonl`).map((doc) => ({ office: [], ...doc }))
      : [];
  const uner = of('uner-ewt/dev');
  const own = (wanted: boolean): readonly Doc[] =>
    readdirSync('test/corpus')
      .filter((name) => name.startsWith('dev-') && name.includes('silence') === wanted)
      .flatMap((name) => readMarked(readFileSync(`test/corpus/${name}`, 'utf8')));
  return [
    ['uner', uner, true],
    ['uner-lower', uner.map(lowered), true],
    ['wnut', of('wnut17/dev'), true],
    ['bias', of('name-bias/filled'), true],
    ['vign', of('vignettes/vignettes'), false],
    ['own', own(false), false],
    ['silence', own(true), false],
    ['counsel', of('counsel-chat/answers'), false],
    ['phi', of('phi-queries/positive'), false],
  ];
}

function lowered(doc: Doc): Doc {
  const text = doc.text.toLowerCase();
  return text.length === doc.text.length ? { ...doc, text } : doc;
}

function report(title: string, sets: Sets, read: Reader): void {
  const from = process.cpuUsage();
  const parts = sets
    .filter(([, docs]) => docs.length > 0)
    .map(([name, docs, anyTier]) => measure(name, docs, anyTier, read));
  const { user, system } = process.cpuUsage(from);
  process.stdout.write(`${title} [${((user + system) / 1e6).toFixed(1)} s]\n  ${parts.join('\n  ')}\n`);
}

/**
 * One line: recall of names by any finding, at a share of findings of any family that touch a mark, from one reading by letting go of
 * the least certain ones.
 */
function curve(file: string, sets: Sets): string {
  const tagger = open(file, Number.NaN);
  const parts: string[] = [];
  let total = 0;
  for (const [name, wanted] of Object.entries(WANTED)) {
    const set = sets.find(([other]) => other === name);
    if (!set || set[1].length === 0) continue;
    for (const precision of wanted) {
      const recall = recallAt(tagger, set[1], precision);
      total += recall;
      parts.push(`${name}@${precision} ${recall.toFixed(1)}`);
    }
  }
  return `${file.split('/').at(-1)} sum ${total.toFixed(1)}: ${parts.join('  ')}`;
}

/** Of readings with a certainty of so many tenths, how many touch a mark; by set. */
function reliability(tagger: Tagger, sets: Sets): string {
  const rows = ['uner', 'uner-lower', 'wnut', 'vign', 'own'].map((name) => {
    const bins = Array.from({ length: 10 }, () => ({ sum: 0, right: 0, all: 0 }));
    for (const doc of sets.find(([other]) => other === name)?.[1] ?? []) {
      const marks = [...doc.spans, ...doc.office];
      for (const [from, to] of cutsOf(doc.text)) {
        for (const e of tagger.tag(doc.text.slice(from, to))) {
          const bin = bins[Math.min(9, Math.floor(e.certainty * 10))];
          if (!bin) continue;
          bin.all += 1;
          bin.sum += e.certainty;
          if (marks.some((mark) => overlap(mark, { start: e.start + from, end: e.end + from }) > 0)) bin.right += 1;
        }
      }
    }
    const cells = bins.filter(({ all }) => all > 0);
    return `${name.padEnd(10)} ${cells.map(({ sum, right, all }) => `${(sum / all).toFixed(2)}:${(right / all).toFixed(2)} of ${all}`).join('  ')}`;
  });
  return rows.join('\n');
}

const WANTED: Readonly<Record<string, readonly number[]>> = {
  uner: [88, 84, 80],
  'uner-lower': [88, 82],
  wnut: [86, 80],
  bias: [93],
  vign: [82],
  own: [80],
};

function recallAt(tagger: Tagger, docs: readonly Doc[], precision: number): number {
  const found: { certainty: number; right: boolean }[] = [];
  const hits: number[] = [];
  let gold = 0;
  for (const doc of docs) {
    const all = cutsOf(doc.text).flatMap(([from, to]) =>
      tagger.tag(doc.text.slice(from, to)).map((e) => ({ ...e, start: e.start + from, end: e.end + from })),
    );
    const marks = [...doc.spans, ...doc.office];
    for (const e of all) found.push({ certainty: e.certainty, right: marks.some((mark) => overlap(mark, e) > 0) });
    for (const span of doc.spans) {
      if (!PERSON.has(span.type)) continue;
      gold += 1;
      // Found as long as the findings that are still in cover half of it.
      let covered = 0;
      for (const e of all.filter((e) => overlap(e, span) > 0).sort((a, b) => b.certainty - a.certainty)) {
        covered += overlap(e, span);
        if (covered * 2 < span.end - span.start) continue;
        hits.push(e.certainty);
        break;
      }
    }
  }
  found.sort((a, b) => b.certainty - a.certainty);
  let right = 0;
  let least = 1;
  found.forEach((f, at) => {
    right += f.right ? 1 : 0;
    if ((100 * right) / (at + 1) >= precision) least = f.certainty;
  });
  return (100 * hits.filter((certainty) => certainty >= least).length) / gold;
}

interface Sum {
  gold: number;
  hit: number;
  rest: number;
  restHit: number;
  found: number;
  right: number;
  words: number;
  others: number;
}

function measure(name: string, docs: readonly Doc[], anyTier: boolean, read: Reader): string {
  const { sum, groups } = count(name, docs, anyTier, read);
  const wrong = sum.found - sum.right;
  const spread = [...groups].map(([key, [hit, all]]) => `${key.slice(1)} ${percent(hit, all)}`).join(' ');
  return `${name.padEnd(10)} names ${percent(sum.hit, sum.gold)} at ${percent(sum.right, sum.found)}, false names/1k ${((1000 * wrong) / sum.words).toFixed(2)}, places+orgs ${percent(sum.restHit, sum.rest)}, false/1k ${((1000 * sum.others) / sum.words).toFixed(2)} ${spread}`;
}

function count(
  name: string,
  docs: readonly Doc[],
  anyTier: boolean,
  read: Reader,
): { sum: Sum; groups: Map<string, [number, number]> } {
  const sum = { gold: 0, hit: 0, rest: 0, restHit: 0, found: 0, right: 0, words: 0, others: 0 };
  const groups = new Map<string, [number, number]>();
  for (const doc of docs) {
    const found = read(doc.text).filter((f) => anyTier || f.tier !== 'neutral');
    sum.words += doc.text.split(/\s+/).filter(Boolean).length;
    for (const span of doc.spans) {
      const person = PERSON.has(span.type);
      if (!person && !(PLACES.has(span.type) && !isBroad(doc.text.slice(span.start, span.end)))) continue;
      const hit = 2 * found.reduce((all, f) => all + overlap(f, span), 0) >= span.end - span.start ? 1 : 0;
      sum[person ? 'gold' : 'rest'] += 1;
      sum[person ? 'hit' : 'restHit'] += hit;
      for (const key of name === 'bias' ? (span.orig ?? '').split('|').map((part, at) => `${at}${part}`) : []) {
        const row = groups.get(key) ?? [0, 0];
        groups.set(key, [row[0] + hit, row[1] + 1]);
      }
    }
    const gold = [...doc.spans, ...doc.office];
    for (const f of found) {
      const right = gold.some((span) => overlap(span, f) > 0);
      if (f.family === 'name') {
        sum.found += 1;
        sum.right += right ? 1 : 0;
      } else if ((f.family === 'place' || f.family === 'organization') && !right) sum.others += 1;
    }
  }
  return { sum, groups };
}

const overlap = (
  a: { readonly start: number; readonly end: number },
  b: { readonly start: number; readonly end: number },
): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const percent = (part: number, all: number): string => (all === 0 ? '-' : ((100 * part) / all).toFixed(1));

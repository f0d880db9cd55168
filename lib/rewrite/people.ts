import type { Finding } from '../model/finding';
import { inCase, inForm, inWord, nounFor, type Place, placeOf } from './grammar';
import { officeOf } from './offices';

const KIN =
  '(?:mother|mom|mum|mam|mama|father|dad|daddy|papa|parent|wife|husband|spouse|partner|ex|ex-(?:wife|husband|boyfriend|girlfriend)|girlfriend|boyfriend|bf|gf|hubby|fiancée?|sister|brother|twin|half-(?:sister|brother)|step-?(?:mother|father|mom|dad|son|daughter|sister|brother)|son|daughter|baby|child|kid|grandmother|grandfather|grandma|grandpa|nana?|gran|granny|granddad|grandson|granddaughter|aunt(?:ie)?|uncle|cousin|niece|nephew|friend|best friend|roommate|neighbou?r|boss|landlord|coach|mother-in-law|father-in-law|(?:son|daughter|brother|sister)-in-law)';
const OWNER = "(?:his|her|their|the|my client['’]s|the client['’]s|client['’]s|a)";
/** "her mother Rosa", "his wife, Earline": who is it to whom. */
export const KIN_BEFORE = new RegExp(
  String.raw`\b(?:(?<owner>${OWNER})\s+)?(?<noun>(?:older |younger |little |big |late )?${KIN})(?<link>\s\(|(?:,|:)?\s+(?:named |called )?(?:(?:mr|mrs|ms|miss|mx)\.?\s+)?)$`,
  'i',
);
/** "my client Maria", "a patient named John", "a 42-year-old woman, Ana". */
export const CLIENT_BEFORE =
  /\b(?:client|patient|pt|student|resident|veteran|member|male|female|man|woman|boy|girl|kid|teen(?:ager)?|year[- ]old|yo|y\/o)(?<link>\s\(|,?\s+(?:named |called |name is |aka |like |similar to )?)$/i;
export const TITLE_BEFORE = /\b(?:mr\.?\s+(?:and|&)\s+)?(?:mr|mrs|ms|miss|mx|mme|sr|sra|señora?)\.?\s+$/i;
const ADDRESSED = /(?:^|\n)\s*(?:hi|hello|hey|dear|thanks|thank you|good (?:morning|evening|afternoon))[ ,]+$/i;

/** The words of a name without possessive and small parts, in small letters. */
function parts(name: string): readonly string[] {
  return name
    .toLocaleLowerCase()
    .replace(/['’]s?$/, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length > 1 && !['mr', 'mrs', 'ms', 'dr', 'de', 'la', 'the', 'von', 'van'].includes(part));
}

function sameName(a: string, b: string): boolean {
  const [mine, theirs] = [parts(a), parts(b)];
  if (mine.length === 0 || theirs.length === 0) return a.toLocaleLowerCase() === b.toLocaleLowerCase();
  return mine.some((part) =>
    theirs.some((other) => part === other || (part.length > 3 && (part === `${other}s` || other === `${part}s`))),
  );
}

export interface Person {
  readonly names: string[];
  kin?: string;
  client?: boolean;
}

export function isName(finding: Finding): boolean {
  return finding.family === 'name' && finding.tier !== 'neutral';
}

/** The cast of one list of findings, and the text it was read in: asked for each finding of it. */
const casts = new WeakMap<readonly Finding[], { readonly text: string; readonly cast: readonly Person[] }>();

/** Everyone whom the findings name, in reading order. */
export function castOf(findings: readonly Finding[], text: string): readonly Person[] {
  const known = casts.get(findings);
  if (known?.text === text) return known.cast;
  const cast = readCast(findings, text);
  casts.set(findings, { text, cast });
  return cast;
}

/** Everyone the findings name, in reading order, with what stands before one of their mentions. */
function readCast(findings: readonly Finding[], text: string): readonly Person[] {
  const cast: Person[] = [];
  for (const finding of [...findings].filter(isName).sort((a, b) => a.start - b.start)) {
    const place = placeOf(finding, text);
    if (officeOf(place)) continue;
    const { words, before } = place;
    const kin = KIN_BEFORE.exec(before)?.groups;
    let person = cast.find(({ names }) => names.some((name) => sameName(name, words)));
    if (!person) {
      person = { names: [] };
      cast.push(person);
    }
    if (!person.names.includes(words)) person.names.push(words);
    if (kin) person.kin ??= `${ownerOf(kin.owner)} ${kin.noun?.toLowerCase() ?? 'relative'}`;
    else if (CLIENT_BEFORE.test(before)) person.client = true;
  }
  return cast;
}

function ownerOf(owner: string | undefined): string {
  const word = owner?.toLowerCase();
  return word === undefined || word === 'a' ? 'the' : word;
}

/** The draft asked about last, and what it calls its client. */
let called = { text: '', words: 'my client' };

/** "my client", "the patient": as the draft speaks of them already. */
function clientWords(text: string): string {
  if (called.text !== text) called = { text, words: readClientWords(text) };
  return called.words;
}

function readClientWords(text: string): string {
  const noun = !/\bclients?\b/i.test(text) && /\b(?:patients?|pt)\b/i.test(text) ? 'patient' : 'client';
  const mine = new RegExp(String.raw`\bmy ${noun}`, 'i').test(text);
  return !mine && new RegExp(String.raw`\b(?:the|this) ${noun}\b`, 'i').test(text) ? `the ${noun}` : `my ${noun}`;
}

const OTHERS = ['another person', 'a third person'];

/** What one person is called all through a draft. */
export function personWords(finding: Finding, text: string, findings: readonly Finding[]): string {
  const cast = castOf(
    findings.some((other) => other.start === finding.start) ? findings : [...findings, finding],
    text,
  );
  const words = text.slice(finding.start, finding.end);
  const person = cast.find(({ names }) => names.includes(words)) ?? { names: [words] };
  if (person.client) return clientWords(text);
  if (person.kin) return person.kin;
  // Whom nothing introduces is the client, unless somebody else is.
  const strangers = cast.filter(({ kin, client }) => !kin && !client);
  const rank = Math.max(0, strangers.indexOf(person)) + (cast.some(({ client }) => client) ? 1 : 0);
  return rank === 0 ? clientWords(text) : (OTHERS[rank - 1] ?? 'someone else');
}

/** "her" where the same person was named before in the same sentence, and the draft speaks of nobody of the other sex; else nothing. */
function pronounFor(finding: Finding, text: string, findings: readonly Finding[]): string | undefined {
  const words = text.slice(finding.start, finding.end);
  const named = findings.some(
    (other) =>
      isName(other) &&
      other.end <= finding.start &&
      sameName(text.slice(other.start, other.end), words) &&
      !/[.!?\n]/.test(text.slice(other.end, finding.start)),
  );
  if (!named) return undefined;
  const she = /\b(?:she|her|hers|herself)\b/i.test(text);
  const he = /\b(?:he|him|his|himself)\b/i.test(text);
  if (she === he) return undefined;
  if (/['’]s?$/.test(words) || /^['’]/.test(text.slice(finding.end, finding.end + 1))) return she ? 'her' : 'his';
  const { before } = placeOf(finding, text);
  return /\b(?:told|asked|to|with|about|for|from|saw|met|gave|lets?|made|left|called|at|by)\s+$/i.test(before)
    ? she
      ? 'her'
      : 'him'
    : undefined;
}

/** Words for the name itself, nothing around it changed. */
export function nameWords(finding: Finding, text: string, findings: readonly Finding[]): string {
  const place = placeOf(finding, text);
  if (inWord(place) || inForm(place) || ADDRESSED.test(place.before)) return '[name]';
  if (TITLE_BEFORE.test(place.before) || KIN_BEFORE.test(place.before) || CLIENT_BEFORE.test(place.before))
    return '[name]';
  if (isFamily(place)) return inCase(place, 'family');
  // "an Elko firefighter": what reads like a name stands like an adjective.
  if (
    /\ban?\s$/i.test(place.before) &&
    /^\s(?:\p{Ll}+(?:er|or|ist|man|woman|ian)|girl|boy|teen|nurse|family|couple|native|resident)\b/u.test(place.after)
  )
    return 'local';
  const pronoun = pronounFor(finding, text, findings);
  if (pronoun !== undefined) return inCase(place, pronoun);
  const owns = /['’]s?$/.test(place.words) || runsOn(place.words, findings, text);
  return inCase(place, `${nounFor(place, personWords(finding, text, findings))}${owns ? "'s" : ''}`);
}

/** "the Hargroves": a family by its name. */
function isFamily({ words, before, after }: Place): boolean {
  return (
    /\bthe\s+$/i.test(before) && /\p{Ll}{2}s$/u.test(words) && /^(?:$|[.,;:!?)—–]|\s(?![\p{L}]+s?\b['’]))/u.test(after)
  );
}

/** "destinys mom": a possessive without its apostrophe, where the name stands without the s as well. */
export function runsOn(words: string, findings: readonly Finding[], text: string): boolean {
  const bare = words.toLocaleLowerCase().replace(/s$/, '');
  if (bare === words.toLocaleLowerCase()) return false;
  return findings.some((other) => isName(other) && text.slice(other.start, other.end).toLocaleLowerCase() === bare);
}

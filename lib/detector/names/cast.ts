import type { BitsOf } from './knowledge';
import {
  AUTHOR,
  FIRST,
  FIRST_NAMES_OF,
  FIRST_WORD,
  LAST,
  LAST_WORD,
  NICKNAMES_OF,
  NOT_NAME,
  PARTICLE,
  PLAIN,
  SILENT,
} from './lexicon';
import { formsOf, type LineFacts } from './lines';
import type { Mark } from './mark';
import { CAPITAL, type Word } from './words';

/** Who appears in a draft, by every form in which they may be named: small letters, no accents. */
export interface Cast {
  /** Forms of people on the professional side, of authors and of others who are no clients, with the reason. */
  readonly neutral: ReadonlyMap<string, string>;
  /** Forms of clients and of those around them; `true` where the form is an ordinary word too. */
  readonly clients: ReadonlyMap<string, boolean>;
  /** Authors are spoken of, so that a surname many authors bear is one's. */
  readonly hasAuthors: boolean;
  /** Somebody is treated, related or named in this draft, so that a place in it is somebody's. */
  readonly aboutClient: boolean;
  /** The writer says that the names are made up. */
  readonly madeUp: boolean;
  /** Alike for alike casts. */
  readonly key: string;
}

/** A name of the tagger's needs this much to be looked for elsewhere. */
const SURE = 0.6;

/** Gathers the cast of a whole draft from what was heard in its stretches and seen in its lines. */
export function castOf(
  text: string,
  stretches: readonly Heard[],
  lines: LineFacts,
  ownNames: readonly string[],
  about: BitsOf,
): Cast {
  const neutral = new Map<string, string>();
  const clients = new Map<string, boolean>();
  for (const own of ownNames) for (const form of formsOf(own)) neutral.set(folded(form), 'ownName');
  for (const name of lines.names) {
    if (name.side !== 'staff') continue;
    for (const form of formsOf(text.slice(name.start, name.end)))
      if (isForm(form, about)) neutral.set(folded(form), name.why);
  }
  for (const heard of stretches) {
    for (const [form, why] of heard.staff) {
      if (!neutral.has(form)) neutral.set(form, why);
      // "John and Julie" beside "Gottman".
      if (why === 'author')
        for (const first of FIRST_NAMES_OF.get(form) ?? []) if (!neutral.has(first)) neutral.set(first, why);
    }
  }
  for (const name of lines.names) {
    if (name.side === 'client') addClient(text.slice(name.start, name.end), clients, neutral, true, about);
  }
  for (const heard of stretches) {
    for (const { name, sure } of heard.clients) addClient(name, clients, neutral, sure, about);
  }
  const madeUp = MADE_UP.test(text.slice(0, 4000));
  if (madeUp) clients.clear();
  const aboutClient = clients.size > 0 || stretches.some((heard) => heard.aboutClient);
  const hasAuthors = stretches.some((heard) => heard.hasAuthors);
  const key = `${hasAuthors}|${madeUp}|${[...neutral].join()}|${[...clients].join()}|${aboutClient}`;
  return { neutral, clients, hasAuthors, aboutClient, madeUp, key };
}

/** "All names changed.", "not their real names" */
const MADE_UP =
  /\b(?:all |client |the )?names (?:(?:have been|are|were) )?(?:all )?(?:changed|altered|made up|fictional|fictitious)\b|\bnot (?:their|his or her) real names\b|\b(?:names|pseudonyms) (?:are|have been) used to protect\b/i;

/** What a stretch says of who is in the draft; worked out once for each. */
export interface Heard {
  /** Forms of people who are no clients, with the reason. */
  readonly staff: readonly (readonly [form: string, why: string])[];
  readonly clients: readonly { readonly name: string; readonly sure: boolean }[];
  readonly hasAuthors: boolean;
  readonly aboutClient: boolean;
}

/** @param aboutClient whether the stretch speaks of a client or a relative, with a detail */
export function heardIn(
  text: string,
  words: readonly Word[],
  marks: readonly Mark[],
  aboutClient: boolean,
  about: BitsOf,
): Heard {
  const authors = words.filter((word) => word.bits & AUTHOR && word.shape === CAPITAL);
  const staff: (readonly [string, string])[] = authors.map((word) => [folded(word.lower), 'author']);
  const clients: { name: string; sure: boolean }[] = [];
  for (const mark of marks) {
    if (mark.family !== 'name') continue;
    const name = text.slice(mark.start, mark.end);
    if (mark.side === 'staff') {
      if (mark.why === 'eponym' || mark.why === 'placeholder') continue;
      for (const form of formsOf(name)) if (isForm(form, about)) staff.push([folded(form), mark.why]);
    } else if (mark.kind !== 'initials' && (mark.side === 'client' || mark.certainty >= SURE)) {
      clients.push({ name, sure: mark.side === 'client' });
    }
  }
  return { staff, clients, hasAuthors: authors.length > 0 || marks.some((mark) => mark.why === 'author'), aboutClient };
}

function addClient(
  name: string,
  clients: Map<string, boolean>,
  neutral: ReadonlyMap<string, string>,
  sure: boolean,
  about: BitsOf,
): void {
  for (const part of formsOf(name)) {
    for (const form of part.includes('-') ? [part, ...part.split('-')] : [part]) {
      const key = folded(form);
      if (!isForm(form, about) || (!sure && neutral.has(key))) continue;
      const ordinary = isOrdinary(form, about) || (!sure && !isListed(form, about));
      // What one mention makes sure of, a less sure one does not take away.
      clients.set(key, (clients.get(key) ?? true) && ordinary);
      for (const short of NICKNAMES_OF.get(key) ?? [])
        if (!clients.has(short) && !neutral.has(short)) clients.set(short, true);
    }
  }
}

function isForm(form: string, about: BitsOf): boolean {
  if (form.length < 2 || /[@\d]/.test(form)) return false;
  const bits = about(form);
  return !(bits & PARTICLE) && (!(bits & (NOT_NAME | SILENT)) || (bits & FIRST) !== 0);
}

/** Whether the lists know a name that is hardly ever a word. */
function isListed(form: string, about: BitsOf): boolean {
  return (about(form) & (FIRST | LAST)) !== 0;
}

/** Whether only a capital in the middle of a sentence can show that the name is meant. */
function isOrdinary(form: string, about: BitsOf): boolean {
  const bits = about(form);
  if (form.length < 4 || bits & (FIRST_WORD | LAST_WORD | NOT_NAME | SILENT) || ORDINARY_NAMES.has(form)) return true;
  if (bits & FIRST) return false;
  // What no list knows may be a word of any sort: "hotline", "governance".
  return (bits & PLAIN) !== 0 || (!(bits & LAST) && WORDLIKE.test(form));
}

/** Endings of English words that few names have. */
const WORDLIKE =
  /(?:ances?|ences?|lines?|ments?|ness|tions?|sions?|ings?|ity|ities|isms?|ists?|ships?|hoods?|ables?|ibles?|ful|less|ous|ives?|icals?|ology|ilia|ages?|tures?|wards?|works?|books?|times?|days?|sides?|outs?|ups?|ed|ly|ers|ors|ies|ics?|ated?|ized?|phones?|places?)$/;

/** Names that are words and that too few bear to stand on the lists. */
const ORDINARY_NAMES = new Set(
  'art rich bug moth ace chance bee bea dean gene rob pat sue ken drew grant guy iris lark lane love lucky mercy norm olive pearl opal peg poppy ruby rusty sandy sky skye star stone storm sunny tank tiny van violet wren young precious patience earnest quiet hunter reed cash tag trinity justice reign honor honour'.split(
    ' ',
  ),
);

const MARKS = /[\u0300-\u036f]/g;

/** A form without accents, so that `Ángel` and `Angel` are one. */
export function folded(form: string): string {
  for (let at = 0; at < form.length; at += 1) {
    if (form.charCodeAt(at) > 127) return form.normalize('NFD').replace(MARKS, '').replaceAll('\u2019', "'");
  }
  return form;
}

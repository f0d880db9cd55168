import type { Entity, Tagger } from '../model/entity';
import type { Finding, Span } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { ENGLISH, isSmallWord, languageOf } from './language';
import { Lru } from './lru';
import { type Heard, heardIn } from './names/cast';
import { type BitsOf, knowledgeOf } from './names/knowledge';
import { FIRST, LAST } from './names/lexicon';
import type { Mark } from './names/mark';
import { peopleMarks } from './names/people';
import { placeMarks } from './names/places';
import { properMarks } from './names/proper';
import { besideAuthors, quieted, withoutLead } from './names/quiet';
import { recordMarks } from './names/records';
import { scheduleMarks } from './names/schedule';
import { scriptMarks } from './names/script';
import { isAbbreviation } from './names/silence';
import { isAboutClient, spanOf, speaksOfSomebody } from './names/somebody';
import { SMALL, startsSentence, WORD, type Word, wordsOf } from './names/words';
import { acrossLine } from './names/wrapped';
import { detailFindings, type PlainOf } from './quasi/details';
import { quasiFindings } from './quasi/quasi';
import { runRules } from './rules';
import { sentencesOf } from './sentences';

/** What one stretch of text holds by itself. Offsets are of the stretch. */
export interface Reading {
  readonly words: readonly Word[];
  /** Structured identifiers and quasi-identifiers; they may overlap. */
  readonly findings: readonly Finding[];
  /** Names, places and bodies, by rule or by the tagger; they may overlap. */
  readonly marks: readonly Mark[];
  /** Sentences that speak of somebody: a place in one of them is that person's. */
  readonly tied: readonly Span[];
  /** What it says of who is in the draft. */
  readonly heard: Heard;
}

export interface Reader {
  read(text: string): Reading;
  /** What the lists know of a word in small letters. */
  readonly bitsOf: BitsOf;
}

/** Stretches remembered: a draft of a hundred thousand characters and what was typed into it. */
const STRETCHES = 400;
const SENTENCES = 3000;
/** Below this a reading of the tagger is not worth anybody's time. */
const LEAST = { person: 0.45, location: 0.65, organization: 0.55 } as const;
/** The same for names in small letters: of words that the lists know as names, and of others. */
const LEAST_SMALL = { known: 0.48, unknown: 0.5, foreign: 0.87 } as const;
/** Of an abbreviation of two letters, JJ or DJ, and of three or four. */
const LEAST_ABBREVIATED = [0.8, 0.85] as const;

/**
 * Reads stretches of text and remembers them. `tagger` null: by rules alone.
 * @param measure of the certainty that the tagger is asked for: below 1 more is found, and more that is nothing
 * @param hasty leaves out what identifies only together with others
 */
export function createReader(
  identifiers: readonly Identifier[],
  tagger: Tagger | null,
  measure: number,
  hasty = false,
): Reader {
  const stretches = new Lru<Reading>(STRETCHES);
  const sentences = new Lru<readonly Entity[]>(SENTENCES);
  const tag = (sentence: string): readonly Entity[] => sentences.get(sentence, () => tagSafely(tagger, sentence));
  const about = knowledgeOf(tagger);
  const plainOf = (word: string): number => tagger?.facts?.(word).plain ?? 0;
  const read = (text: string): Reading =>
    readStretch(text, identifiers, about, tagger ? tag : undefined, measure, hasty ? null : plainOf);
  return { read: (text) => stretches.get(text, () => read(text)), bitsOf: about };
}

function tagSafely(tagger: Tagger | null, sentence: string): readonly Entity[] {
  return tagger ? tagger.tag(sentence) : [];
}

function readStretch(
  text: string,
  identifiers: readonly Identifier[],
  about: BitsOf,
  tag: ((sentence: string) => readonly Entity[]) | undefined,
  measure: number,
  plainOf: PlainOf | null,
): Reading {
  const words = wordsOf(text, about);
  const sentences = sentencesOf(text, words);
  const marks = [
    ...peopleMarks(words),
    ...recordMarks(text, words, about),
    ...scheduleMarks(words),
    ...scriptMarks(words),
    ...placeMarks(words),
    ...properMarks(words),
  ];
  if (tag) for (const sentence of sentences) marks.push(...tagged(text, words, sentence, tag, measure));
  const direct = runRules(text, identifiers);
  const findings = plainOf ? [...direct, ...together(text, words, sentences, direct, plainOf)] : direct;
  const quiet = marks.map((mark) => quieted(words, acrossLine(words, mark))).filter((mark) => mark !== undefined);
  const kept = besideAuthors(words, sentences, quiet);
  return {
    words,
    findings,
    marks: kept,
    tied: sentences.filter((sentence) => speaksOfSomebody(words, sentence)).map((sentence) => spanOf(words, sentence)),
    heard: heardIn(text, words, kept, isAboutClient(words, findings), about),
  };
}

/** What identifies only together with others, and with what was found already. */
function together(
  text: string,
  words: readonly Word[],
  sentences: readonly Span[],
  direct: readonly Finding[],
  plainOf: PlainOf,
): Finding[] {
  const quasi = quasiFindings(text, words, sentences);
  return [...quasi, ...detailFindings(text, words, sentences, [...direct, ...quasi], plainOf)];
}

function tagged(
  text: string,
  words: readonly Word[],
  sentence: Span,
  tag: (sentence: string) => readonly Entity[],
  measure: number,
): Mark[] {
  const { start, end } = spanOf(words, sentence);
  const part = text.slice(start, end);
  const marks: Mark[] = [];
  const entities = tag(part);
  if (entities.length === 0) return marks;
  const language = languageOf(words, sentence.start, sentence.end) ?? languageOf(words);
  const foreign = language !== undefined && language !== ENGLISH ? language : undefined;
  for (const entity of entities) {
    const read = withoutLead(words, markOf(entity, start));
    const mark = foreign === undefined ? read : inForeign(words, read, foreign);
    if (!mark || entity.certainty < LEAST[entity.type] * measure) continue;
    if (isBelievable(words, mark, entity, foreign)) marks.push(mark);
  }
  return marks;
}

/** Whether words in another language are capitals for no other reason than being names. German writes every noun so. */
function hasCapitalName(words: readonly Word[], parts: readonly Word[], language: string): boolean {
  const first = parts[0];
  if (!first || language === 'de' || startsSentence(words, words.indexOf(first))) return false;
  return parts.every((word) => word.shape !== SMALL || isSmallWord(word, language));
}

/** What the tagger, which knows English, is believed at most in another language. */
const FOREIGN_AT_MOST = 0.7;

/** A mark in another language without its greetings and articles; nothing where it is made of those: "Liebe Grüße". */
function inForeign(words: readonly Word[], mark: Mark, language: string): Mark | undefined {
  const parts = words.filter((word) => word.start < mark.end && word.end > mark.start);
  const isSmall = (word: Word): boolean => word.kind !== WORD || isSmallWord(word, language);
  const first = parts.find((word) => !isSmall(word));
  const last = parts.findLast((word) => !isSmall(word));
  if (!first || !last) return undefined;
  return { ...mark, start: first.start, end: last.end, certainty: Math.min(mark.certainty, FOREIGN_AT_MOST) };
}

/** So many words before and behind tell whether a few words of another language are quoted. */
const BESIDE = { before: 5, behind: 2 } as const;

/** A phrase of another language inside an English sentence: "'calladita te ves más bonita'". */
function isQuotedAbroad(words: readonly Word[], parts: readonly Word[]): boolean {
  const first = parts[0];
  const at = first ? words.indexOf(first) : 0;
  const to = Math.min(words.length, at + parts.length + BESIDE.behind);
  const language = languageOf(words, Math.max(0, at - BESIDE.before), to);
  return language !== undefined && language !== ENGLISH;
}

/** What the tagger may be believed without a capital, in short abbreviations, and in other languages. */
function isBelievable(words: readonly Word[], mark: Mark, entity: Entity, foreign: string | undefined): boolean {
  if (entity.type !== 'person' && foreign === undefined) return true;
  const parts = words.filter((word) => word.kind === WORD && word.start < mark.end && word.end > mark.start);
  const known = parts.some((word) => (word.bits & (FIRST | LAST)) !== 0);
  // A lone small letter is a word just begun, or a slip; where a word says it is a client, the rule of initials finds it.
  if (parts.length === 1 && parts[0]?.shape === SMALL && parts[0].text.length === 1) return false;
  if (parts.every((word) => word.shape === SMALL))
    return (
      entity.certainty >= LEAST_SMALL[foreign || isQuotedAbroad(words, parts) ? 'foreign' : known ? 'known' : 'unknown']
    );
  if (foreign !== undefined) return known || entity.certainty >= (hasCapitalName(words, parts, foreign) ? 0.6 : 0.9);
  const only = parts[0];
  if (parts.length === 1 && only && isAbbreviation(only) && only.text.length <= 4)
    return entity.certainty >= LEAST_ABBREVIATED[only.text.length > 2 ? 1 : 0];
  // "Fp", "Mo": two letters that no list knows.
  if (parts.length === 1 && only && only.text.length < 3 && !known) return entity.certainty >= 0.9;
  return true;
}

const FAMILIES = { person: 'name', location: 'place', organization: 'organization' } as const;
const KINDS = { person: 'personName', location: 'placeName', organization: 'organizationName' } as const;
const WHYS = { person: 'taggedName', location: 'taggedPlace', organization: 'taggedOrganization' } as const;

function markOf(entity: Entity, offset: number): Mark {
  const { type, certainty } = entity;
  return {
    start: entity.start + offset,
    end: entity.end + offset,
    family: FAMILIES[type],
    kind: KINDS[type],
    certainty,
    why: WHYS[type],
    side: 'open',
  };
}

import { QUASI } from '../../patterns/quasi/quasi';
import type { Entity, Tagger } from '../model/entity';
import type { Finding, Span } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { Lru } from './lru';
import { type Heard, heardIn } from './names/cast';
import {
  AUTHOR,
  CLIENT,
  CLIENT_NOUN,
  COMMON_AUTHOR,
  FIRST,
  GREETING,
  KIN,
  LAST,
  NOT_NAME,
  SILENT,
} from './names/lexicon';
import type { Mark } from './names/mark';
import { notHerName } from './names/naming';
import { peopleMarks } from './names/people';
import { isCity } from './names/place-runs';
import { placeMarks } from './names/places';
import { recordMarks } from './names/records';
import { isAbbreviation, silenceOf } from './names/silence';
import { SMALL, WORD, type Word, wordsOf } from './names/words';
import { phraseFindings } from './phrases';
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
}

/** Stretches remembered: a draft of a hundred thousand characters and what was typed into it. */
const STRETCHES = 400;
const SENTENCES = 3000;
/** Below this a reading of the tagger is not worth anybody's time. */
const LEAST = { person: 0.4, location: 0.35, organization: 0.4 } as const;

/** Reads stretches of text and remembers them. `tagger` null: by rules alone. */
export function createReader(identifiers: readonly Identifier[], tagger: Tagger | null): Reader {
  const all = [...identifiers, ...QUASI];
  const stretches = new Lru<Reading>(STRETCHES);
  const sentences = new Lru<readonly Entity[]>(SENTENCES);
  const tag = (sentence: string): readonly Entity[] => sentences.get(sentence, () => tagSafely(tagger, sentence));
  return { read: (text) => stretches.get(text, () => readStretch(text, all, tagger ? tag : undefined)) };
}

function tagSafely(tagger: Tagger | null, sentence: string): readonly Entity[] {
  return tagger ? tagger.tag(sentence) : [];
}

function readStretch(
  text: string,
  identifiers: readonly Identifier[],
  tag: ((sentence: string) => readonly Entity[]) | undefined,
): Reading {
  const words = wordsOf(text);
  const sentences = sentencesOf(text, words);
  const marks = [...peopleMarks(words), ...recordMarks(text, words), ...placeMarks(words)];
  if (tag) for (const sentence of sentences) marks.push(...tagged(text, words, sentence, tag));
  const findings = [...runRules(text, identifiers), ...phraseFindings(words)];
  const quiet = marks.map((mark) => quieted(words, mark)).filter((mark) => mark !== undefined);
  const kept = besideAuthors(words, sentences, quiet);
  return {
    words,
    findings,
    marks: kept,
    tied: sentences.filter((sentence) => speaksOfSomebody(words, sentence)).map((sentence) => spanOf(words, sentence)),
    heard: heardIn(text, words, kept, isAboutClient(words, findings)),
  };
}

/**
 * In a sentence that speaks of authors and of nobody else, other surnames are authors' too: "Charcot, Janet, Freud". A first
 * name alone stays what it was.
 */
function besideAuthors(words: readonly Word[], sentences: readonly Span[], marks: readonly Mark[]): readonly Mark[] {
  const authors = [
    ...marks.filter((mark) => mark.why === 'author'),
    ...words.filter((word) => word.bits & AUTHOR && word.shape !== SMALL),
  ];
  if (authors.length === 0) return marks;
  const spans = sentences
    .filter((sentence) => !speaksOfSomebody(words, sentence))
    .map((sentence) => spanOf(words, sentence))
    .filter((span) => authors.some((author) => author.start >= span.start && author.end <= span.end));
  return marks.map((mark) => {
    if (mark.family !== 'name' || mark.side !== 'open' || mark.why !== 'taggedName') return mark;
    if (!spans.some((span) => mark.start >= span.start && mark.end <= span.end)) return mark;
    const parts = words.filter((word) => word.kind === WORD && word.start >= mark.start && word.end <= mark.end);
    const only = parts[0];
    if (parts.length === 1 && only && only.bits & FIRST && !(only.bits & (LAST | COMMON_AUTHOR))) return mark;
    return { ...mark, side: 'staff', why: 'author' };
  });
}

function isAboutClient(words: readonly Word[], findings: readonly Finding[]): boolean {
  if (!words.some((word) => (word.bits & (CLIENT | KIN)) !== 0)) return false;
  return (
    words.some((word) => (word.bits & CLIENT_NOUN) !== 0) ||
    findings.some((finding) => finding.tier === 'direct' || finding.kind === 'exactAge')
  );
}

function spanOf(words: readonly Word[], sentence: Span): Span {
  return { start: words[sentence.start]?.start ?? 0, end: words[sentence.end - 1]?.end ?? 0 };
}

const PRONOUN = new Set("he she him her his hers they them their he's she's they're who".split(' '));

function speaksOfSomebody(words: readonly Word[], sentence: Span): boolean {
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const word = words[at];
    if (word && (word.bits & (CLIENT | KIN) || PRONOUN.has(word.lower))) return true;
  }
  return false;
}

function tagged(
  text: string,
  words: readonly Word[],
  sentence: Span,
  tag: (sentence: string) => readonly Entity[],
): Mark[] {
  const { start, end } = spanOf(words, sentence);
  const part = text.slice(start, end);
  const marks: Mark[] = [];
  const entities = tag(part);
  if (entities.length === 0) return marks;
  const foreign = isForeign(words, sentence);
  for (const entity of entities) {
    const mark = withoutLead(words, markOf(entity, start));
    if (entity.certainty >= LEAST[entity.type] && isBelievable(words, mark, entity, foreign)) marks.push(mark);
  }
  return marks;
}

/** Small words of other languages, and of English: where the first are many the tagger, which knows English, errs. */
const FOREIGN = new Set(
  'el los las una un que por para con como pero más mas muy su sus tu mi es está esta lo le les se si del al y o des du une est et pour dans avec pas vous je nous der die das und ist nicht ich sie mit ein eine zu auf che di il per não uma com em het een van'.split(
    ' ',
  ),
);
const ENGLISH = new Set(
  'the and to of is was in that it for with he she they i you my his her on at a an but has have had be are we this not as'.split(
    ' ',
  ),
);

function isForeign(words: readonly Word[], sentence: Span): boolean {
  let foreign = 0;
  let english = 0;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const lower = words[at]?.lower ?? '';
    if (ENGLISH.has(lower)) english += 1;
    else if (FOREIGN.has(lower)) foreign += 1;
  }
  return foreign > english && foreign >= 2;
}

/** What the tagger may be believed without a capital, in short abbreviations, and in other languages. */
function isBelievable(words: readonly Word[], mark: Mark, entity: Entity, foreign: boolean): boolean {
  if (entity.type !== 'person' && !foreign) return true;
  const parts = words.filter((word) => word.kind === WORD && word.start < mark.end && word.end > mark.start);
  const known = parts.some((word) => (word.bits & (FIRST | LAST)) !== 0);
  // A lone small letter is a word just begun, or a slip; where a word says it is a client, the rule of initials finds it.
  if (parts.length === 1 && parts[0]?.shape === SMALL && parts[0].text.length === 1) return false;
  if (parts.every((word) => word.shape === SMALL)) return entity.certainty >= (foreign ? 0.9 : known ? 0.5 : 0.6);
  if (foreign) return known || (entity.certainty >= 0.9 && parts.every((word) => word.shape !== SMALL));
  const only = parts[0];
  if (parts.length === 1 && only && isAbbreviation(only) && only.text.length <= 4)
    return entity.certainty >= 0.9 && only.text.length > 2;
  // "Fp", "Mo": two letters that no list knows.
  if (parts.length === 1 && only && only.text.length < 3 && !known) return entity.certainty >= 0.9;
  return true;
}

/** A name without the word that began the sentence before it: "Cite Shapiro", "Hi Los Angeles". */
function withoutLead(words: readonly Word[], mark: Mark): Mark {
  const first = words.findIndex((word) => word.end > mark.start);
  const lead = words[first];
  const next = words[first + 1];
  if (!lead || !next || next.kind !== WORD || next.end > mark.end) return mark;
  const drop = mark.family === 'name' ? SILENT | NOT_NAME | GREETING : NOT_NAME | GREETING;
  if (!(lead.bits & drop) || lead.bits & FIRST || mark.family === 'organization') return mark;
  return { ...mark, start: next.start };
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

/** "RSPCA", "MLU 3.1" */
function isOneAbbreviation(words: readonly Word[]): boolean {
  const parts = words.filter((word) => word.kind === WORD);
  return parts.length === 1 && parts[0] !== undefined && isAbbreviation(parts[0]);
}

/** A mark as the lists of silent things leave it: gone, neutral, weak or as it was. */
function quieted(words: readonly Word[], mark: Mark): Mark | undefined {
  if (mark.side === 'staff' || mark.kind === 'initials' || (mark.kind === 'facility' && mark.weak)) return mark;
  const from = words.findIndex((word) => word.end > mark.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? mark.end) < mark.end) to += 1;
  if (mark.family === 'name' && notHerName(words, to)) return { ...mark, side: 'staff', why: 'pseudonym' };
  const type = mark.family === 'name' ? 'person' : mark.family === 'place' ? 'location' : 'organization';
  const silence = silenceOf(words, from, to, type);
  if (silence === 'nothing') return mark.side === 'client' && to - from > 1 ? mark : undefined;
  if (silence && mark.side !== 'client') return { ...mark, side: 'staff', why: silence };
  if (mark.why === 'taggedOrganization' && isOneAbbreviation(words.slice(from, to))) return { ...mark, weak: true };
  if (mark.family === 'place' && isCity(words, from, to)) return { ...mark, weak: true };
  return mark;
}

import { QUASI } from '../../patterns/quasi/quasi';
import type { Entity, Tagger } from '../model/entity';
import type { Finding, Span } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { Lru } from './lru';
import { CLIENT, KIN } from './names/lexicon';
import type { Mark } from './names/mark';
import { peopleMarks } from './names/people';
import { isCity, placeMarks } from './names/places';
import { recordMarks } from './names/records';
import { isAbbreviation, silenceOf } from './names/silence';
import { type Word, wordsOf } from './names/words';
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
  /** A client, a relative or a record is spoken of. */
  readonly aboutClient: boolean;
}

export interface Reader {
  read(text: string): Reading;
}

/** Stretches remembered: a draft of a hundred thousand characters and what was typed into it. */
const STRETCHES = 400;
const SENTENCES = 3000;
/** Below this a reading of the tagger is not worth anybody's time. */
const LEAST = { person: 0.3, location: 0.35, organization: 0.4 } as const;

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
  return {
    words,
    findings: runRules(text, identifiers),
    marks: marks.map((mark) => quieted(words, mark)).filter((mark) => mark !== undefined),
    tied: sentences.filter((sentence) => speaksOfSomebody(words, sentence)).map((sentence) => spanOf(words, sentence)),
    aboutClient: words.some((word) => (word.bits & (CLIENT | KIN)) !== 0),
  };
}

function spanOf(words: readonly Word[], sentence: Span): Span {
  return { start: words[sentence.start]?.start ?? 0, end: words[sentence.end - 1]?.end ?? 0 };
}

const PRONOUN = /^(?:he|she|him|her|his|hers|they|them|their|he's|she's|they're|who)$/;

function speaksOfSomebody(words: readonly Word[], sentence: Span): boolean {
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const word = words[at];
    if (word && (word.bits & (CLIENT | KIN) || PRONOUN.test(word.lower))) return true;
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
  for (const entity of tag(part)) {
    if (entity.certainty < LEAST[entity.type]) continue;
    marks.push(markOf(entity, start));
  }
  return marks;
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

/** A mark as the lists of silent things leave it: gone, neutral, weak or as it was. */
function quieted(words: readonly Word[], mark: Mark): Mark | undefined {
  if (mark.side === 'staff' || mark.kind === 'initials') return mark;
  const from = words.findIndex((word) => word.end > mark.start);
  let to = from;
  while (to < words.length && (words[to]?.start ?? mark.end) < mark.end) to += 1;
  const type = mark.family === 'name' ? 'person' : mark.family === 'place' ? 'location' : 'organization';
  const silence = silenceOf(words, from, to, type);
  if (silence === 'nothing') return undefined;
  if (silence && mark.side !== 'client') return { ...mark, side: 'staff', why: silence };
  if (mark.why === 'taggedOrganization' && to - from === 1 && words[from] && isAbbreviation(words[from]))
    return { ...mark, weak: true };
  if (mark.family === 'place' && isCity(words, from, to)) return { ...mark, weak: true };
  return mark;
}

import type { Span } from '../../model/finding';
import { isTitle } from './bystander';
import {
  AUTHOR,
  CITY,
  CLIENT,
  COMMON_AUTHOR,
  FIRST,
  GREETING,
  KIN,
  LAST,
  NOT_NAME,
  PLACE_HEAD,
  PLAIN,
  SILENT,
} from './lexicon';
import { DOUBTED, type Mark } from './mark';
import { notHerName } from './naming';
import { isInvented, isVendor, isWritersKin } from './nobody';
import { isInPhrase } from './phrase';
import { isCity } from './place-runs';
import { PROPER } from './proper';
import { isNoInitial } from './run';
import { isAbbreviation, isService, silenceOf } from './silence';
import { isSpokenOf, spanOf, speaksOfSomebody } from './somebody';
import { CAPITAL, SMALL, startsSentence, WORD, type Word } from './words';

function isSmall(words: readonly Word[], mark: Mark): boolean {
  return words.every(
    (word) => word.kind !== WORD || word.end <= mark.start || word.start >= mark.end || word.shape === SMALL,
  );
}

/** "I practise from Rockford", "our office in Ely": it places the writer, and the client only through the writer. */
function isWritersTown(words: readonly Word[], from: number): boolean {
  if (!/^(?:in|from|near|at|of|around|outside)$/.test(words[from - 1]?.lower ?? '')) return false;
  const said = words.slice(Math.max(0, from - 6), from - 1).map((word) => word.lower);
  // "currently providing services in West Houston"
  if (
    /^(?:services|therapy|counseling|counselling|sessions)$/.test(said.at(-1) ?? '') &&
    said.some((word) => /^(?:providing|provide|offering|offer)$/.test(word))
  )
    return true;
  return (
    said.some((word) => /^(?:i|i'm|we|my|our)$/.test(word)) &&
    said.some((word) =>
      /^(?:practise|practice|practicing|practising|based|office|clinic|trained|licensed|licenced)$/.test(word),
    )
  );
}

/** The same of one in small letters. */
const SMALL_DOUBTED = 0.6;

/** A weak reading of one word: nothing where lists know it as a word, a hint where they do not know it at all. */
function doubted(words: readonly Word[], parts: readonly Word[], mark: Mark): Mark | undefined {
  const only = parts[0];
  if (mark.why !== 'taggedName' || parts.length !== 1 || !only) return mark;
  if (isNoInitial(only)) return undefined;
  const next = words[words.indexOf(only) + 1];
  // "Credentialing: …" heads a line.
  if (only.bits & PLAIN && !(only.bits & (FIRST | LAST)) && next?.text === ':') return undefined;
  if (mark.certainty >= DOUBTED) return mark;
  // "Case: …" is a label; "patience" a feeling.
  if (only.bits & PLAIN && next?.text === ':') return undefined;
  if (only.shape === SMALL && mark.certainty < SMALL_DOUBTED && (only.bits & PLAIN || !(only.bits & FIRST)))
    return undefined;
  if (only.bits & FIRST) return mark;
  if (only.bits & (PLAIN | CITY)) return undefined;
  const hint = !(only.bits & LAST) && only.shape === CAPITAL && startsSentence(words, words.indexOf(only));
  return hint ? { ...mark, kind: PROPER, why: PROPER, tied: true } : mark;
}

/** "RSPCA", "MLU 3.1" */
function isOneAbbreviation(words: readonly Word[]): boolean {
  const parts = words.filter((word) => word.kind === WORD);
  return parts.length === 1 && parts[0] !== undefined && isAbbreviation(parts[0]);
}

/** A mark as the lists of silent things leave it: gone, neutral, weak or as it was. */
export function quieted(words: readonly Word[], mark: Mark): Mark | undefined {
  if (mark.side === 'staff' || mark.kind === 'initials' || (mark.kind === 'facility' && mark.weak)) return mark;
  // What a rule read in small letters or of ordinary words was weighed there.
  if (
    mark.why === 'doing' ||
    (mark.why === mark.kind && (mark.kind === 'school' || mark.kind === 'facility') && isSmall(words, mark))
  )
    return mark;
  const from = words.findIndex((word) => word.end > mark.start);
  // What a hashtag says is for the rule of hashtags.
  if (/^tagged/.test(mark.why) && (words[from]?.text === '#' || words[from - 1]?.text === '#')) return undefined;
  let to = from;
  while (to < words.length && (words[to]?.start ?? mark.end) < mark.end) to += 1;
  if (mark.family === 'name' && notHerName(words, to)) return { ...mark, side: 'staff', why: 'pseudonym' };
  if (mark.family === 'name' && mark.side === 'client' && isInvented(words, from))
    return { ...mark, side: 'staff', why: 'pseudonym' };
  if (mark.family === 'name' && (isWritersKin(words, from) || isVendor(words, from)))
    return { ...mark, side: 'staff', why: 'colleague' };
  if (mark.side === 'open' && isTitle(words, from)) return { ...mark, side: 'staff', why: 'fiction' };
  if (mark.family === 'name' && isService(words, from, to)) return undefined;
  if (/^tagged/.test(mark.why) && isInPhrase(words, from, to)) return undefined;
  if (mark.family === 'place' && isWritersTown(words, from)) return { ...mark, weak: true, tied: false };
  const weak = doubted(words, words.slice(from, to), mark);
  if (weak !== mark) return weak && silenceOf(words, from, to, 'person') === undefined ? weak : undefined;
  const type = mark.family === 'name' ? 'person' : mark.family === 'place' ? 'location' : 'organization';
  const silence = silenceOf(words, from, to, type);
  if (silence === 'nothing') return mark.side === 'client' && to - from > 1 ? mark : undefined;
  if (silence && mark.side !== 'client') return { ...mark, side: 'staff', why: silence };
  if (mark.why === 'taggedOrganization' && isOneAbbreviation(words.slice(from, to))) return { ...mark, weak: true };
  if (mark.family === 'place' && isCity(words, from, to)) return { ...mark, weak: true };
  return mark;
}

/**
 * In a sentence that speaks of authors and of nobody else, other surnames are authors' too: "Charcot, Janet, Freud". A first
 * name alone stays what it was.
 */
export function besideAuthors(
  words: readonly Word[],
  sentences: readonly Span[],
  marks: readonly Mark[],
): readonly Mark[] {
  const authors = [
    ...marks.filter((mark) => mark.why === 'author'),
    ...words.filter((word) => word.bits & AUTHOR && word.shape !== SMALL),
  ];
  const figures = [...authors, ...marks.filter((mark) => mark.why === 'publicFigure')];
  if (figures.length === 0) return marks;
  const spans = sentences
    .filter((sentence) => !speaksOfSomebody(words, sentence))
    .map((sentence) => spanOf(words, sentence))
    .filter((span) => authors.some((author) => author.start >= span.start && author.end <= span.end));
  return marks.map((mark) => {
    if (mark.why === 'kinName' && isKinOfAuthor(words, sentences, figures, mark))
      return { ...mark, side: 'staff', why: 'author' };
    if (mark.family !== 'name' || mark.side !== 'open' || mark.why !== 'taggedName') return mark;
    if (!spans.some((span) => mark.start >= span.start && mark.end <= span.end)) return mark;
    const parts = words.filter((word) => word.kind === WORD && word.start >= mark.start && word.end <= mark.end);
    const only = parts[0];
    if (parts.length === 1 && only && only.bits & FIRST && !(only.bits & (LAST | COMMON_AUTHOR))) return mark;
    return { ...mark, side: 'staff', why: 'author' };
  });
}

/** "Ida Bauer and her brother Otto": whoever is kin to an author, or to the patient of a famous case, and to nobody before them. */
function isKinOfAuthor(
  words: readonly Word[],
  sentences: readonly Span[],
  authors: readonly Span[],
  mark: Span,
): boolean {
  const sentence = sentences.find((one) => {
    const span = spanOf(words, one);
    return mark.start >= span.start && mark.end <= span.end;
  });
  if (!sentence) return false;
  const start = spanOf(words, sentence).start;
  const author = authors.findLast((one) => one.start >= start && one.end <= mark.start);
  if (!author) return false;
  const own = words.slice(sentence.start, sentence.end);
  if (own.some(({ bits }) => bits & CLIENT)) return false;
  const between = own.filter((word) => word.start >= author.end && word.end <= mark.start);
  if (between.every(({ bits, lower }) => bits & KIN || /^(?:and|with|,|his|her|their|'s|’s)$/.test(lower))) return true;
  return !own.some(({ bits, lower, end }) => end <= author.start && isSpokenOf(bits, lower));
}

/** A name without the word that began the sentence before it: "Cite Shapiro", "Hi Los Angeles". */
export function withoutLead(words: readonly Word[], mark: Mark): Mark {
  const first = words.findIndex((word) => word.end > mark.start);
  const lead = words[first];
  const next = words[first + 1];
  if (!lead || !next || next.kind !== WORD || next.end > mark.end) return mark;
  // "New York", "Upper Slaughter"
  if (mark.family === 'place' && lead.bits & PLACE_HEAD) return mark;
  const drop = mark.family === 'name' ? SILENT | NOT_NAME | GREETING : NOT_NAME | GREETING;
  if (!(lead.bits & drop) || lead.bits & FIRST || mark.family === 'organization') return mark;
  return { ...mark, start: next.start };
}

import { ETHNIC, MARITAL, SEX, type ToldRule } from '../../patterns/crowd/told';
import type { Ethnicity, Marital, Sex } from '../model/crowd';
import type { Span } from '../model/finding';

/** Something that a draft tells of its client without being a finding. */
export interface Told<T> {
  readonly value: T;
  readonly spans: readonly Span[];
}

/** The pronouns of one sex outnumber the other's so many times before they tell whose draft it is. */
const OUTNUMBER = 1.5;

/** Whether a draft is about a woman or a man; `null` where its words do not tell, or tell of both alike. */
export function sexTold(text: string): Told<Sex> | null {
  const nouns = { female: spansOf(SEX.female, text), male: spansOf(SEX.male, text) };
  const first = [...nouns.female, ...nouns.male].sort((a, b) => a.start - b.start)[0];
  const she = text.match(SEX.she)?.length ?? 0;
  const he = text.match(SEX.he)?.length ?? 0;
  if (she > he * OUTNUMBER) return { value: 'female', spans: nouns.female };
  if (he > she * OUTNUMBER) return { value: 'male', spans: nouns.male };
  if (!first) return null;
  const value = nouns.female.includes(first) ? 'female' : 'male';
  return { value, spans: nouns[value] };
}

/** The group of the census that a draft tells its client is of. */
export function ethnicityTold(text: string): Told<Ethnicity> | null {
  return firstOf(ETHNIC, text);
}

/** Whether its client is divorced, widowed or was never married. Being married says little. */
export function maritalTold(text: string): Told<Marital> | null {
  return firstOf(MARITAL, text);
}

/** How far before and behind its words a rule looks, in UTF-16 units. */
const NEAR = 50;

function firstOf<T>(rules: readonly ToldRule<T>[], text: string): Told<T> | null {
  for (const { value, words, before, after } of rules) {
    const spans = spansOf(words, text).filter(
      ({ start, end }) =>
        before.test(text.slice(Math.max(0, start - NEAR), start)) && after.test(text.slice(end, end + NEAR)),
    );
    if (spans.length > 0) return { value, spans };
  }
  return null;
}

function spansOf(expression: RegExp, text: string): Span[] {
  return [...text.matchAll(expression)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}

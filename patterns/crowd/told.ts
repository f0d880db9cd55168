import type { Ethnicity, Marital } from '../../lib/model/crowd';
import { KIN } from '../lexicons/persons';

const PERSON =
  '(?:wom[ae]n|m[ae]n|male|female|girl|boy|lady|guy|client|patient|teen|teenager|adolescent|mother|mom|mum|father|dad|widow|widower|student|veteran|person|adult|kid|child|couple)';

/** Words by which something is told of a client, and what must stand around them for it to be the client's. */
export interface ToldRule<T> {
  readonly value: T;
  readonly words: RegExp;
  /** Of the text right before the words. */
  readonly before: RegExp;
  /** Of the text right behind them. */
  readonly after: RegExp;
}

const OF_SOMEBODY =
  /(?:\b(?:an?|is|was|this|my|young|older|elderly|single|married|divorced|as|old|cis|trans|identifies as|yo)|\d\d? ?(?:[FM]|y\/?o)?)[, ]+$/iu;
const SOMEBODY = new RegExp(String.raw`^,? (?:[\p{L}'’-]+ ){0,2}?${PERSON}\b`, 'iu');

function ethnic(value: Ethnicity, words: RegExp): ToldRule<Ethnicity> {
  return { value, words, before: OF_SOMEBODY, after: SOMEBODY };
}

/** Groups that the census counts, where they are told of a person. */
export const ETHNIC: readonly ToldRule<Ethnicity>[] = [
  ethnic('black', /\b(?:black|african[- ]american|afro-caribbean)\b/giu),
  ethnic('hispanic', /\b(?:latin[aox]|hispanic|mexican[- ]american|chican[ao])\b/giu),
  ethnic('asian', /\basian(?:[- ]american)?\b/giu),
  ethnic('native', /\b(?:native[- ]american|american indian|alaska native|indigenous)\b/giu),
  ethnic('islander', /\b(?:pacific islander|native hawaiian)\b/giu),
  ethnic('white', /\b(?:white|caucasian)\b/giu),
];

const IS =
  /(?:\b(?:an?|is|was|been|who['’]?s|s?he['’]s|recently|newly|twice|currently|now|year[- ]old)[, ]+(?:[\p{L}-]+[, ]+){0,2}|\d\d? ?(?:[FM]|y\/?o)?, )$/iu;

function marital(value: Marital, words: RegExp): ToldRule<Marital> {
  return { value, words, before: IS, after: /^/ };
}

/** States of marriage, where they are told of a person. */
export const MARITAL: readonly ToldRule<Marital>[] = [
  marital('Divorced', /\b(?:divorced|divorc[eé]e)\b/giu),
  marital('Widowed', /\bwidow(?:ed|er)?\b/giu),
  marital('Never married', /\b(?:(?:never|not) married|unmarried)\b/giu),
];

/** Words that tell the sex of somebody, by how surely: a noun or a code beside an age, then the pronouns. */
export const SEX = {
  female:
    /\b(?:females?|wom[ae]n|girls?|lady|(?:my|the|our|a|this|single|expectant|pregnant|postpartum) (?:\w+ )?(?:mother|mom|mum)|widow|wife of|lesbian|\d\d?F|F\d\d|\d\d ?\/ ?F)\b/giu,
  male: /\b(?:males?|m[ae]n(?! of)|boys?|guy|gentleman|widower|husband of|gay man|\d\d?M|M\d\d|\d\d ?\/ ?M)\b/giu,
  she: /\b(?:she|her|hers|herself|she['’]s|she['’]d|she['’]ll)\b/giu,
  he: /\b(?:he|him|his|himself|he['’]s|he['’]d|he['’]ll)\b/giu,
} as const;

/** Right before or behind an age that is a relative's: "her husband, 42", "his 6-year-old son". */
export const OF_KIN = {
  before: new RegExp(
    String.raw`\b(?:his|her|their|the|an?|client['’]s) (?:[\p{L}-]+ ){0,2}?(?:${KIN})(?:,| is| was| \(|,? aged| who is| turned| just turned)* $`,
    'iu',
  ),
  after: new RegExp(
    String.raw`^(?:[- ]?(?:years?|yrs?|months?|weeks?|mos?|y)[- ]?(?:old|\/?o)?)?s?,? (?:[\p{L}-]+ )?(?:${KIN}|twins?|triplets)\b`,
    'iu',
  ),
  owner: /\b(?:his|her|their|with an?|and an?|has an?|of an?|two|three) (?:[\p{L}-]+ )?$/iu,
} as const;

/** Right behind an age that somebody was once: "7 when it began". */
export const ONCE_AFTER = /^(?:[- ]years?[- ]old)? (?:when|at the time)\b/iu;
/** Right before an age that somebody was once: "since she was 9", "between 7 and 10". */
export const ONCE =
  /\b(?:at|when|since|until|from|between|by|before|after|and|around)(?: (?:s?he|they|the age of|age|about|around))?(?: (?:was|were|turned))?(?: about| around| only| just)? $/iu;

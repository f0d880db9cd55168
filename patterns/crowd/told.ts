import type { Ethnicity, Marital } from '../../lib/model/crowd';
import { KIN } from '../lexicons/persons';

/** Who a client is told to be, right before or behind which a word of {@link ETHNIC} or {@link MARITAL} is theirs. */
const PERSON =
  '(?:wom[ae]n|m[ae]n|male|female|girl|boy|lady|guy|client|patient|teen|teenager|adolescent|mother|mom|mum|father|dad|widow|widower|student|veteran|person|adult|kid|child|couple)';
const BETWEEN = "(?:[\\p{L}'’-]+ ){0,2}?";
const LEAD =
  '(?:(?:\\b(?:an?|is|was|this|my|young|older|elderly|single|married|divorced|as|old|cis|trans|identifies as)|\\d\\d? ?(?:[FMfm]|y\\/?o)?|year[- ]old|yo)[, ]+)';

function ethnic(words: string): RegExp {
  return new RegExp(String.raw`${LEAD}(?<value>${words}),? ${BETWEEN}${PERSON}\b`, 'dgiu');
}

/** Groups that the census counts, where they are told of a person. */
export const ETHNIC: readonly (readonly [expression: RegExp, ethnicity: Ethnicity])[] = [
  [ethnic('black|african[- ]american|afro-caribbean'), 'black'],
  [ethnic('latin[aox]|hispanic|mexican[- ]american|chican[ao]'), 'hispanic'],
  [ethnic('asian(?:[- ]american)?'), 'asian'],
  [ethnic('native[- ]american|american indian|alaska native|indigenous'), 'native'],
  [ethnic('pacific islander|native hawaiian'), 'islander'],
  [ethnic('white|caucasian'), 'white'],
];

function marital(words: string): RegExp {
  return new RegExp(
    String.raw`(?:\b(?:an?|is|was|been|who['’]?s|s?he['’]s|recently|newly|twice|currently|now|year[- ]old)[, ]+(?:[\p{L}-]+[, ]+){0,2}?|\d\d? ?(?:[FMfm]|y\/?o)?, )(?<value>${words})\b`,
    'dgiu',
  );
}

/** States of marriage, where they are told of a person. */
export const MARITAL: readonly (readonly [expression: RegExp, state: Marital])[] = [
  [marital('divorced|divorcee|divorcée'), 'Divorced'],
  [marital('widowed|widow|widower'), 'Widowed'],
  [marital('(?:never|not) married|unmarried'), 'Never married'],
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

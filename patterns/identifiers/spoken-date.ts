import type { Cases, Identifier } from '../../lib/model/identifier';
import { MONTH, WEEKDAY } from '../calendar';
import { inContext } from '../expressions';

const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)';
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS = `(?:oh|o|ten|eleven|twelve|[a-z]{3,5}teen|[a-z]{3,5}ty)(?:[- ]${UNIT})?`;
/** nineteen eighty-four, twenty twenty, two thousand and nineteen, 2019 */
const YEAR = `(?:(?:nineteen|twenty)[- ](?:hundred and )?${TENS}|nineteen hundred|two thousand(?:(?: and)? (?:${TENS}|${UNIT}))?|(?:19|20)\\d\\d)`;
/** Of the year, when the century goes without saying. */
const LATE = `(?:,? (?:${YEAR}|${TENS})\\b)?`;

export const identifier: Identifier = {
  kind: 'spokenDate',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C); dates said as words',
  gate: / of (?<=(?:st|nd|rd|th|day) of )(?:the [a-z]{3}|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec)[a-z]{0,6},? (?:of )?(?:the [a-z]{3}|[a-z]{3,6}(?:st|nd|rd|th)\b|thi|twenty|nineteen|two th|[efnst][a-z]{3,7}teenth)/i,
  expression: inContext(
    String.raw`\b(?:(?:${WEEKDAY}),? )?(?:(?:(?:the )?${ORDINAL} (?:day )?of (?:${MONTH}|the ${ORDINAL})|${MONTH} (?:the )?${ORDINAL})\b${LATE}|${MONTH},? (?:of )?(?!(?:19|20)\d)${YEAR}\b)`,
    'dgi',
    24,
  ),
  validate: (value, { before = '' }) =>
    !/^(?:the )?(?:first|second) of mar$/i.test(value) &&
    (!/^(?:may|march) (?:the )?(?:first|second|third)$/.test(value) ||
      /\b(?:on|since|by|until|till|was)\s*$/i.test(before)),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'born ⟦second of the second fifty-two⟧, hospital',
    'due ⟦twenty-first of March⟧. Copy',
    'on ⟦the fifth of May⟧ she left',
    '⟦June the fourteenth⟧',
    '⟦March first, nineteen ninety⟧',
    '⟦October twenty-third, two thousand and nineteen⟧ it',
    'in ⟦March nineteen eighty-four⟧ and on ⟦Sunday the twelfth of October⟧',
  ],
  ignores: [
    'the first of many',
    'second of three',
    'he may first call',
    'the third of the group',
    'first of next month',
    'in March twenty people came',
  ],
};

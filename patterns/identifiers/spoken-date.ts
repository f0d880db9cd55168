import type { Cases, Identifier } from '../../lib/model/identifier';
import { MONTH } from '../calendar';

const ORDINAL =
  '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)';
const TENS =
  '(?:(?:nineteen|twenty|two thousand(?: and)?) ?-?)?(?:(?:oh|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?)';

export const identifier: Identifier = {
  kind: 'spokenDate',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C); dates said as words',
  gate: /(?:st|nd|rd|th) of\b|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} (?:the )?[a-z]{1,9}(?:st|nd|rd|th)\b/i,
  expression: new RegExp(
    String.raw`\b(?:the )?${ORDINAL} of (?:${MONTH}|the ${ORDINAL})\b(?:,? ${TENS}\b|,? (?:19|20)\d\d)?|\b${MONTH} (?:the )?${ORDINAL}\b(?:,? ${TENS}\b|,? (?:19|20)\d\d)?`,
    'dgi',
  ),
  validate: (value) =>
    !/^(?:the )?(?:first|second) of mar$/i.test(value) &&
    !/^(?:may|march) (?:the )?(?:first|second|third)$/.test(value),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'born ⟦second of the second fifty-two⟧, hospital',
    'due ⟦twenty-first of March⟧. Copy',
    'on ⟦the fifth of May⟧ she left',
    '⟦June the fourteenth⟧',
    '⟦March first, nineteen ninety⟧',
  ],
  ignores: [
    'the first of many',
    'second of three',
    'he may first call',
    'the third of the group',
    'first of next month',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { DAY, DAY_MONTH, FOREIGN_DATE, isClientDate, MONTH, MONTH_DAY, YEAR } from '../calendar';
import { isDay } from '../checks';
import { inContext } from '../expressions';

// chrono-node/en strict, kept where it is certain of the month, was measured beside these expressions: on the vignettes it
// found 76 of 105 dates with 22 false (ours, all date files together: 105 and 4), on therapists' answers it raised 20 false
// ones (ours: none), at more time a character and 58 kB minified. Plain expressions and a calendar it is.
const MONTH_YEAR = String.raw`(?:${MONTH}\.? ?[/–-] ?)?${MONTH}(?:\.?(?:,| of)? (?:${YEAR}|['’]\d\d)|[-/]${YEAR}|,? (?:of )?(?:last|this|next) year)`;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
/** Months that are words: in small letters they need a year, an ordinal, or one of these before them. */
const WORD_MONTH = /\b(?:may|march|mar)\b/;
const DATED =
  /\b(?:on|since|by|til|till|until|from|before|after|it|dated|born|was|is|in|of|due|and|or|to|ago|this|last|next|night|morning|[a-z]{3,12}(?:ed|ned|ried)|happened|left|died|went|came|began|moved|fell|met|saw|session|appt|appointment|visit|intake|birthday|hearing|court|date|surgery|admit|discharge)[:,]?\s*$|[(:;–|-]\s*$/i;
/** "they march 3 miles", "you may 2x" */
const VERB = /\b(?:i|we|they|you|he|she|it|who|people|clients?|would|will|can|must|not|let['’]s|never|often|to)\s*$/i;
/** Days of the calendar that everybody keeps. */
const EVERYBODYS =
  /^\s*(?:fireworks|weekend|holidays?|celebrations?|bbqs?|barbecues?|part(?:y|ies)|parades?|picnics?)\b/i;

function isDate(value: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  const month = MONTHS.findIndex((name) => new RegExp(String.raw`\b${name}`, 'i').test(value)) + 1;
  const day = Number(value.match(/(?<![\d'’])\d{1,2}(?!\d)/)?.[0] ?? 1);
  if (month > 0 && !isDay(day, month)) return false;
  const hasYear = /\d{4}|['’]\d\d|year$/.test(value);
  if (WORD_MONTH.test(value) && !hasYear && !/\d(?:st|nd|rd|th)/i.test(value)) {
    // "10 may agree", "you may 2x"
    const before = groups.before ?? '';
    if (VERB.test(before) && !/\b(?:it|to)\s*$/i.test(before)) return false;
    if (/^\d/.test(value) ? !/\b(?:on|since|by|until|from)\s*$/i.test(before) : !DATED.test(before)) return false;
    if (/^march/.test(value) && /\bto\s*$/i.test(before)) return false;
  }
  // The day of 2001, and days of history.
  if (/^sept?(?:ember)?\.? ?11(?:th)?$/i.test(value) || (!hasYear && /^, ?1[0-8]\d\d\b/.test(groups.after ?? '')))
    return false;
  if (!hasYear && EVERYBODYS.test(groups.after ?? '')) return false;
  return isClientDate(groups);
}

export const identifier: Identifier = {
  kind: 'date',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C): every part of a date but the year',
  gate: /\d| year\b/,
  expression: inContext(
    String.raw`(?:(?<![\w/.$-])|(?<=\bmid-))(?:${FOREIGN_DATE}|${MONTH_DAY}|${DAY_MONTH}|${MONTH_YEAR}|the ${DAY}(?:st|nd|rd|th) of the (?:1[0-2]|[1-9])(?:st|nd|rd|th))(?![\w]|[/:]\d)`,
    'dgi',
    120,
  ),
  validate: isDate,
  certainty: 0.88,
};

export const cases: Cases = {
  matches: [
    'admitted ⟦April 14th, 2023⟧ with',
    'on ⟦14 Apr 2023⟧ and ⟦Jan 22, ’24⟧',
    'Last session was ⟦January 9th⟧, she no-showed',
    'rang me on ⟦the 2nd of November⟧.',
    '⟦Thu, 18 Apr 2024⟧ 09:12',
    'DOB.....: ⟦06-JUN-1979⟧',
    'one DWI in ⟦March 2019⟧ in town',
    'judge signed it ⟦may 2⟧. crying',
    'llegó el ⟦15 de agosto de 2006⟧; su',
    'seen ⟦Tuesday 23 April⟧, at school',
    'since ⟦Sept. 3⟧ or ⟦Oct 12 2022⟧',
    'DOB ⟦11 Feb ’86⟧',
    'on ⟦the 3rd day of June, 2026⟧, born ⟦Jul-22-1955⟧, paid twice (⟦3.11.⟧ and ⟦5.11.⟧)',
    'away ⟦Jan 3-5⟧ and ⟦12th-15th May⟧, seen ⟦08JAN2024⟧',
  ],
  ignores: [
    'you may 2x the dose in March',
    'in March, in 2019, last Tuesday',
    'webinar on March 3, register now',
    'published June 2020 in a journal',
    'DSM-5 says 10 may agree',
    'we march 3 miles',
    'May 20% of them go',
    'open 9 to 5',
    'ever since September 11 the world',
    'signed July 15, 1784',
    'a mean of 3.1. She scored 4.2. Then',
    'see 3.4. The rule',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { DAY_MONTH, isNumericDate, MONTH_DAY, NUMERIC } from '../calendar';
import { letters } from '../expressions';

const SHORT = String.raw`\d{1,2}[/-]\d{1,2}`;

export const identifier: Identifier = {
  kind: 'dateOfBirth',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  needsDigit: true,
  gate: /d\.?o\.?b|born|birth|b-?day|fecha/i,
  expression: letters(
    String.raw`\b(?:d\.?o\.?b\.?|date of birth|birth ?-?dates?|birth ?days?|b-?days?|born|fecha de nacimiento)(?:\s(?:is|was|of|as|on|the|it))?[^\p{L}\d\n]{0,24}(?:on |is )?(?<value>${NUMERIC}|${MONTH_DAY}|${DAY_MONTH}|(?:19|20)\d{6}|\d{8}|\d{1,2} \d{1,2} (?:(?:19|20)\d\d|\d\d)|${SHORT})(?![\w/-]|[.:]\d)`,
    'dgiu',
  ),
  validate: (value) => !/^\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}$/.test(value) || isNumericDate(value),
  certainty: 0.98,
};

export const cases: Cases = {
  matches: [
    'DOB ⟦4/12/81⟧, MRN',
    'Date of birth: ⟦09.11.2014⟧',
    'DOB.............: ⟦06-JUN-1979⟧',
    'he was born on ⟦March 3, 1991⟧ in town',
    'they have her bday as ⟦8.8.2008⟧',
    'date of birth (⟦12.09.1999⟧)',
    'birthday is ⟦6/14⟧',
    'DOB ⟦03 14 1991⟧',
    "DOB ⟦11 Feb '86⟧ – chart",
  ],
  ignores: ['born in 1991', 'her birthday party', 'DOB pending', 'birth order 2 of 3', 'seen 4/12/81'],
};

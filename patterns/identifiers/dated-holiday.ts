import type { Cases, Identifier } from '../../lib/model/identifier';
import { HOLIDAY } from '../holidays';

export const identifier: Identifier = {
  kind: 'datedHoliday',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  needsDigit: true,
  gate: /[a-z],? (?:of |in )?(?:(?:19|20)\d\d|['’]\d\d)/i,
  // "Christmas 2019" and "Ramadan 2023" are days of a year though "at Christmas" is none.
  expression: new RegExp(
    String.raw`(?<!\w)(?:${HOLIDAY}|Christmas|Xmas|New Years?|Ramadan|Lent)(?: weekend| week)?,? (?:of |in )?(?:(?:19|20)\d\d|['’]\d\d)(?!\d)`,
    'dgi',
  ),
  certainty: 0.88,
};

export const cases: Cases = {
  matches: [
    "a chip on ⟦New Year's Eve 2023⟧ and",
    'since ⟦Christmas Eve 2023⟧.',
    '⟦Halloween of 2019⟧',
    'dosed ⟦Thanksgiving, 2021⟧ first',
    "over ⟦christmas '19⟧ he",
    '⟦Diwali 2022⟧ and ⟦Yom Kippur 2021⟧',
  ],
  ignores: ['Halloween is hard', 'in 2019, on Easter', 'Easter 3 weeks away', 'Boxing Day', 'at Christmas in the end'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, weighted } from '../checks';

export const identifier: Identifier = {
  kind: 'bcPhn',
  family: 'id',
  tier: 'direct',
  source: 'British Columbia Personal Health Number: 9 and nine digits, modulus 11, weights 2 4 8 5 10 9 7 3',
  needsDigit: true,
  gate: /9\d{3}/,
  expression: /(?<![\d-])9\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])/dg,
  validate: (value) => {
    const digits = digitsOf(value);
    return 11 - (weighted(digits.slice(1, 9), [2, 4, 8, 5, 10, 9, 7, 3]) % 11) === Number(digits[9]);
  },
  cues: /\bPHN\b|\bpersonal health\b|\bhealth (?:card|number)\b|\bMSP\b|\bBC ?(?:services )?card\b/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'PHN ⟦9698 658 215⟧',
    'personal health number: ⟦9698658215⟧',
    '⟦9698-658-215⟧ (PHN)',
    'BC services card ⟦9698 658 215⟧',
  ],
  ignores: ['PHN 9698 648 215', 'call 9698 658 215', 'PHN 8698 658 215', 'the PHN visits weekly'],
};

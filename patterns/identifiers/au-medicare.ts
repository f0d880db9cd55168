import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, weighted } from '../checks';

export const identifier: Identifier = {
  kind: 'auMedicare',
  family: 'id',
  tier: 'direct',
  source: 'Services Australia: first digit 2 to 6, weights 1 3 7 9 1 3 7 9 modulus 10 give the ninth',
  needsDigit: true,
  gate: /[2-6]\d{3}/,
  expression: /(?<![\d-])[2-6]\d{3}([ -]?)\d{5}\1\d(?:[ /-]\d)?(?![\d-])/dg,
  validate: (value) => {
    const digits = digitsOf(value);
    return weighted(digits, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(digits[8]);
  },
  cues: /\bmedicare\b/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'Medicare ⟦2123 45670 1⟧',
    'medicare no: ⟦2123456701⟧',
    'Medicare card ⟦2123-45670-1⟧',
    '⟦2123 45670 1⟧ (Medicare)',
  ],
  ignores: ['Medicare 2123 45671 1', 'ring 2123 45670 1', 'Medicare 90837', 'Medicare 1123 45670 1'],
};

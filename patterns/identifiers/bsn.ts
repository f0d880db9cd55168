import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, weighted } from '../checks';

export const identifier: Identifier = {
  kind: 'bsn',
  family: 'id',
  tier: 'direct',
  source: 'Dutch burgerservicenummer: nine digits, weights 9 to 2 and -1, modulus 11',
  needsDigit: true,
  gate: /\d{4}/,
  expression: /(?<![\d-])\d{4}[. ]?\d{2}[. ]?\d{3}(?![\d-])/dg,
  validate: (value) => weighted(digitsOf(value), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0 && !/^[0. ]+$/.test(value),
  cues: /\bBSN\b|burgerservice|\bsofi/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: ['BSN ⟦111222333⟧', 'BSN: ⟦1112.22.333⟧', 'burgerservicenummer ⟦123456782⟧', '⟦111222333⟧ (BSN)'],
  ignores: ['BSN 111222334', 'room 111222333', 'BSN 000000000', 'a BSN degree'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, weighted } from '../checks';

export const identifier: Identifier = {
  kind: 'tfn',
  family: 'id',
  tier: 'direct',
  source: 'Australian Taxation Office: weights 1 4 3 7 5 8 6 9 10, modulus 11',
  needsDigit: true,
  gate: /\d{3}/,
  expression: /(?<![\d-])\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])/dg,
  validate: (value) => weighted(digitsOf(value), [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0 && !/^[0 -]+$/.test(value),
  cues: /\bTFN\b|\btax file\b/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: ['TFN ⟦123 456 782⟧', 'tax file number: ⟦123456782⟧', '⟦123-456-782⟧ is his TFN', 'her TFN, ⟦123 456 782⟧'],
  ignores: ['TFN 123 456 789', 'room 123 456 782', 'TFN withheld', 'TFN 000 000 000'],
};

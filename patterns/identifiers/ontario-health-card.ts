import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, luhn } from '../checks';

export const identifier: Identifier = {
  kind: 'ontarioHealthCard',
  family: 'id',
  tier: 'direct',
  source: 'Ontario health card: ten digits by the Luhn rule and a version code of two letters',
  needsDigit: true,
  gate: /\d{4}/,
  expression: /(?<![\d-])\d{4}([ -]?)\d{3}\1\d{3}(?:[ -]?[A-Z]{2})?(?![\w-])/dg,
  validate: (value) => luhn(digitsOf(value)),
  cues: /\bOHIP\b|\bhealth (?:card|number|insurance)\b|\bHCN\b|\bHN\b/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'OHIP ⟦9876 543 217⟧',
    'health card ⟦9876543217 AB⟧',
    'HCN: ⟦9876-543-217-XY⟧',
    '⟦9876 543 217⟧ is her health number',
  ],
  ignores: ['OHIP 9876 543 218', 'ring 9876 543 217', 'OHIP pays for it', 'health card 12345'],
};

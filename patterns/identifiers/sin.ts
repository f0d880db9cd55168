import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, luhn } from '../checks';

export const identifier: Identifier = {
  kind: 'sin',
  family: 'id',
  tier: 'direct',
  source: 'Employment and Social Development Canada: Luhn over nine digits',
  needsDigit: true,
  gate: /\d{3}/,
  expression: /(?<![\d-])\d{3}([ -]?)\d{3}\1\d{3}(?![\d-])/dg,
  validate: (value) => luhn(digitsOf(value)) && !/^(\d)\1+$/.test(digitsOf(value)),
  cues: /\bS\.?I\.?N\b\.?(?! city)|\bsocial insurance\b|\bNAS\b/,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'SIN ⟦046 454 286⟧',
    'social insurance number ⟦046454286⟧',
    '⟦046-454-286⟧ (her SIN)',
    'SIN: ⟦046 454 286⟧ expires',
  ],
  ignores: ['SIN 046 454 287', 'room 046 454 286', 'a sin, 3 times over', 'SIN 000 000 000'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, isBirthday, luhn } from '../checks';

export const identifier: Identifier = {
  kind: 'saId',
  family: 'id',
  tier: 'direct',
  source:
    'South African Department of Home Affairs: birth date, order, citizenship, Luhn; it tells date of birth and sex',
  needsDigit: true,
  gate: /\d{6} ?\d{4} ?[01]/,
  expression: /(?<![\d-])\d{6} ?\d{4} ?[01]\d\d(?![\d-])/dg,
  validate: (value) => {
    const digits = digitsOf(value);
    return isBirthday(digits.slice(4, 6), digits.slice(2, 4)) && luhn(digits);
  },
  cues: /\bID\b|identity|\bRSA\b/i,
  certainty: 0.72,
  certaintyWithCue: 0.97,
};

export const cases: Cases = {
  matches: [
    'SA ID ⟦8001015009087⟧',
    'ID number: ⟦800101 5009 087⟧',
    'identity no. ⟦8001015009087⟧',
    '(⟦8001015009087⟧)',
  ],
  ignores: ['ID 8001015009088', 'ID 8013015009087', 'ISBN 9780306406157', 'ID 800101500908'],
};

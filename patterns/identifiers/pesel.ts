import type { Cases, Identifier } from '../../lib/model/identifier';
import { isBirthday, weighted } from '../checks';

export const identifier: Identifier = {
  kind: 'pesel',
  family: 'id',
  tier: 'direct',
  source: 'Polish PESEL: date of birth, order and sex, weights 1 3 7 9, modulus 10; months of this century from 21',
  needsDigit: true,
  gate: /\d{11}/,
  expression: /(?<![\d-])\d{11}(?![\d-])/dg,
  validate: (value) =>
    isBirthday(value.slice(4, 6), String(Number(value.slice(2, 4)) % 20)) &&
    (10 - (weighted(value, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3]) % 10)) % 10 === Number(value[10]),
  cues: /\bPESEL\b/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: ['PESEL ⟦44051401359⟧', 'pesel: ⟦44051401359⟧', '⟦44051401359⟧ (PESEL)', 'her PESEL is ⟦44051401359⟧.'],
  ignores: ['PESEL 44051401358', 'order 44051401359', 'PESEL 44991401359', 'PESEL pending'],
};

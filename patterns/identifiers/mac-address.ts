import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'macAddress',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(M)',
  needsDigit: true,
  gate: /[\da-f]{2}[:-][\da-f]{2}[:-]/i,
  expression: /(?<![\w:-])[\da-f]{2}([:-])[\da-f]{2}(?:\1[\da-f]{2}){4}(?![\w:-])/dgi,
  validate: (value) => /[a-f]/i.test(value) || value.includes(':'),
  certainty: 0.92,
};

export const cases: Cases = {
  matches: ['MAC ⟦00:1B:44:11:3A:B7⟧', '⟦00-1b-44-11-3a-b7⟧', 'phone is ⟦a4:5e:60:00:12:34⟧.', '(⟦00:00:5E:00:53:01⟧)'],
  ignores: ['at 12:30:45', '10-20-30-40-50-60', '00:1B:44:11:3A', '5-4-3-2-1'],
};

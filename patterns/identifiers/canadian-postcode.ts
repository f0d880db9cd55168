import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'canadianPostcode',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B); Canada Post: no D F I O Q U, no W or Z in front',
  needsDigit: true,
  gate: /[A-Z]\d[A-Z]/i,
  expression: /(?<![\w-])[ABCEGHJ-NPRSTVXY]\d[ABCEGHJ-NPRSTV-Z][ -]?\d[ABCEGHJ-NPRSTV-Z]\d(?![\w-])/dgi,
  validate: (value) => value === value.toUpperCase() || /[ -]/.test(value),
  certainty: 0.88,
};

export const cases: Cases = {
  matches: ['Ottawa ⟦K1A 0B1⟧', 'postal code ⟦v5k 0a1⟧', '⟦M5V3L9⟧', 'to ⟦H2X 1Y4⟧.'],
  ignores: ['D1A 0B1', 'K1A 0B', 'F43.10', 'a1b2c3'],
};

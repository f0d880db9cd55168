import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';

export const identifier: Identifier = {
  kind: 'itin',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R); groups as given out by the IRS',
  needsDigit: true,
  gate: /9\d{2}-/,
  expression: /(?<![\d-])9\d{2}-\d{2}-\d{4}(?![\d-])/dg,
  validate: (value) => /^9\d\d(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])/.test(digitsOf(value)),
  cues: /\bITIN\b|\bSSN\b|\btax/i,
  certainty: 0.75,
  certaintyWithCue: 0.97,
};

export const cases: Cases = {
  matches: ['ITIN ⟦900-70-1234⟧', 'tax id ⟦987-65-4321⟧', 'he has ⟦912-92-1234⟧ only', 'SSN: ⟦950-88-0001⟧'],
  ignores: ['900-93-1234', 'ITIN 900-49-1234', '978-14-33960', '9-12-2020'],
};

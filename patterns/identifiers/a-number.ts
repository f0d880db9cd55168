import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'aNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R); USCIS: A and seven to nine digits',
  needsDigit: true,
  gate: /\bA/i,
  expression: /(?<![\w-])A(?:# ?|-|\s)?(?:\d{9}|\d{8}|\d{3}[- ]\d{3}[- ]\d{3}|\d{2}[- ]\d{3}[- ]\d{3})(?![\w-])/dg,
  validate: (value) => !/^A \d{8,9}$/.test(value),
  cues: /\bA-?(?:number|no\.|#)|\balien\b|\basylum|\bUSCIS|\bimmigration/i,
  certainty: 0.85,
  certaintyWithCue: 0.96,
};

export const cases: Cases = {
  matches: [
    "A-number: I've ⟦A 099-200-207⟧",
    '⟦A099200207⟧ is pending',
    'asylum, ⟦A#099200207⟧',
    'file ⟦A-099-200-207⟧',
  ],
  ignores: ['A 100 and B 200', 'grade A 2019', 'A1C 6.5', 'a 120 day wait'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, luhn } from '../checks';

export const identifier: Identifier = {
  kind: 'npi',
  family: 'id',
  // The clinician's own number, in a public register.
  tier: 'neutral',
  source: '45 CFR 162.406: Luhn over 80840 and the number',
  needsDigit: true,
  gate: /[12]\d{9}/,
  expression: /(?<![\d-])[12]\d{9}(?![\d-])/dg,
  validate: (value) => luhn(`80840${digitsOf(value)}`),
  cues: /\bNPI\b|national provider/i,
  needsCue: true,
  certainty: 0.95,
};

export const cases: Cases = {
  matches: ["I'm an LCSW, NPI ⟦1234567893⟧", 'Rendering NPI: ⟦1234567893⟧', 'NPI# ⟦1234567893⟧', '⟦1234567893⟧ (NPI)'],
  ignores: ['NPI 1234567890', 'order 1234567893', 'NPI pending', '90837 and F43.10'],
};

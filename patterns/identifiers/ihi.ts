import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, luhn } from '../checks';

export const identifier: Identifier = {
  kind: 'ihi',
  family: 'id',
  tier: 'direct',
  source: 'Australian Healthcare Identifiers Act 2010: 800360, 16 digits by the Luhn rule',
  needsDigit: true,
  gate: /8003/,
  expression: /(?<![\d-])8003[ -]?60\d{2}[ -]?\d{4}[ -]?\d{4}(?![\d-])/dg,
  validate: (value) => luhn(digitsOf(value)),
  cues: /\bIHI\b|healthcare identifier/i,
  certainty: 0.92,
  certaintyWithCue: 0.98,
};

export const cases: Cases = {
  matches: [
    'IHI ⟦8003608166690503⟧',
    '⟦8003 6081 6669 0503⟧',
    'healthcare identifier ⟦8003-6081-6669-0503⟧',
    'her IHI is ⟦8003608166690503⟧.',
  ],
  ignores: ['IHI 8003608166690504', '8003618166690503', '80036081666905', 'the IHI framework'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'pan',
  family: 'id',
  tier: 'direct',
  source: 'Indian Income Tax Department: five letters, the fourth telling a person (P), four digits, a letter',
  needsDigit: true,
  gate: /P[A-Z]\d{4}/i,
  expression: /(?<!\w)[A-Z]{3}P[A-Z](?!0000)\d{4}[A-Z](?!\w)/dg,
  cues: /\bPAN\b|income tax|permanent account/i,
  certainty: 0.7,
  certaintyWithCue: 0.96,
};

export const cases: Cases = {
  matches: [
    'PAN ⟦ABCPD1234E⟧',
    'PAN card: ⟦ABCPD1234E⟧',
    '⟦ABCPD1234E⟧ is her permanent account number',
    '(⟦AAAPZ9999Z⟧)',
  ],
  ignores: ['ABCDD1234E', 'PAN ABCPD0000E', 'PAN ABCPD123E', 'a pan of 12'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'eircode',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B); Eircode: one code is one door',
  needsDigit: true,
  gate: /[A-Z]\d[\dW]/,
  expression: /(?<![\w-])(?:[ACDEFHKNPRTVWXY]\d{2}|D6W) ?(?=[\dA-Z]{0,3}[A-Z])[0-9ACDEFHKNPRTVWXY]{4}(?![\w-])/dg,
  validate: (value) => value.includes(' ') || /\d/.test(value.slice(3)),
  certainty: 0.83,
};

export const cases: Cases = {
  matches: ['Eircode ⟦D02 X285⟧', '⟦T12 XY45⟧', 'at ⟦D6WKR26⟧', 'Galway ⟦H91 E2K3⟧.'],
  ignores: ['F43 1000', 'D12 2020', 'A12 34', 'R45 times'],
};

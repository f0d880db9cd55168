import type { Cases, Identifier } from '../../lib/model/identifier';
import { weighted } from '../checks';

export const identifier: Identifier = {
  kind: 'dea',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(K); check digit of the DEA registration',
  needsDigit: true,
  gate: /[A-Z]\d{7}/i,
  expression: /(?<!\w)[ABCDEFGHJKLMPRSTUX][A-Z9]\d{7}(?!\w)/dg,
  validate: (value) => weighted(value.slice(2, 8), [1, 2, 1, 2, 1, 2]) % 10 === Number(value[8]),
  cues: /\bDEA\b/i,
  certainty: 0.58,
  certaintyWithCue: 0.9,
};

export const cases: Cases = {
  matches: ['DEA ⟦AB1234563⟧', 'my DEA is ⟦AB1234563⟧.', '(⟦BX5555555⟧)', 'prescriber ⟦MR0000000⟧'],
  ignores: ['DEA AB1234560', 'DEA AB123456', 'ab1234563', 'DEA schedule IV'],
};

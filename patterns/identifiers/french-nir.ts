import type { Cases, Identifier } from '../../lib/model/identifier';
import { bigMod, compact } from '../checks';

/** 97 less the rest of thirteen digits; Corsica's 2A and 2B count as 19 and 18. */
export function isNir(value: string): boolean {
  const digits = value.replace('2A', '19').replace('2B', '18');
  return 97 - bigMod(digits.slice(0, 13), 97) === Number(digits.slice(13));
}

export const identifier: Identifier = {
  kind: 'frenchNir',
  family: 'id',
  tier: 'direct',
  source: 'French numéro de sécurité sociale (NIR): sex, month and place of birth, key modulus 97',
  needsDigit: true,
  gate: /[12] ?\d\d ?[0-9]\d/,
  expression: /(?<![\d-])[1-478] ?\d\d ?(?:0[1-9]|1[0-2]|[2-9]\d) ?(?:\d\d|2[AB]) ?\d{3} ?\d{3} ?\d\d(?![\d-])/dg,
  validate: (value) => isNir(compact(value)),
  cues: /\bNIR\b|s[ée]cu|carte vitale|insee/i,
  certainty: 0.93,
  certaintyWithCue: 0.98,
};

export const cases: Cases = {
  matches: [
    'NIR ⟦2 55 08 14 168 025 38⟧',
    'n° sécu ⟦255081416802538⟧',
    'sécurité sociale : ⟦255081416802538⟧',
    '(⟦2 55 08 14 168 025 38⟧)',
  ],
  ignores: ['2 55 08 14 168 025 39', 'NIR 255081416802537', 'NIR 12', '1 2 3 4 5 6 7 8 9'],
};

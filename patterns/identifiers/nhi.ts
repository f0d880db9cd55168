import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact } from '../checks';

/** Twenty-four letters, I and O left out, so that they are not read as digits. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';
const FACTOR = [7, 6, 5, 4, 3, 2];

/** Old numbers end in a digit (modulus 11), new ones in a letter (modulus 23). */
export function isNhi(value: string): boolean {
  const sum = FACTOR.reduce((total, factor, i) => {
    const character = value[i] ?? '';
    return total + factor * (/\d/.test(character) ? Number(character) : LETTERS.indexOf(character) + 1);
  }, 0);
  const last = value[6] ?? '';
  if (!/\d/.test(last)) return LETTERS.indexOf(last) + 1 === 23 - (sum % 23);
  return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(last);
}

export const identifier: Identifier = {
  kind: 'nhi',
  family: 'id',
  tier: 'direct',
  source: 'HISO 10046 (New Zealand): AAANNNC modulus 11, AAANNAX modulus 23',
  needsDigit: true,
  gate: /[A-Z]{3} ?\d{2}/i,
  expression: /(?<!\w)[A-HJ-NP-Z]{3} ?\d{2}(?:\d{2}|[A-HJ-NP-Z]{2})(?!\w)/dgi,
  validate: (value) => isNhi(compact(value)),
  cues: /\bNHI\b/,
  // Three letters and four digits are also a number plate.
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: ['NHI ⟦WLD9413⟧', 'NHI: ⟦ZSC21TN⟧', '⟦zac5361⟧ (NHI)', 'his NHI is ⟦ZBN77VL⟧.'],
  ignores: ['NHI ZZZ0044', 'plate WLD9413', 'NHI WLD9414', 'NHI unknown'],
};

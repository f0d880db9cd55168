import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, weighted } from '../checks';

/** Modulus 11 with weights 10 to 2; a remainder that would ask for the digit 10 was never given out. */
export function isNhsNumber(digits: string): boolean {
  const check = 11 - (weighted(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return digits.length === 10 && check !== 10 && check % 11 === Number(digits[9]) && !/^(\d)\1+$/.test(digits);
}

export const identifier: Identifier = {
  kind: 'nhsNumber',
  family: 'id',
  tier: 'direct',
  source: 'NHS Data Dictionary, NHS NUMBER; the Scottish CHI and Northern Irish H&C numbers share the check',
  needsDigit: true,
  gate: /\d{4}/,
  expression: /(?<![\d-])\d{3}([ -]?)\d{3}\1\d{4}(?![\d-])/dg,
  validate: (value) => isNhsNumber(digitsOf(value)),
  cues: /\bNHS\b|\bCHI\b|\bH ?& ?C\b|\bhealth and care n/i,
  // One ten-digit number in eleven passes the check by chance, telephone numbers among them.
  needsCue: true,
  certainty: 0.98,
};

export const cases: Cases = {
  matches: [
    'NHS no. ⟦943 476 5919⟧',
    'nhs number ⟦9434765919⟧ is on the letter',
    'She gave me ⟦943-476-5919⟧ (NHS number)',
    'CHI: ⟦0101900007⟧',
  ],
  ignores: [
    'NHS no. 943 476 5918',
    'ring 943 476 5919',
    'the NHS has 1.3 million staff',
    'NHS 111 option 2, or 116 123',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact, digitsOf, mod11and10 } from '../checks';

/** Of the first ten digits of a tax number one stands twice or thrice. */
function isTaxNumber(digits: string): boolean {
  const most = Math.max(...[...'0123456789'].map((digit) => digits.slice(0, 10).split(digit).length - 1));
  return (most === 2 || most === 3) && mod11and10(digits);
}

/** Health insurance: a letter as two digits, then nine, Luhn from the left. */
export function isInsuredNumber(value: string): boolean {
  const letter = String(value.charCodeAt(0) - 64).padStart(2, '0');
  const digits = letter + value.slice(1, 9);
  const sum = [...digits].reduce((total, digit, i) => {
    const part = Number(digit) * (i % 2 === 0 ? 1 : 2);
    return total + (part > 9 ? part - 9 : part);
  }, 0);
  return sum % 10 === Number(value[9]);
}

export const identifier: Identifier = {
  kind: 'germanId',
  family: 'id',
  tier: 'direct',
  source: 'German tax number (§ 139b AO, ISO/IEC 7064 mod 11, 10) and health insurance number (§ 290 SGB V)',
  needsDigit: true,
  gate: /\d{2}/,
  expression: /(?<![\w-])(?:[1-9]\d ?\d{3} ?\d{3} ?\d{3}|[A-Z] ?\d{3} ?\d{3} ?\d{3})(?![\w-])/dg,
  validate: (value) => (/^[A-Z]/.test(value) ? isInsuredNumber(compact(value)) : isTaxNumber(digitsOf(value))),
  cues: /steuer|\bIdNr|\bTIN\b|krankenversich|versichert|\bKVNR\b|\bKV-?Nr/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'Steuer-ID ⟦36574261809⟧',
    'IdNr. ⟦36 574 261 809⟧',
    'KVNR ⟦A123456780⟧',
    'Versichertennummer: ⟦A123456780⟧',
  ],
  ignores: ['Steuer-ID 36574261890', 'order 36574261809', 'KVNR A123456789', 'IdNr 12345678901'],
};

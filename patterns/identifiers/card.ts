import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, luhn } from '../checks';

export const identifier: Identifier = {
  kind: 'card',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J); ISO/IEC 7812: first digit 3 to 6, Luhn',
  needsDigit: true,
  gate: /\d{4}/,
  expression:
    /(?<![\w-])[3-6]\d{3}(?:[ -]?\d{4}[ -]?\d{4}[ -]?\d{4}|[ -]?\d{6}[ -]?\d{5}|\d{9}|\d{10}|\d{15})(?![\w-])|(?<![\w-])(?:1800|2131)\d{11}(?![\w-])|(?<![\w-])2[2-7]\d\d(?:[ -]?\d{4}){3}(?![\w-])/dg,
  validate: (value) => luhn(digitsOf(value)),
  cues: /\b(?:visa|master ?card|amex|american express|discover|card|debit|credit|HSA|FSA)\b/i,
  certainty: 0.9,
  certaintyWithCue: 0.98,
};

export const cases: Cases = {
  matches: [
    'Visa ⟦4111 1111 1111 1111⟧',
    '⟦5555555555554444⟧ exp 04/27',
    'amex ⟦3782 822463 10005⟧',
    'card: ⟦4012-8888-8888-1881⟧',
  ],
  ignores: ['4111 1111 1111 1112', 'Visa on file', '1234 5678 9012 3456', '4111 1111 1111'],
};

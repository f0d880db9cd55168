import type { Cases, Identifier } from '../../lib/model/identifier';

/** Counting up, down or the same again. */
function isCounting(digits: readonly number[]): boolean {
  const steps = digits.slice(1).map((digit, i) => digit - (digits[i] ?? 0));
  return [1, -1, 0].some((step) => steps.filter((other) => other === step).length > steps.length / 2);
}

export const identifier: Identifier = {
  kind: 'spacedPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); digits typed one by one so that no machine reads them',
  needsDigit: true,
  gate: /(?:\d[ .-]{1,3}){5}\d/,
  expression: /(?<![\w.,/-]|\d )\d(?:(?: ?[.-] ?| {1,2})\d){6,12}(?![\w/]|[ .,-]\d)/dg,
  validate: (value) => !isCounting([...value.replace(/\D/g, '')].map(Number)),
  cues: /\b(?:phone|tel|cell|mobile|call|text|ring|fax|number|digits|contact|reach|whatsapp|no\.)/i,
  needsCue: true,
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'number? ⟦7 0 2 5 5 5 0 1 6 8⟧',
    'call me ⟦5 0 3 - 5 5 5 - 0 1 4 2⟧',
    'my digits are ⟦5.0.3.5.5.5.0.1.4.2⟧',
    'text ⟦5-5-5-0-1-4-2⟧ ok',
  ],
  ignores: [
    'a number from 1 2 3 4 5 6 7 8 9 10',
    'call out 5 4 3 2 1 0 0',
    'scores 7 0 2 5 5 5 0 1',
    'number 5 5 5 0 1',
  ],
};

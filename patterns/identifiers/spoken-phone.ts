import type { Cases, Identifier } from '../../lib/model/identifier';

const WORDS = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** Counting up or down is no number to ring. */
function isCounting(value: string): boolean {
  const digits = value
    .toLowerCase()
    .split(/[^a-z]+/)
    .map((word) => WORDS.indexOf(word));
  const steps = digits.slice(1).map((digit, i) => digit - (digits[i] ?? 0));
  return steps.every((step) => step === 1) || steps.every((step) => step === -1) || steps.every((step) => step === 0);
}

export const identifier: Identifier = {
  kind: 'spokenPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); digits said as words',
  gate: /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)[ ,.-]+(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b/i,
  expression:
    /\b(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:(?:,? |-|\.\.\. ?)(?:double |triple )?(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){6,13}\b|\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ -](?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){2},? \d{3}[ -]?\d{4}(?!\d)/dgi,
  validate: (value) => !isCounting(value),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    "my number's ⟦four oh six, five five five, oh one three nine⟧ thanks",
    '⟦five five five oh one two seven⟧',
    'it is ⟦oh seven seven double oh nine oh oh four six one⟧.',
    'cell ⟦five oh three 555 0123⟧',
    'ring ⟦six-one-seven five-five-five oh-one-two-three⟧',
  ],
  ignores: [
    'one, two, three, four, five, six, seven, eight',
    'nine eight seven six five four three',
    'one two three breathe',
    'one or two or three of them',
  ],
};

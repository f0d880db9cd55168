import type { Cases, Identifier } from '../../lib/model/identifier';

const VALUE: Readonly<Record<string, number>> = Object.fromEntries(
  [...'ABCDEFGH']
    .map((letter, i) => [letter, i + 1])
    .concat(
      [...'JKLMN'].map((letter, i) => [letter, i + 1]),
      [
        ['P', 7],
        ['R', 9],
      ],
      [...'STUVWXYZ'].map((letter, i) => [letter, i + 2]),
    ),
);
const WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** North American check digit, ninth of seventeen. */
export function isVin(value: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * (VALUE[value[i] ?? ''] ?? Number(value[i])), 0);
  return 'X' === value[8] ? sum % 11 === 10 : String(sum % 11) === value[8];
}

export const identifier: Identifier = {
  kind: 'vin',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(L); 49 CFR 565.15',
  needsDigit: true,
  gate: /\d{4}/,
  expression: /(?<!\w)[A-HJ-NPR-Z\d]{12}\d{4,5}[A-HJ-NPR-Z\d]?(?!\w)/dgi,
  validate: (value) => value.length === 17 && /[A-Z]/i.test(value) && isVin(value.toUpperCase()),
  cues: /\bVIN\b|chassis/i,
  certainty: 0.85,
  certaintyWithCue: 0.97,
};

export const cases: Cases = {
  matches: [
    'VIN ⟦1M8GDM9AXKP042788⟧',
    '⟦1m8gdm9axkp042788⟧ was towed',
    '(⟦1HGCM82633A004352⟧)',
    'chassis ⟦1M8GDM9AXKP042788⟧',
  ],
  ignores: ['VIN 1M8GDM9A1KP042788', 'ABCDEFGHJKLMNPRST', '12345678901234567', 'vin rouge'],
};

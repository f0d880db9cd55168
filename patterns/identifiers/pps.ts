import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact, weighted } from '../checks';

/** Modulus 23 over the digits and, in newer numbers, the second letter. */
export function isPps(value: string): boolean {
  const second = value[8] ?? 'W';
  const extra = second === 'W' ? 0 : (second.charCodeAt(0) - 64) * 9;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(value, [8, 7, 6, 5, 4, 3, 2]) + extra) % 23] === value[7];
}

export const identifier: Identifier = {
  kind: 'pps',
  family: 'id',
  tier: 'direct',
  source: 'Irish Department of Social Protection: seven digits, check letter modulus 23, a second letter since 2013',
  needsDigit: true,
  gate: /\d{7}[A-W]/i,
  expression: /(?<!\w)\d{7}[A-W][ABHWTX]?(?!\w)/dgi,
  validate: (value) => isPps(compact(value)),
  cues: /\bPPSN?\b|\bpersonal public service\b/i,
  certainty: 0.75,
  certaintyWithCue: 0.98,
};

export const cases: Cases = {
  matches: ['PPS ⟦1234567T⟧', 'PPSN: ⟦1234567FA⟧', '⟦1234567t⟧ on the form', 'her PPS number is ⟦1234567TW⟧.'],
  ignores: ['PPS 1234567A', '1234567Z', 'PPS 123456T', '12345678T'],
};

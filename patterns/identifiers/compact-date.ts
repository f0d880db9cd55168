import type { Cases, Identifier } from '../../lib/model/identifier';
import { isDay } from '../checks';

function isCompactDate(value: string): boolean {
  const pairs = value.match(/\d\d/g)?.map(Number) ?? [];
  const [a = 0, b = 0, c = 0, d = 0] = pairs;
  if (pairs.length === 3) return isDay(b, a) || isDay(a, b) || isDay(c, b);
  return ((a === 19 || a === 20) && isDay(d, c)) || ((c === 19 || c === 20) && (isDay(b, a) || isDay(a, b)));
}

export const identifier: Identifier = {
  kind: 'compactDate',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C); as claim forms and records print it',
  needsDigit: true,
  gate: /\d{6}/,
  expression: /(?<![\w./]|(?<!\d)\d{1,5}-)(?:\d{8}|\d{6})(?![\w./]|-\d{1,5}(?!\d))/dg,
  validate: isCompactDate,
  cues: /\b(?:DOB|DOS|D\.O\.B|born|birth|date|service|dates?|received|dated|admitted|discharged|seen)\b|\d{6}-$/i,
  needsCue: true,
  certainty: 0.88,
};

export const cases: Cases = {
  matches: ['DOB: ⟦19400229⟧', 'DOS: ⟦022924⟧-⟦022924⟧   Proc', 'dob ⟦04121981⟧', 'date of service ⟦20240108⟧'],
  ignores: ['MRN 022924', 'DOB 99999999', 'text 741741', 'date 123', 'order 19400229'],
};

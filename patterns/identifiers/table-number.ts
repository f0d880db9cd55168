import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';

/** A row of a table: cells parted by commas without a space, by tabs or by bars, three of them at least. */
function isRow(before: string, after: string): boolean {
  const row = `${before.slice(before.lastIndexOf('\n') + 1)}x${after}`;
  return [/,(?! )/g, /\t/g, / ?\| ?/g].some((part) => (row.match(part)?.length ?? 0) >= 3);
}

export const identifier: Identifier = {
  kind: 'tableNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R): numbers of people in an exported table',
  needsDigit: true,
  gate: /[,\t|] ?[A-Z]{0,4}-?\d[\dA-Z-]{4}|(?:^|\n)[A-Z]{1,4}-?\d{3,10}[,\t|]/,
  expression: inContext(
    String.raw`(?<=(?:^|[\n,\t]|\| ?))(?:[A-Z]{1,4}-?\d[A-Z\d-]{2,16}|\d{5,12}[A-Z]{1,3}\d{0,6}|\d{3}-\d{2}-\d{4}|\d{10})(?=[,\t]| ?\||\n|$)`,
    'dg',
    90,
  ),
  validate: (value, { before = '', after = '' }) =>
    value.replace(/\D/g, '').length >= 4 && isRow(before, after) && !/^(?:F|Z|CPT|ICD)\d/.test(value),
  certainty: 0.72,
};

export const cases: Cases = {
  matches: [
    'Otter,Rosa,1959-08-30,⟦4045550133⟧,Humana,⟦H5521-88-03417⟧,2026',
    '⟦P-00318⟧\tRosa Otter\tF\t12-Jan-1969\t⟦900-44-1182⟧\tpl',
    '| Rosa | F | ⟦AM0073316290⟧ | no |',
    'a,b,c,⟦1012845530V661⟧',
  ],
  ignores: ['codes F4310, F3200, Z6300, 90837', 'in 1012845530, 44 or 12', 'A1234 and B1234', 'a | b1234'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { isClientDate } from '../calendar';
import { inContext } from '../expressions';

function isMonth(value: string): boolean {
  const year = Number(value.match(/\d{4}/)?.[0]);
  const month = Number(value.match(/(?<!\d)\d{1,2}(?!\d)/)?.[0]);
  // "2010-11" is a school year.
  return month >= 1 && month <= 12 && !(value.startsWith(String(year)) && month === (year + 1) % 100);
}

export const identifier: Identifier = {
  kind: 'yearMonth',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  needsDigit: true,
  gate: /\d{4}/,
  expression: inContext(
    String.raw`(?<![\w/.$-])(?:(?:19|20)\d\d-(?:0[1-9]|1[0-2])|(?:0?[1-9]|1[0-2])\/(?:19|20)\d\d)(?![\w/-]|\.\w)`,
  ),
  validate: (value, groups) => isMonth(value) && isClientDate(groups),
  certainty: 0.75,
};

export const cases: Cases = {
  matches: [
    'Last hosp ⟦2021-11⟧ at',
    'discharged ⟦03/2021⟧',
    'sober since ⟦7/2019⟧',
    'hers since ⟦04/2022⟧. She',
    'admit ⟦2018-04⟧, d/c later',
  ],
  ignores: ['school year 2010-11', '2019-2020', 'license exp. 09/2025', '24/2020', '2020-13'],
};

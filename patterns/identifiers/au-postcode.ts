import type { Cases, Identifier } from '../../lib/model/identifier';

/** First digits of each state's postcodes: "SA 2020" is a year. */
const RANGE: Readonly<Record<string, RegExp>> = {
  NSW: /^[12]/,
  VIC: /^[38]/,
  QLD: /^[49]/,
  SA: /^5/,
  WA: /^6/,
  TAS: /^7/,
  ACT: /^(?:02|26|29)/,
  NT: /^08/,
};

export const identifier: Identifier = {
  kind: 'auPostcode',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B); Australia Post',
  needsDigit: true,
  gate: /\d{4}/,
  expression: /(?<!\w)(?<state>NSW|VIC|Vic|QLD|Qld|SA|WA|TAS|Tas|ACT|NT),? (?<value>\d{4})(?![\w-]|[.,]\d)/dg,
  validate: (value, { state = '' }) => RANGE[state.toUpperCase()]?.test(value) ?? false,
  certainty: 0.85,
};

export const cases: Cases = {
  matches: ['Coburg VIC ⟦3058⟧', 'NSW ⟦2010⟧', 'Perth WA ⟦6000⟧.', 'Hobart Tas ⟦7000⟧'],
  ignores: ['SA 2020', 'ACT 1982 was the year', 'VIC 2019', 'Seattle WA 98101', 'NSW 20'],
};

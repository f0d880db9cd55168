import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'ssnLastFour',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(G): part of a number is derived from it',
  needsDigit: true,
  gate: /last|end|[x*•]{2}-/i,
  expression:
    /(?:\blast (?:four|4)\b(?! (?:sessions?|weeks?|years?|months?|days?|appointments?|visits?|times?|hours?|nights?|notes?))[^\d\n]{0,40}?|\b(?:ssn|social(?: security)?(?: number)?) (?:number )?(?:ends|ending)(?: in| with)? |[x*•]{3}-?[x*•]{2}-?)(?<value>\d{4})(?![\d-]|:\d)/dgi,
  validate: (value, groups) => !/^(?:19|20)\d\d$/.test(value) || groups.before !== undefined,
  certainty: 0.9,
};

export const cases: Cases = {
  matches: [
    'the last four of his social (⟦4320⟧) matched',
    'last 4 ⟦9999⟧, third row',
    'SSN xxx-xx-⟦4320⟧',
    'social ending in ⟦6789⟧',
    'confirm last four: ⟦8841⟧',
  ],
  ignores: [
    'the last four sessions, code 9083',
    'over the last 4 years, since 2019',
    'last four of 2023',
    'the last four clients paid',
  ],
};

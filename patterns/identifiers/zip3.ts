import type { Cases, Identifier } from '../../lib/model/identifier';

/** Three-digit areas of 20,000 people or fewer: the union of the 2000- and the 2010-based lists in use. */
const SMALL_AREAS = new Set('036 059 063 102 203 205 369 556 692 790 821 823 830 831 878 879 884 890 893'.split(' '));

export const identifier: Identifier = {
  kind: 'zip3',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B): the first three digits, only where more than 20,000 people live',
  needsDigit: true,
  gate: /zip/i,
  expression: /\bzip ?-?(?:3|three)?(?: ?(?:area|code|prefix))?(?: is|:)? ?(?<value>\d{3})(?!\d)/dgi,
  validate: (value) => SMALL_AREAS.has(value),
  certainty: 0.8,
};

export const cases: Cases = {
  matches: ['ZIP3 ⟦059⟧', 'zip3: ⟦821⟧', 'ZIP prefix ⟦036⟧', 'zip ⟦893⟧'],
  ignores: ['ZIP3 100', 'zip it', 'ZIP 05901', 'zip3 941'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'statedPostcode',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B); postcodes of any country behind the word',
  needsDigit: true,
  gate: /post ?-?code|postal|plz|postleitzahl|pin ?code|c[óo]digo postal|code postal|\bCAP\b|zip/i,
  expression:
    /(?<!\p{L})(?:post ?-?code|postal code|plz|postleitzahl|pin ?code|c[óo]digo postal|code postal|CAP|zip(?: ?code)?)(?: is| ?:| of)?:? ?[("]?(?<value>(?:\d{2}-\d{3}|\d{4}-\d{3}|\d{5}-\d{3}|\d{3} \d{2,3}|\d{4} ?[A-Z]{2}|\d{4,6}))(?![\w-]|[.,]\d)/dgiu,
  validate: (value) => !/^(?:19|20)\d\d$/.test(value),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: ['postcode ⟦3058⟧', 'PLZ ⟦10969⟧', 'pin code ⟦560001⟧', 'zip: ⟦8592⟧', 'code postal : ⟦69002⟧'],
  ignores: ['postcode lottery', 'CAP of 12 sessions', 'postal code 12', 'pin 4471', 'postcode since 2019'],
};

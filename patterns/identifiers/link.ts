import type { Cases, Identifier } from '../../lib/model/identifier';
import { isReference, LINK } from '../links';

export const identifier: Identifier = {
  kind: 'link',
  family: 'url',
  // Nothing says whose it is: worksheets and articles far more often than a client's page.
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(i)(N)',
  gate: /:\/\/|www\.|\.[a-z]{2,12}\//i,
  expression: new RegExp(LINK, 'dgi'),
  validate: (value) => !isReference(value),
  certainty: 0.4,
};

export const cases: Cases = {
  matches: [
    'worksheets: ⟦https://cards.example.com/dbt⟧',
    'see ⟦www.quiet-otter.example⟧.',
    '⟦pictures.example.net/1841⟧ shows it',
    '(⟦https://example.com/a?b=c#d⟧)',
  ],
  ignores: [
    'https://doi.org/10.1000/182',
    'www.nice.org.uk/guidance/ng222',
    'https://example.zoom.us/j/5550142',
    'node.js and/or e.g. 12/6',
  ],
};

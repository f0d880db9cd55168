import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';
import { isPersonal, isReference, LINK } from '../links';

/** Words that tie a link to someone: whose page it is, or that they are in the news there. */
const TIED =
  /\b(?:(?:his|her|their|your|my client['’]?s|[A-Z][a-z]+['’]s) (?:\w+ ){0,2}(?:blog|profile|page|site|website|channel|posts?|podcast|account|link|story|shop|store|listing|fundraiser|video)|(?:he|she|they|client|who) (?:\w+ ){0,2}(?:blogs?|posts?|posted|writes?|wrote|sent me|shared|runs?|sells?)|blog|obituary|mugshot|arrest(?:ed)?|go ?fund ?me|in the news|news (?:story|article|report)|article about|profile)\b[^\n]{0,40}$/i;

export const identifier: Identifier = {
  kind: 'url',
  family: 'url',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(N)',
  gate: /:\/\/|www\.|\.[a-z]{2,12}\//i,
  expression: inContext(LINK, 'dgi', 90),
  // Most links in a clinician's draft are reading matter (see `link.ts`); these are someone's.
  validate: (value, { before = '' }) => !isReference(value) && (isPersonal(value) || TIED.test(before)),
  certainty: 0.88,
};

export const cases: Cases = {
  matches: [
    'her blog ⟦https://quiet-otter.example.com/about⟧ says it all',
    'he posted the fight: ⟦www.rosasbakery.example/clip⟧ for all',
    'he is at ⟦instagram.com/rosa.bakes.daily⟧.',
    'seen on ⟦https://forum.example.net/u/rosa?tab=posts#12⟧, twice',
    'the obituary: ⟦https://news.example.com/2024/rosa⟧',
  ],
  ignores: [
    'https://doi.org/10.1000/182 and https://www.cdc.gov/suicide/facts',
    'the guideline is at www.nice.org.uk/guidance/ng222',
    'node.js and e.g. this, and/or that',
    'join https://example.zoom.us/j/5550142 at noon',
    'worksheets: https://cards.example.com/dbt',
  ],
};

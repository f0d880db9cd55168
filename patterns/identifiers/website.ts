import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';

/** Someone's own site: a possessive and a word for a site right before or behind the bare name. */
const OWNED =
  /\b(?:his|her|their|[a-z]+['’]s)\s+(?:\w+\s+){0,2}(?:site|website|web page|blog|shop|store|business|page|podcast|portfolio|etsy)\b[^\n]{0,20}$|\b(?:he|she|they)\s+(?:blogs?|sells?|runs?|owns?|writes?|posts?)\b[^\n]{0,20}$/i;

export const identifier: Identifier = {
  kind: 'website',
  family: 'url',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(N)',
  gate: /[a-z\d]\.(?:com|org|net|info|biz|blog|shop|me|co|io|us|ca|ie|nz|uk|au|example)\b/i,
  // A bare name with a dot is a product or a journal ("node.js") unless it is said whose it is.
  expression: inContext(
    String.raw`(?<![\w@./-])(?:[a-z\d-]{2,40}\.){1,3}(?:com|org|net|info|biz|blog|shop|me|co|io|us|ca|ie|nz|uk|au|example)(?![\w@/-]|\.\w)`,
    'dgi',
  ),
  validate: (_value, { before = '' }) => OWNED.test(before),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'her bakery website is ⟦rosasbakery.example⟧',
    'he blogs at ⟦quiet-otter.example⟧ about it',
    "my client's shop, ⟦oddsocks.example⟧, closed",
    'She sells them on ⟦rosa-makes.example⟧.',
  ],
  ignores: [
    'I like therapynotes.com and node.js',
    'try betterhelp.com for that',
    'e.g. this one, i.e. that',
    'her score rose. Me too',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

/** Public bodies, universities, reference works and meeting rooms: links a clinician shares, none of them a client's. */
const REFERENCE =
  /^(?:[\w-]+\.)*(?:gov|edu|mil|int|(?:gov|nhs|ac|edu|govt|health|police)\.[a-z]{2}|(?:doi|wikipedia|who|apa|nih|jamanetwork|cochrane|cochranelibrary|psychologytoday|zoom|doxy|meet\.google|teams\.microsoft|webex|youtube|youtu|ted|amazon|scholar\.google|pubmed|researchgate|springer|wiley|sagepub|tandfonline|elsevier|sciencedirect|nature|npr|bbc|google|surveymonkey|eventbrite|nice)\.(?:org|com|us|me|be|gov|net|co\.uk|org\.uk|uk))$/i;

function host(value: string): string {
  return value.replace(/^https?:\/\//i, '').split(/[/?#:]/, 1)[0] ?? '';
}

/** A link to the front page of an organisation (`.org` and no path) is no one's own. */
function isReference(value: string): boolean {
  const name = host(value);
  return REFERENCE.test(name) || (/\.org$/i.test(name) && !/[^/]\/[^/?#]/.test(value.replace(/^https?:\/\//i, '')));
}

export const identifier: Identifier = {
  kind: 'url',
  family: 'url',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(N)',
  gate: /:\/\/|www\.|\.[a-z]{2,}\//i,
  expression:
    /(?<![\w@./-])(?:https?:\/\/[^\s<>"'“”)\]]{4,400}|(?:www\.)?(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12}\/[^\s<>"'“”)\]]{1,300}|www\.(?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,12})(?<![.,;:!?])/dgi,
  validate: (value) => !isReference(value),
  cues: /\b(?:blog|profile|page|site|website|channel|posts?|podcast|account|link)\b/i,
  certainty: 0.7,
  certaintyWithCue: 0.9,
};

export const cases: Cases = {
  matches: [
    'her blog ⟦https://quiet-otter.example.com/about⟧ says it all',
    'see ⟦www.rosasbakery.example⟧ for photos',
    'he is at ⟦instagram.com/rosa.bakes.daily⟧.',
    'posted on ⟦https://forum.example.net/u/rosa?tab=posts#12⟧, twice',
  ],
  ignores: [
    'https://doi.org/10.1000/182 and https://www.cdc.gov/suicide/facts',
    'the guideline is at www.nice.org.uk/guidance/ng222',
    'node.js and e.g. this, and/or that',
    'join https://example.zoom.us/j/5550142 at noon',
    'www.nami.org has a page on it',
  ],
};

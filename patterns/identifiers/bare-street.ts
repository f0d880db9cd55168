import type { Cases, Identifier } from '../../lib/model/identifier';

/** Streets everyone knows, or that stand for something else. */
const PROVERBIAL =
  /^(?:the )?(?:Wall|Main|High|Harley|Sesame|Easy|Downing|Fleet|Bourbon|Baker|Coronation|Elm|Abbey|Silk|Memory) (?:St|Street|Road|Lane)\b/;

export const identifier: Identifier = {
  kind: 'bareStreet',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B): a street without a number',
  gate: /(?:St|Street|Rd|Road|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Crescent|Drive|Close|Terrace|Calle|Avenida|Paseo|Camino|Rue|orner of|block of)\b/,
  expression:
    /(?=[A-Z\d])(?<=\b(?:[Oo]n|[Oo]ff|[Aa]t|[Tt]o|[Nn]ear|[Ff]rom|[Dd]own|[Aa]long|[Oo]ver on|[Cc]orner of|[Ii]n) (?:the )?)(?:(?:(?:[A-Z][\p{L}'’-]{1,20}|\d{1,3}(?:st|nd|rd|th)) ){1,3}(?:St|Street|Rd|Road|Ave|Avenue|Blvd|Boulevard|Lane|Ln|Crescent|Drive|Terrace)(?![\p{L}\d]| [A-Z])|(?:Calle|Avenida|Paseo|Camino|Rue) (?:de (?:la |los )?|del |du |des )?[A-Z]\p{L}{1,20}(?: [A-Z]\p{L}{1,20})?)|\d{1,5} block of (?:[NSEW]\.? |North |South |East |West )?[A-Z]\p{L}{1,20}(?: [A-Z]\p{L}{1,20})?|(?<=\b[Cc]orner of )(?:\d{1,3}(?:st|nd|rd|th)|[A-Z]\p{L}{1,20}) (?:and|&) (?:\d{1,3}(?:st|nd|rd|th)|[A-Z]\p{L}{1,20})/dgu,
  validate: (value) => !PROVERBIAL.test(value),
  cues: /\b(?:live[sd]?|living|house|home|moved|stay(?:s|ing|ed)|corner|address|parks?|resid\w+|apartment|flat)\b/i,
  certainty: 0.66,
  certaintyWithCue: 0.85,
};

export const cases: Cases = {
  matches: [
    'she lives on ⟦Larkmead Ave⟧.',
    'Park on ⟦Acacia Rd⟧, not behind',
    'the house off ⟦Paseo de Oñate⟧',
    'Last seen corner of ⟦Ninth and Alder⟧',
    'he is staying at ⟦Old Ferry Road⟧ now',
    'lives on ⟦5th Street⟧; shots on the ⟦400 block of Alder⟧',
  ],
  ignores: [
    'bonuses on Wall Street',
    'seen at Elm Street Medical Center',
    'on the road again',
    'from Main Street to everyone',
    'in Family Court on Friday',
  ],
};

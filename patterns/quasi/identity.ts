import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  kind: 'identity',
  source: 'domain.md 2b: sexual or gender identity; Williams Institute: about 1 adult in 200 is transgender',
  certainty: 0.62,
  rules: [
    {
      words:
        'trans transgender nonbinary non-binary enby genderqueer genderfluid transitioned transitioning intersex agender ftm mtf detransitioned two-spirit gay lesbian bisexual queer asexual came',
      expression:
        /\b(?:(?:is|was|as|a|an|cis|,|young|openly|closeted|white|black|latina|latino|latinx|asian|teen|teenage|adult|who['’]s|female|male|their|her|his) )?(?:trans(?:gender)?(?: (?:man|woman|boy|girl|guy|masc|femme?|male|female|teen|kid|son|daughter|husband|wife|father|mother|dad|mom))|(?<=(?:is|was|as|,|openly|\d[FMfm]?,?) (?:openly )?)(?:trans(?:gender)?|non-?binary|genderqueer|gender-?fluid|intersex|agender|two-spirit|gay|lesbian|bisexual|asexual)(?=[,.;)]| and | but | man| woman| teen| client|$)|(?:FTM|MTF|ftm|mtf|AFAB|AMAB)(?= |,|\)|\.)|detransition(?:ed|ing|er)|(?:came|come|coming|just came) out (?:as|to (?:his|her|their) (?:wife|husband|church|parents|congregation|unit|kids|children))(?: (?:a|an))?(?: (?:trans\p{L}*|gay|non-?binary|nonbinary|lesbian|bi(?:sexual)?|queer|asexual|genderqueer|intersex))?|(?:mid-)?transition(?:ed|ing) (?:at|from|in (?:his|her|their)|last|socially|medically|to (?:male|female)))\b/dgiu,
      normalise: (value) =>
        value
          .toLowerCase()
          .match(/trans|non-?binary|gender-?\w+|intersex|agender|two-spirit|gay|lesbian|bisexual|asexual|queer/)?.[0] ??
        value.toLowerCase(),
    },
  ],
};

export const cases: Cases = {
  matches: [
    '34, a ⟦trans man⟧, diver',
    '19F, ⟦transgender⟧, Mormon',
    'He ⟦just came out as nonbinary⟧ and',
    'she ⟦came out to her congregation⟧',
    'the surviving twin is ⟦intersex⟧, and',
  ],
  ignores: [
    "I'm a Black queer therapist",
    'a trans-affirming therapist',
    'LGBTQ youth need',
    'the transition to college',
    'gay clients report',
    'trans kids in general',
  ],
};

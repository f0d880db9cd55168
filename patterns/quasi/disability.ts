import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';

export const sheet: QuasiSheet = {
  kind: 'disability',
  source: '45 CFR 164.514(b)(2)(i)(R): a characteristic others can see',
  certainty: 0.62,
  rules: [
    {
      words: 'deaf blind deafblind wheelchair paralysed paralyzed mute amputee',
      expression:
        /\b(?:(?:is|was|born|became|went|profoundly|legally|totally|pre-?lingually|partially|culturally|a|an|,|\d\d|female|male|been|now|her|his|third-generation) )?(?:Deaf|deaf-?blind|deaf|blind|paralysed|paralyzed|mute)(?: (?:since|from) (?:birth|\d\w*|childhood|infancy|a\b|an\b|the)(?: [\p{L}]+)?| in (?:one|both) (?:eyes?|ears?)| from the \p{L}+ down)?(?! (?:spots?|date|trust|study|trial|review|taste|eye|side|faith|with (?:rage|fear|panic|anger)|by (?:fear|panic|anxiety|shame|indecision)|to (?:his|her|their|the|it|that|how)|ears?))\b|\b(?:uses? a|in a|wheelchair) (?:wheelchair|user|power ?chair|prosthe\p{L}+)\b|\bwheelchair[- ](?:user|bound)\b|\b(?:double|bilateral|above-knee|below-knee|leg|arm|hand|triple|quadruple)?[- ]?amputee\b/dgiu,
      normalise: (value) =>
        value.toLowerCase().match(/deaf-?blind|deaf|blind|wheelchair|amputee|mute|paraly[sz]ed/)?.[0] ?? value,
    },
  ],
  phrases: [
    {
      certainty: 0.65,
      phrases: `
paraplegic: paraplegic, paraplegia
quadriplegic: quadriplegic, tetraplegic, quadriplegia, tetraplegia
cerebral palsy
down syndrome: down syndrome, down's syndrome
spina bifida
muscular dystrophy: muscular dystrophy, duchenne
cleft palate: cleft palate, cleft lip
cochlear implant: cochlear implant, hearing aid
selective mutism
fetal alcohol syndrome: fetal alcohol syndrome, foetal alcohol syndrome
`,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'a man, 71, ⟦deaf since birth⟧, whose',
    'she is ⟦legally blind⟧ and',
    'he ⟦uses a wheelchair⟧ at work',
    'a ⟦paraplegic⟧ after the fall',
    'son with ⟦cerebral palsy⟧, seven',
  ],
  ignores: [
    'a double-blind trial',
    'falls on deaf ears',
    'blind spots in supervision',
    'paralysed by fear of failure',
    'he is blind to how she feels',
    'working with deaf clients',
  ],
};

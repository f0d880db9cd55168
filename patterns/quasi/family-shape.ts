import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { KIN, NUMBER_WORDS, numberOf } from '../lexicons/persons';

const MANY = '(?:five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|1[0-9]|[5-9])';
const ORDINAL = '(?:fourth|fifth|sixth|seventh|eighth|ninth|tenth|4th|5th|6th|7th|8th|9th|10th)';

export const sheet: QuasiSheet = {
  kind: 'familyShape',
  source: 'US births: twins 3 in 100, triplets 8 in 10,000; families of six children and more under 2 in 100',
  certainty: 0.68,
  rules: [
    {
      words: 'adopted adoptee adoption orphanage fostered foster kinship',
      expression:
        /\b(?:adopted|adoptee|adoption)(?: (?:as an? (?:infant|baby|toddler|child|newborn|teen)|at (?:birth|age )?(?:\w+)?|when (?:s?he|they) (?:was|were) \w+))?,? from (?:an? )?(?:orphanage (?:in )?)?(?:\p{Lu}\p{L}+|foster care|overseas|abroad)(?: \p{Lu}\p{L}+)?|\badopted (?:as an? (?:infant|baby|toddler|newborn|teen\w*)|at birth|at (?:age )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|out of foster care|by (?:his|her|their) (?:aunt|uncle|grandparents?|grandmother|stepfather|stepdad|foster \w+|sister|brother))\b|\b(?:from|in|left at) an? (?:orphanage|baby box)(?: in \p{Lu}\p{L}+)?|\b(?:kinship (?:foster )?(?:care|placement|carer)|(?:grew up|been|was|raised) in (?:\w+ )?foster (?:care|homes))/dgu,
      normalise: (value) => value.toLowerCase().replace(/^.*?\bfrom /, 'adopted from '),
    },
    {
      words: 'raised brought',
      expression:
        /\b(?:raised|brought up) (?:solely |mostly |largely |entirely )?(?:by|with) (?:his|her|their|an?|two|the) (?:(?:great[- ]?|maternal |paternal |older |deaf |blind |lesbian |gay |single )*(?:grandparents?|grandmother|grandfather|grandma|grandpa|gran|nan|abuela|abuelos|aunts?|uncles?|sisters?|brothers?|siblings|nuns|monks|nanny|moms|mums|dads|mothers|fathers|parents who|foster \w+|stepfather|stepmother|cult|commune)|adoptive \w+)/dgi,
    },
    {
      // eleven kids, mother of nine, one of eight siblings, the fifth of seven
      words:
        'kids children siblings brothers sisters daughters sons oldest eldest youngest middle one mother father mom mum dad of stepchildren foster',
      expression: new RegExp(
        `\\b(?:(?:the )?(?:oldest|eldest|youngest|middle|${ORDINAL}|second|third|one|mother|father|mom|mum|dad)(?: child| kid)? of (?:\\w+ )?(?<many>${MANY})(?: (?:siblings|children|kids|sisters|brothers|girls|boys|adopted|foster)\\b(?: \\w+)?)?(?! (?:clients|patients|sessions|us|them|my|our|the|people|who))|(?:with |has |have |had |, |and |^|: |of )(?<count>${MANY}) (?:(?:adopted|foster|biological|living|younger|older|grown|adult|little|surviving|homeschooled|adoptive) )?(?:kids|children|siblings|brothers|sisters|daughters|sons|brothers and sisters)(?: (?:and|from|by|under|at home)\\b)?)`,
        'dgi',
      ),
      normalise: (_, { many, count }) => `siblings or children: ${numberOf(many ?? count ?? '')}`,
    },
    {
      words: 'widowed widow widower orphaned divorced married lost',
      expression: new RegExp(
        `\\b(?:widowed|orphaned|a widow(?:er)?|divorced|married(?: off)?) (?:twice )?(?:at|by)(?: age| the age of)? (?:\\d\\d|${NUMBER_WORDS})\\b|\\b(?:twice|thrice|three times|recently)[- ]widowed|\\bwidowed (?:twice|three times)|\\b(?:orphaned|lost both (?:of )?(?:his|her|their)? ?(?:parents|brothers|sisters|sons|daughters|children|twins|kids))\\b(?: (?:at|by|when)(?: age)? (?:\\d\\d?|${NUMBER_WORDS}))?`,
        'dgi',
      ),
    },
    {
      words: 'lost buried',
      expression:
        /\b(?:lost|buried|outlived) (?:two|three|four|five|both|all|\d)(?: of)?(?: (?:his|her|their))? (?:sons|daughters|children|kids|brothers|sisters|siblings|husbands|wives|babies|pregnancies)\b/dgi,
    },
    {
      // her twin is married to her ex; surrogate mother
      words: 'ex twin surrogate surrogacy',
      expression: new RegExp(
        `\\b(?:his|her|their) (?:own |best |twin |older |younger )?(?:${KIN}|friend|boss|therapist) (?:is|was|got|is now|was then) (?:now )?(?:married to|dating|engaged to|living with|pregnant by|sleeping with) (?:his|her|their|the) (?:ex|husband|wife|father|brother|sister|son|daughter|uncle|boss|coach|abuser)\\b|\\b(?:surrogate (?:mother|mom|mum)|(?:was|is|as) a surrogate|(?:gestational )?surrogate for)\\b`,
        'dgi',
      ),
    },
    {
      words: 'dads moms mums fathers mothers husbands wives wife spouse',
      expression:
        /\b(?:(?:his|her|their) )?(?:two|2) (?:dads|moms|mums|fathers|mothers|husbands)\b|\bsister[- ]wi(?:fe|ves)\b|\b(?:third|fourth|fifth|sixth|seventh) (?:husband|wife|marriage)\b|\b(?:second|third) (?:of|out of) (?:his|her) (?:three|four|two) wives\b/dgi,
    },
    {
      words: 'married wife husband dating engaged',
      expression:
        /\b(?:married(?: to)?|engaged to|dating|pregnant by|in love with|sleeping with|divorced from) (?:his|her|their) (?:(?:first|second|former|late|ex-?|dead|own|twin|step|boss['’]s|best friend['’]s|high school|husband['’]s|wife['’]s|own) ?){0,3}(?:cousin|stepbrother|stepsister|step-?(?:brother|sister|son|daughter|mother|father)|brother(?:-in-law)?|sister(?:-in-law)?|teacher|professor|uncle|niece|nephew|aunt|widow|boss['’]s (?:daughter|son|wife)|daughter|son|brother|sister)\b/dgi,
    },
    {
      // was his brother's widow; the partner's her cousin; their fathers are brothers; both were sisters
      words: `survivor survivors widow widower cousin cousins brothers sisters stepbrother stepsister brother-in-law sister-in-law mother-in-law father-in-law law ex half-sister half-brother uncle aunt`,
      expression: new RegExp(
        `\\b(?:is|was|['’]s|are|were|being|turns out to be|turned out to be) (?:also )?(?:his|her|their|my client['’]s|the client['’]s) (?:own )?(?:(?:ex|late|dead|former|estranged|first|half)[- ]?)?(?:${KIN}['’]s (?:widow(?:er)?|wife|husband|ex|ex-wife|ex-husband|son|daughter|child|twin|lover|killer|boss)|cousin|stepbrother|stepsister|(?:brother|sister|mother|father|son|daughter)[- ]in[- ]law|half-(?:brother|sister)|uncle|aunt|niece|nephew|twin)\\b|\\btheir (?:fathers|mothers|husbands|wives|parents|grandfathers|grandmothers) (?:are|were) (?:brothers|sisters|siblings|twins|cousins|married)|\\b(?:both|all) (?:were|are|of them) (?:brothers|sisters|cousins|twins)|\\b(?:grand)?(?:son|daughter|child) of (?:a|two|holocaust|genocide|cult|tsunami|bomb) (?:holocaust |genocide )?survivors?\\b|\\bmarried (?:brothers|sisters|cousins|twins)\\b`,
        'dgi',
      ),
      certainty: 0.62,
    },
    {
      // works with his twin brother; run the same bakery; his wife was clerk to the same court
      words: 'same works worked runs run',
      expression:
        /\b(?:works?|worked|working) (?:with|for|under|alongside) (?:his|her|their) (?:own )?(?:twin |ex-?|older |younger |estranged )?(?:twin|brother|sister|father|mother|dad|mom|mum|cousin|uncle|aunt|son|daughter|husband|wife|ex|in-laws)\b(?: (?:at|on|in)(?: [\w’'-]+){1,4})?|\b(?:run|runs|ran|work|works|worked|teach|teaches|taught|sing|serve|served|sits?|sat|is|was|are|were)(?: [\w’'-]+){0,3} (?:at|in|on|to|for|of)? ?the same (?:bakery|shop|farm|court|school|church|hospital|ward|team|band|boat|garage|station|unit|parish|choir|firm|clinic|restaurant|pub|ranch|crew|class)\b/dgi,
      certainty: 0.6,
    },
    {
      words: 'twin twins triplet triplets',
      expression:
        /\b(?:(?:(?:his|her|their|an?|the|my client['’]s|identical|fraternal|conjoined|surviving|stillborn|premature|newborn|toddler|infant|adult|dead|deceased|older|younger|estranged|teen|teenage|other|of|with|has|have|had|having|expecting|lost|delivered|delivering|birthed|adopted|raising|carrying|is|are|got|,|both) ){1,4}|(?=twins? (?:brother|sister|son|daughter|girl|boy)))(?:(?:set|pair) of )?(?:twins?|triplets?)(?: (?:brothers?|sisters?|sons?|daughters?|girls?|boys?|babies|toddlers|infants|pregnancy))?\b(?! (?:bed|beds|stud\w+|peaks|towers|flames?|cities|size|city))/dgi,
      normalise: (value) => (/triplet/i.test(value) ? 'triplets' : 'twins'),
    },
    {
      words: 'polygamous polygamist polyamorous polycule throuple triad',
      expression:
        /\b(?:polygam(?:ous|ist|y)|polycule|throuple|polyam(?:orous)? (?:triad|quad|throuple|family|household)|triad with)\b(?: (?:family|marriage|household|sect|community))?/dgi,
    },
    {
      words: `great-grandmother grandmother grandparents grandma aunt guardian custody raising`,
      expression:
        /\braising (?:his|her|their|the|two of|three of|four of)(?: [\w'’-]+){0,2} (?:grand(?:son|daughter|child|children|kids)|great-grand\w+|nieces?|nephews?|sister['’]s \w+|brother['’]s \w+|late \w+['’]s \w+)|\blives? with (?:his|her|their) (?:great-)?(?:grand(?:parents?|mother|father|ma)|aunt|uncle)(?: (?:since|after|because|while)\b[^.,;!?]{0,40})?/dgi,
    },
  ],
  phrases: [
    {
      certainty: 0.72,
      phrases: `
donor-conceived: donor conceived, donor-conceived, sperm donor kid
triplets: one of triplets, mother of triplets, dad of triplets, mom of triplets, mum of triplets, father of triplets
quadruplets: quadruplet, quad birth
quintuplets: quintuplet, sextuplet, septuplet, octuplet
conjoined twins: conjoined twin, conjoined twins
only grandchild: the only grandchild, the only heir, the only surviving sibling, the only surviving child
child bride
arranged marriage to a cousin
stillborn twins
secret half-sibling: secret half-brother, secret half-sister, secret sibling
`,
    },
  ],
};

export const cases: Cases = {
  matches: [
    'he was ⟦adopted from Romania⟧ at three',
    '51, ⟦adopted as a baby from Vietnam⟧, now',
    '⟦raised by his grandparents⟧ after prison',
    'a shaman, ⟦eleven kids⟧, and',
    'she was ⟦widowed at 24⟧ in the flood',
    '⟦his two dads⟧ run it',
    'She is ⟦the fifth of seven⟧ and',
    '⟦her twin sister⟧ stopped',
    'a mother of ⟦quintuplets⟧, tired',
    'she ⟦lost both parents⟧ in a fire',
    "She was ⟦his brother's widow⟧ and",
    '⟦their fathers are brothers⟧, and',
  ],
  ignores: [
    'Twin studies suggest heritability',
    'mother of two',
    'he slept in a twin bed',
    'I was raised by my grandparents',
    'she has two kids and a dog',
    'I adopted a new approach',
    'one of five sessions',
    'If a client is pregnant again',
  ],
};

import type { Identifier } from '../../lib/model/identifier';

/**
 * Details that identify only together with others, as declarations that `lib/detector/rules.ts` runs. A light first set:
 * `docs/domain.md` 2b of the project's sources. Each kind counts once for the policy, however often it is said.
 */
const quasi = (kind: string, certainty: number, expression: RegExp, gate?: RegExp): Identifier => ({
  kind,
  family: 'quasi',
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(ii); Golle 2006; Norcross, J Clin Psychol: In Session, disguise checklist',
  expression,
  ...(gate ? { gate } : {}),
  certainty,
});

const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty';
const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const WORDS = `(?:(?:${TENS})(?:[- ](?:${UNITS}))?|${TEENS}|${UNITS})`;
const SMALL_AGE = '(?:[1-8]?\\d)';

export const QUASI: readonly Identifier[] = [
  quasi(
    'uniqueRole',
    0.7,
    /(?<value>\b(?:won|win|wins|holds?|held) (?:a|the|an|two|three) (?:world|olympic|paralympic|national|state|commonwealth) (?:titles?|records?|medals?|championships?|golds?))\b/dgiu,
    /world|olympic|national|state|commonwealth/i,
  ),
  quasi(
    'exactAge',
    0.8,
    new RegExp(
      `(?<![\\w.$£/-])(?:(?<value>${SMALL_AGE}|${WORDS})[- ]?(?:y\\.?\\/?o\\.?\\b|yo\\b|yrs?[- ]old|years?[- ]old|year[- ]old|yrs? of age|years of age|mos?\\b(?= old)|months?[- ]old|-year-old))`,
      'dgi',
    ),
    /\by\.?\/?o|yr|year|month|\dmo/i,
  ),
  quasi('exactAge', 0.75, /(?<![\w.$£/-])(?<value>[1-8]\d) ?(?:[FM]|f|m)\b(?!\w)(?![/.])/dg, /\d ?[FMfm]\b/),
  quasi(
    'exactAge',
    0.7,
    new RegExp(
      `\\b(?:aged?|turn(?:s|ed|ing)|just turned|(?:she|he|client|patient|pt)(?:'s|’s| is)(?: only| now| just)?) (?<value>[1-8]\\d|${TEENS}|(?:${TENS})(?:[- ](?:${UNITS}))?)\\b(?! (?:minutes|hours|days|weeks|months|sessions|years (?!old|of age)|percent|%|miles))`,
      'dgi',
    ),
    /\b(?:age|aged|turn|she|he|client|patient|pt)/i,
  ),
  quasi(
    'uniqueRole',
    0.75,
    /(?<value>\b(?:the )?(?:only|sole|first|last|first[- ]ever) (?:(?:female|male|woman|man|black|asian|latina|latino|hispanic|white|native|muslim|jewish|openly gay|gay|trans|transgender|deaf|blind|ag|crop|certified|licensed|full-time|surviving|remaining) ){1,2}(?!client|patient|therapist|person|friend|child|thing|one\b|in the room)\p{L}[\p{L}-]+(?: (?:who|that|on|at|in|left|from|to|for|of)\b[^.?!\n]{0,40})?)/dgiu,
    /only|sole|first|last/i,
  ),
  quasi(
    'uniqueRole',
    0.75,
    /(?<value>\b(?:(?:the|our|this|that) )?(?:island|town|village|county|parish|valley|tribe|school|city|state|region)['’]s (?:only|first|last|sole|former)\b[^.?!,\n]{2,40})/dgiu,
    /['’]s (?:only|first|last|sole|former)/i,
  ),
  quasi(
    'uniqueRole',
    0.75,
    /(?<value>\bthe only (?!(?:thing|way|one|person|reason|time|place|other|option|problem|issue|part|real|difference|question|client|therapist|exception|people|ones|child|difference)\b)\p{L}[\p{L}-]+(?: \p{L}[\p{L}-]+){0,3} (?:in|on|at|from|left|within|for miles|who(?:['’]s| has)? ever|ever)\b[^.?!\n]{0,40})/dgiu,
    /the only/i,
  ),
  quasi(
    'uniqueRole',
    0.75,
    /(?<value>\b(?:the |our )?(?:mayor|sheriff|governor|senator|pastor|priest|imam|rabbi|bishop|principal|superintendent|coach|chief|headteacher|police chief|fire chief|congressman|congresswoman|mp|minister|judge|warden|vicar)['’]?s (?:own )?(?:wife|husband|daughter|son|kid|child|niece|nephew|brother|sister|mother|father|partner|grandson|granddaughter))\b/dgiu,
    /['’]?s (?:own )?(?:wife|husband|daughter|son|kid|child|niece|nephew|brother|sister|mother|father|partner|grand)/i,
  ),
  quasi(
    'newsEvent',
    0.7,
    /(?<value>\b(?:(?:was|were|been|it's|it’s|you may have seen (?:it|her|him|them)|is|all) (?:on|in|over) the (?:(?:local|national|evening) )?(?:news(?:papers?)?|papers?|headlines|tv)\b|(?:on|in) the (?:local |evening )?news\b(?! that)|made the (?:news|papers|headlines)|you(?:'ll|’ll)? (?:may have|might have|probably|will have)? ?(?:seen|saw|heard about|read about|see) (?:it|me|her|him|them|the (?:story|video|footage|clip)) (?:on|in)\b|there['’]s a documentary|a documentary about (?:it|her|him)|went viral|the inquiry\b|in the (?:paper|papers)\b|(?:the|that|last|this|(?:mon|tues|wednes|thurs|fri|satur|sun)day['’]s|yesterday['’]s) (?:\p{L}+ )?(?:house fire|apartment fire|school shooting|mass shooting|plane crash|bus crash|train crash|coach crash|ferry disaster|mine collapse|bridge collapse|nor['’]easter)))/dgiu,
    /news|paper|headlines|tv|documentary|viral|inquiry|shooting|crash|disaster|collapse|nor['’]easter|story|video|footage|clip/i,
  ),
  quasi(
    'familyShape',
    0.65,
    /(?<value>\b(?:(?:adopted|adoptee) from \p{Lu}\p{L}+|(?:widow(?:ed|er)?|divorced) at (?:\d\d|nineteen|twenty\S*)|(?:six|seven|eight|nine|ten|eleven|twelve|\d{1,2}) (?:siblings|brothers and sisters|kids|children)(?= (?:at home|in the|of (?:his|her|their)|and|from))|polygam\p{L}+))\b/dgu,
    /adopt|widow|divorced|siblings|sisters|kids|children|polygam/,
  ),
];

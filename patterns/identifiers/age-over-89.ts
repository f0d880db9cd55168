import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';

const DIGITS = '(?:9\\d|10\\d|11\\d)';
const UNIT = '(?:one|two|three|four|five|six|seven|eight|nine)';
const WORDS = `(?:ninety(?:[- ]${UNIT})?|(?:a|one) hundred(?: and (?:${UNIT}|ten|eleven|twelve))?)`;
const ORDINALS =
  '(?:(?:9\\d|1[01]\\d)(?:st|nd|rd|th)|ninetieth|ninety[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?:one )?hundredth|hundred and (?:first|second|third|fourth|fifth))';
const PERSON =
  '(?:she|he|they|who|pt|patient|client|mother|father|mom|mum|dad|(?:great-?)?grand(?:mother|father)|grandad|granddad|nana|nanny|nonna|nonno|abuela|abuelo|oma|opa|papa|mama|neighbou?r|carer|caregiver|grandma|grandpa|gran|nan|granny|aunt|uncle|widow|widower|husband|wife|resident|veteran|lady|man|woman|sister|brother|twins?|sisters|brothers|parents?)';
const COUNTED =
  '(?! ?(?:%|or (?:older|over|above|more)|\\+|plus\\b|percent|per cent|mg|ml|min(?:ute)?s?|hours?|hrs|days?|weeks?|months?|lbs?|pounds|kg|degrees|dollars|people|clients|points?|times|sessions|miles|meetings|yards|feet|ft|bucks|euros?|calories|bpm|beats|steps|units|pages|things|others|more|out of|of\\b|and counting)|[.,]\\d|[/:%-]\\d)';

export const identifier: Identifier = {
  kind: 'ageOver89',
  family: 'age',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C): all ages over 89, and years that show them',
  gate: /9\d|1[01]\d|nine?t|hundred|genarian|tenarian|19[0-3]\d/i,
  expression: letters(
    [
      // 91-year-old, 93 yo, 94 years old, 99 years, 11 months, 92 y/o, 91F
      String.raw`(?<![\w.,/$-])${DIGITS}(?:[- ]?years?[- ]?olds?|[- ]year[- ]olds?|[- ]?y[/. ]?o\b\.?|[- ]?yrs?[ .-]{0,2}olds?| years of age| years, \d{1,2} months|-?[FM](?=[ ,.;)]|$)|\/[FM](?!\w)| years young|y(?=[ ,.;)]|$))`,
      // A woman of 92 and no temperature.
      String.raw`(?=9\d|1[01]\d)(?<=(?:^|[\n:;(] ?|\b(?:an?|pt|patient|client|resident|with) ))${DIGITS} [FM](?=[ ,.;)]|$)`,
      // aged 94, age: 92, turned 90, she is 97, her mother (98, my patient is 91
      String.raw`(?=9\d|1[01]\d|ninety|a hundred|one hundred)(?<!\b(?:clinic|practice|school|church|company|cent(?:er|re)|town|hospital|agency|program|club) turn(?:ed|s|ing) )(?<=\b(?:aged?|turn(?:ed|ing|s)?|approaching|pushing|nearly|almost)[: ]{1,2}|\b${PERSON}(?:['’]s| is| was| are| were| turns| turned|['’]ll be| will be| would be| would have been| must be) (?:now |about |almost |nearly |already |just )?|\b${PERSON} ?[,(] ?|\bat the age of |\b(?:died|passed(?: away)?|lived) (?:at|to|to be) (?:age )?|\b(?:died|passed|death)\b[^.\n\d]{0,6}(?:\d{1,2})?[^.\n\d]{0,16} at |\b(?:died|passed|gone) ?\(|\b(?:wo)?man of |\b(?:lady|gentleman|widow|widower|veteran|nun|client|patient|resident) of )(?:${DIGITS}|${WORDS})(?: or ${WORDS})?(?![\w$])${COUNTED}(?: and a half)?(?: years (?:old|young|of age)| years, \d{1,2} months)?`,
      String.raw`(?=ninety|one hundred|a hundred)(?<=[\p{L}\d)], )(?<!(?:fifty|sixty|seventy|eighty|ninety), )${WORDS}(?=, (?!(?:one|two) hundred|ninety))`,
      // Rosa is 97; and no score of hers.
      String.raw`(?=9\d|1[01]\d)(?<=(?:^|[.!?;,:] |\n|\b(?:and|but|so|that|because|says|said) )(?!(?:Score|Total|Index|Result|Cut|Number|Limit|Max|Mean|Median|Room|Temp\w*|Fee|Rate|Weight|Pulse|Sats?|Code|Copay|Speed|Volume|It|That|This|There|Which|What|Average|Capacity|Today|Tomorrow|Percentile|Level|Max\w*|Min\w*|Half|Age|Outside|Weather)\b)\p{Lu}\p{Ll}{2,15}(?: is|['’]s|, who is,?) (?:now )?)${DIGITS}(?=[.,;)](?!\d)|$| and | but | now\b| years)`,
      String.raw`(?=9\d|1[01]\d|ninety|a hundred|one hundred)(?<=\bnow )(?:${DIGITS}|${WORDS})(?=[,.;)])`,
      String.raw`(?<![\w-])${WORDS}[- ]years?[- ]olds?(?!\w)`,
      // I have sisters, 95, who
      String.raw`(?=9\d|1[01]\d)(?<=\b\p{L}{1,20}, )${DIGITS}(?=, (?:who|and|lives|living|lived|has|had|widow(?:er|ed)?|with|in|is|was|retired|frail|still|an?|her|his|my|alone|bedbound|blind|deaf|married|died|very|both)\b)`,
      // Mrs Otter 97, wandering; Nan Otter (ninety two); Gone at last. 101, blind
      String.raw`(?=9\d|10\d|ninety|a hundred)(?<=\b(?:Mrs|Mr|Ms|Miss|Dame|Sister|Father|Nan|Nana|Granny|Gran|Grandma|Grandpa|Aunt|Auntie|Uncle)\.? (?:\p{Lu}\p{L}{1,15}[ -]){0,2}\p{Lu}\p{L}{1,15}(?:,? ?\(|, | ))(?:${DIGITS}|${WORDS})(?=[,);]| completed\b)(?!, ?\d)|(?<=[.!?] )${DIGITS}(?=, (?:blind|deaf|frail|widowed|bedbound|lives|living|lived|still|demented|sharp)\b)`,
      // ninety years of him; she's like a hundred and one
      String.raw`(?<![\w-])(?:ninety(?:[- ]${UNIT})?) years of (?:her|him|age)\b|(?=9\d|1[01]\d|ninety|a hundred)(?<=\b(?:she|he)(?:['’]s| is) (?:like|around|all of|only|over|well over) )(?:${DIGITS}|${WORDS})(?=[,.;)]| and | years|$)(?!,? ?\d)`,
      // her 94th birthday; at 93, he drives
      String.raw`(?<![\w.,/$-])${ORDINALS} birthday|(?<=\b(?:her|his|their|my) )${ORDINALS} year(?!s)|(?=9\d|1[01]\d)(?<=\b[Aa]t )${DIGITS}(?=,? (?:he|she|they)(?:['’]s)? )`,
      String.raw`\b(?:super)?centenarian\b|\bnonagenarian\b`,
      // born in 1931: ninety or more whichever the birthday
      String.raw`(?=19)(?<=\bborn (?:in |around |about )?)19(?:[0-2]\d|3[0-5])(?!\w)`,
    ].join('|'),
    'dgiu',
  ),
  certainty: 0.88,
};

export const cases: Cases = {
  matches: [
    'a ⟦91-year-old⟧ widower',
    'My pt is ⟦97⟧, a veteran',
    "she's ⟦ninety-one⟧, I am told",
    'twin sisters, ⟦95⟧, who shared',
    '⟦93 yo⟧ WWII',
    'he was ⟦ninety or ninety-one⟧. If',
    'her mother (⟦ninety-eight⟧, in town)',
    'aged ⟦94⟧ and ⟦92 y/o⟧',
    'born in ⟦1931⟧ on a farm',
    '⟦99 years, 11 months⟧ and mad',
    'a ⟦ninety-three-year-old⟧ nun',
    'Mrs Otter ⟦97⟧, wandering, (Mrs Rosa Otter, ⟦91⟧) and Auntie Rosa (⟦ninety two⟧ completed)',
    'Nan all over. ⟦101⟧, blind, and all ⟦ninety years of him⟧',
    "she's like ⟦a hundred and one⟧, and",
    'for her ⟦94th birthday⟧ and at ⟦95⟧, she still drives',
  ],
  ignores: [
    'an 89-year-old man',
    'PCL-5 was 91, score 97',
    'ninety minutes, ninety percent',
    'she is 95% sure, he is 90 days sober',
    '95 of them came, 100 clients',
    'code 90837 and modifier 95',
    'born in 1991',
    'weighs 98 lbs',
    'about 110 F or 95 F in there',
    'she is 90 or older, 90+ yo',
    'sats. 97, and Mrs Otter 95% on air, Mr Otter 98.4, he is like 90 percent there',
  ],
};

import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { KIN, NUMBER_WORDS, numberOf, PERSON } from '../lexicons/persons';

const DIGITS = '[1-8]?\\d';
const AGE = `(?:${DIGITS}|${NUMBER_WORDS})`;
/** What follows a number that is no age. */
const COUNTED =
  '(?![\\w%$/:]|[.,]\\d|[-–] ?\\d| ?(?:minutes?|mins?|hours?|hrs?|days?|weeks?|wks?|sessions?|years? (?!old|of age)|yrs? (?!old)|times?|percent|per cent|miles?|pounds|lbs|kg|mg|ml|points?|dollars|quid|clients|patients|people|kids|children|siblings|brothers|sisters|pages|grand|k|am|pm|out of|of|or (?:older|over|more|younger|under)|and (?:older|over|under|up)|to \\d|%|percentile|degrees|months? (?!old)|mos? (?:sober|clean|pregnant|postpartum)|in a row|more|other|different)\\b)';

const duration = (value: string, { unit = '' }: Readonly<Record<string, string | undefined>>): string => {
  const number = numberOf(value);
  if (Number.isNaN(number)) return value.toLowerCase();
  return `P${number}${/^[- ]?m/i.test(unit) ? 'M' : /^[- ]?w/i.test(unit) ? 'W' : 'Y'}`;
};

export const sheet: QuasiSheet = {
  kind: 'exactAge',
  source: 'Golle 2006: age, sex and town single out many; Safe Harbor lets years stand, 164.514(b)(2)(ii) does not',
  certainty: 0.75,
  rules: [
    {
      // 42-year-old, 9yo, 16 y/o, nine-year-old, 4 mos. old, 52 years of age
      words: '# old yo y yr yrs age',
      expression: new RegExp(
        `(?<![\\w.$£/-])(?<value>${AGE})(?:\\.5| and a half)?(?<unit>[- ]?(?:y\\.?\\/?o\\b\\.?|yrs?[- ]old|years?[- ]old|yrs? of age|years of age|months?[- ]olds?|mos?\\.?[- ]old|weeks?[- ]old))(?!s\\b|-?olds)`,
        'dgi',
      ),
      certainty: 0.85,
      normalise: duration,
    },
    {
      // 27F, M34, 34 F, F/34, (41F
      words: '# f m female male woman man nb',
      expression:
        /(?<![\w.$£/-])(?<value>[1-8]\d)(?:[FMfm]|nb|NB| ?\/ ?[FM]| [FM](?=[,.;:) ]|$)|(?: ?, ?| )(?:female|male|(?:cis|trans) (?:woman|man|female|male|girl|boy)|enby|nonbinary|woman|man|girl|boy)\b)(?!\w|['’]s|[/.]\w)/dg,
      certainty: 0.78,
      normalise: duration,
    },
    {
      // F34, (M, 29), female, 38
      words: '# f m female male woman man girl boy nb',
      expression:
        /(?:(?<![\w.])(?:[FM]|NB)(?: ?[/,(] ?)?|\b(?:female|male|woman|man|girl|boy|lady|guy|widow|widower|mom|mum|dad|teen)\)? ?[,(/] ?)(?<value>[1-8]\d)(?![\w%$:/-]|[.,]\d)/dg,
      certainty: 0.75,
      normalise: duration,
    },
    {
      // aged 9, age 12, at the age of nineteen, turned 42, just turning 16, at 23 he
      words: 'age aged turn turned turns turning',
      expression: new RegExp(
        `\\b(?:aged?(?: of)?|turn(?:s|ed|ing))(?: just| only|:)? (?<value>${AGE})${COUNTED}`,
        'dgi',
      ),
      certainty: 0.75,
      normalise: duration,
    },
    {
      // she's 13, the kid is 9, my client (now 31) was 19 when
      words: `she he they she's he's client pt patient kid baby infant toddler boy girl son daughter brother sister twin mother father mom mum dad wife husband couple who child grandmother grandfather partner teen man woman student`,
      expression: new RegExp(
        `\\b(?:she|he|they|who|${PERSON}|${KIN})(?:['’]s|['’]re| is| was| are| were| turns| just turned)(?: now| only| just| still| about to be| almost| nearly| barely| also| both)? (?<value>${AGE})(?<unit>(?<=(?:baby|infant|newborn|toddler|kitten)[\\w’' ]{1,12})(?: mos?| months| weeks| wks)\\b)?${COUNTED}`,
        'dgi',
      ),
      certainty: 0.72,
      normalise: duration,
    },
    {
      // The couple, 34 and 36; her son, 9, and; Jory (14); retired miner, 71.
      words: '#',
      expression: new RegExp(
        `(?<=\\b(?!(?:chapter|page|pages|session|sessions|step|steps|item|items|week|day|room|table|figure|vol|no|phase|module|question|unit|grade|season|episode|level|part|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun)\\b)\\p{L}[\\p{L}’'-]{1,20}(?: ?, ?| ?\\( ?)(?:now |just |both |then |nearly |only |almost )?)(?<value>${DIGITS})(?:(?:,| and| &) (?:${DIGITS}))?(?=[,;)!]|\\.(?!\\d)| and | but | who | with |$)`,
        'dgu',
      ),
      certainty: 0.62,
      normalise: duration,
    },
    {
      // a lad of 17
      words: '# of',
      expression: new RegExp(
        `\\b(?:an?|the|my|this) (?:[\\w-]+ )?(?:${PERSON}|${KIN}) of (?<value>${AGE})${COUNTED}`,
        'dgi',
      ),
      certainty: 0.7,
      normalise: duration,
    },
    {
      // 78, Harthopedale way. 44, two marriages, no sleep.
      words: '#',
      expression: /^["“'‘•*–-]{0,2} ?(?<value>[1-8]\d)(?=, (?!\d|minutes|hours|of\b|and\b))/dg,
      certainty: 0.6,
      normalise: duration,
    },
    {
      // her 18th (birthday), Fionn is 9
      words: '# birthday is',
      expression:
        /\b(?:his|her|their|client['’]s) (?<value>[1-8]?\d(?:st|nd|rd|th))(?= (?:birthday|bday)|[ ,]*(?:is|was|this|last|next|on)\b)|(?<=\b(?!(?:Session|Chapter|Page|Room|Score|Total|Limit|Max|Cost|Fee|Rate|Group|Time|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|PHQ|GAD|It|This|That|What|Which|There|Here|Age|Number|Year|Today|Tomorrow)\b)\p{Lu}\p{Ll}{2,14}(?:['’]s| is| was| turned| turns) (?:only |now |just |about |almost )?)(?:[1-8]?\d)(?=[.,;!?)]|$| and | but | now| when )/dgu,
      certainty: 0.6,
      normalise: (value) => duration(value.match(/\d+/)?.[0] ?? value, {}),
    },
  ],
};

export const cases: Cases = {
  matches: [
    'a ⟦42⟧-year-old man',
    '⟦27⟧F postpartum',
    'a ⟦9⟧yo, very bright',
    '⟦15⟧ y/o male',
    'a ⟦nine⟧-year-old who bites',
    'F⟦34⟧ referred by her GP',
    'female, ⟦38⟧, no meds',
    "She's ⟦13⟧. She lies",
    'the kid is ⟦9⟧ and refuses',
    'He turned ⟦42⟧ last week',
    'died at the age of ⟦nineteen⟧',
    'a miner, ⟦71⟧, on oxygen',
    'her ⟦18th⟧ is this Saturday',
    'The infant is ⟦4⟧ mos and quiet',
    'my client (now ⟦31⟧) laughs',
  ],
  ignores: [
    'She is 20 minutes late',
    'He was 10 weeks in',
    "I'm a 42-year-old therapist",
    'for 12 year olds',
    'books for a 7 year old',
    'adolescents aged 12 to 17',
    'he has 3 kids, 2 dogs',
    'Many people your age at 23 feel lost',
    'score of 42, down from 51',
    'the film, about a boxer, is 35 minutes',
    'My daughter is 9 and allergic',
    'sessions 4, 5, and 6',
  ],
};

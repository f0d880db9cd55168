import type { Cases, Identifier } from '../../lib/model/identifier';
import { WEEKDAY } from '../calendar';
import { inContext } from '../expressions';

const ORDINAL =
  '(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)';

/** Small ordinals rank as often as they date: they need a weekday, an hour, a word of time before them, or a sentence of their own. */
const SMALL = '(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)';
const WEEKDAYS = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const HOUR = '(?:\\d|one|two|three|four|five|six|seven|eight|nine|ten|eleven|half|quarter|noon|midday)';

/** Behind an ordinal that ranks something: "the twelfth floor", "the tenth of the clients". */
const ENDS =
  /^(?:\s*$|\s*[.,;:!?)(\]"”–—-]|\s+(?:and|or|at|for|to|but|with|so|if|when|then|she|he|they|we|i|you|is|was|because|after|before|about|this|last|next|that|by|please|as|from|until|till|again|since|while|it|my|her|his|our)\b)/i;

export const identifier: Identifier = {
  kind: 'spokenDay',
  family: 'date',
  // A day without a month points at somebody only with the rest of what is said.
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(i)(C); dates said as words',
  gate: /\bthe (?:[a-z]{3,5}teenth|tenth|eleventh|twelfth|twent|thirt)|(?:day,?|since|until|till?|by|on|[.!?]|[a-z]) the (?:first|second|third|[fsen][a-z]{2,5}th)\b/i,
  expression: inContext(
    String.raw`(?<!\b(?:in|into|of|or|and|than) )\b(?:(?:${WEEKDAY}),? )?(?:the ${ORDINAL}(?!\w)|(?<=(?:${WEEKDAYS}),? )the ${SMALL}(?!\w)|the ${SMALL}(?= at (?:about |around )?${HOUR}\b(?=[.,;:!?)]|$| (?:and|so|but|if|can)\b| o['’]| [ap]m| thirty| fifteen))|(?<=\b(?:since|until|till?|by|on) )the (?:fourth|fifth|sixth|seventh|eighth|ninth)(?=[.;!?"”)]|$| at | he | she | they )|(?<=[.!?] )The (?:fourth|fifth|sixth|seventh|eighth|ninth)(?=\.))`,
    'dgi',
    20,
  ),
  validate: (_value, { after = '' }) => ENDS.test(after),
  certainty: 0.65,
};

export const cases: Cases = {
  matches: [
    'he died on ⟦the fourteenth⟧',
    'back on ⟦the twenty-second⟧, she says',
    'gone since ⟦the tenth⟧ and',
    'on ⟦Friday the thirteenth⟧.',
    'return date ⟦the twenty-first⟧',
    'They found him there. ⟦The ninth⟧. He was',
    'I have ⟦the sixth⟧ at two and',
    'since ⟦the fifth⟧ he has',
    'on ⟦Sunday the third⟧, when',
  ],
  ignores: [
    'on the twelfth floor',
    'by the tenth session',
    'on the second, she said',
    'the eleventh hour',
    'by the fourth session, on the fifth floor, the first at two clinics',
    'the second. The first. On Monday, the first client',
    'after the tenth of them',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { WEEKDAY } from '../calendar';
import { inContext } from '../expressions';

const ORDINAL =
  '(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|thirtieth|thirty[- ]first)';

/** Behind an ordinal that ranks something: "the twelfth floor", "the tenth of the clients". */
const ENDS =
  /^(?:\s*$|\s*[.,;:!?)(\]"”–—-]|\s+(?:and|or|at|for|to|but|with|so|if|when|then|she|he|they|we|i|you|is|was|because|after|before|about|this|last|next|that|by|please|as|from|until|till|again|since|while|it|my|her|his|our)\b)/i;

export const identifier: Identifier = {
  kind: 'spokenDay',
  family: 'date',
  // A day without a month points at somebody only with the rest of what is said.
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(i)(C); dates said as words',
  gate: /\bthe (?:[a-z]{3,5}teenth|tenth|eleventh|twelfth|twent|thirt)/i,
  expression: inContext(
    String.raw`(?<!\b(?:in|into|of|or|and|than) )\b(?:(?:${WEEKDAY}),? )?the ${ORDINAL}(?!\w)`,
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
  ],
  ignores: [
    'on the twelfth floor',
    'by the tenth session',
    'on the second, she said',
    'the eleventh hour',
    'after the tenth of them',
  ],
};

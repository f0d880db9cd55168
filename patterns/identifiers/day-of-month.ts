import type { Cases, Identifier } from '../../lib/model/identifier';
import { WEEKDAY } from '../calendar';
import { inContext } from '../expressions';

const ENDS =
  /^(?:\s*$|\s*[.,;:!?)(\]"”–—-]|\s+(?:and|or|at|for|to|but|with|so|if|when|then|she|he|they|we|i|you|is|was|because|after|before|in|of|about|this|last|next|that|by|please|pls|thanks|thx|tho|though|maybe|as|from|until|till?|around|between|instead|again|only|unless|since|while|where|which|who|yet|not|were|will|would|has|had|can|could|did|does|works?|due|ok|okay|here|there|it|my|her|his|our|their|a|an|the|no|just|still|now|lol|@|\d{1,2}(?::\d\d|\s?[ap]m))\b)/i;
/** "the 2nd, 3rd and 4th sessions" */
const LIST_OF_RANKS =
  /^[ ,]*(?:(?:and|or|&)? ?\d{1,2}(?:st|nd|rd|th)[ ,]*){1,3}(?:sessions?|weeks?|visits?|times?|steps?|stages?|phases?|grades?|years?|months?|chapters?|rounds?|floors?|days?|attempts?)\b/i;
const RANKED = /\b(?:percentile|place|grade|floor|street|century|amendment|edition|birthday|anniversary)\b/i;

function isDayOfMonth(
  value: string,
  { after = '', before = '' }: Readonly<Record<string, string | undefined>>,
): boolean {
  if (/\d$/.test(value))
    return Number(value.match(/\d+$/)?.[0]) > 12
      ? !/^ ?(?::|\.\d|-\d|am\b|pm\b|min|clients|people|hours|sessions|%|to\b)/i.test(after)
      : /^(?:\s{1,3}\d{1,2}:\d\d|:\s)/.test(after) && !/^:\s\d/.test(after);
  return (
    ENDS.test(after) &&
    !RANKED.test(after.slice(0, 14)) &&
    !LIST_OF_RANKS.test(after) &&
    !/\b(?:in|into|(?<!\b(?:night|morning|evening|afternoon|day|week) )of)\s*$/i.test(before)
  );
}

export const identifier: Identifier = {
  kind: 'dayOfMonth',
  family: 'date',
  // A day without a month points at somebody only with the rest of what is said.
  tier: 'quasi',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  needsDigit: true,
  gate: /\d(?:st|nd|rd|th)\b|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,? \d/i,
  expression: inContext(
    String.raw`(?<![\w-])(?:(?:${WEEKDAY}\.?,? )?the (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)|${WEEKDAY}\.?,? (?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?|(?<=\b(?:on|since|until|til|by|from|tmrw|tmr|tomorrow|today|yesterday|arvo|tonight|(?:this|yesterday) (?:morning|evening|afternoon)),? )(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th))(?![\w/-]|[.:]\d)`,
    'dgi',
  ),
  validate: isDayOfMonth,
  certainty: 0.7,
};

export const cases: Cases = {
  matches: [
    'no-showed ⟦the 16th⟧ and ⟦the 23rd⟧. I',
    'out of it ⟦Friday the 9th⟧. Store',
    '⟦Mon 19⟧  09:00 intake',
    'a gala on ⟦Sat 16⟧, so',
    'missing since ⟦the 3rd⟧',
    'the night of ⟦the 14th⟧',
    'back ⟦Weds 3rd⟧, gone since ⟦14th⟧.',
  ],
  ignores: [
    'the 5th session went well',
    'in the 19th century',
    'Fri 8 pm and Thursday 3-4',
    'the 95th percentile',
    'Tue 10:30 works',
    'the 12th step is service',
    'Tuesday 15 clients came',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'cardEnding',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J): part of an account number',
  needsDigit: true,
  gate: /end|last (?:bit|part|digits)|card|visa|amex|[x*•]{4}/i,
  expression:
    /(?:\b(?:visa|master ?card|amex|discover|card|debit|account|acct|checking|HSA|FSA)\b(?: card| account)?,?(?: (?:that |which )?(?:ending|ends)(?: in| with)?| \(?(?:ending|ends)(?: in| with)?| \.{3}| ?#| x)[: ]{0,2}|[x*•]{4}[ -]?|\b(?:phone|cell|mobile|number|fax|VIN|serial|plate|IMEI|claim|case|licen[cs]e|policy|member(?:ship)?(?: (?:id|number))?|ID|MRN|iban|passport)\b[^.\n\d]{0,40}(?:ending|ends|last (?:bit|part|digits)(?: is| are)?)(?: in| with)?(?: is| are)? )(?<value>[A-Z]?\d{3,6})(?![\w])/dgi,
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'once to the Visa ending ⟦2809⟧.',
    'card ending in ⟦0042⟧',
    'HSA card that ends in ⟦7781⟧',
    'paid with ****⟦1234⟧',
    'phone ending ⟦0142⟧',
    'my cell is the same but the last bit is ⟦0142⟧ now',
  ],
  ignores: ['the year ending 2019', 'Visa takes 4 weeks', 'report card 2020', 'card 12'],
};

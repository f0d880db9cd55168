import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'cardEnding',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J): part of an account number',
  needsDigit: true,
  gate: /end|card|visa|amex|[x*•]{4}/i,
  expression:
    /(?:\b(?:visa|master ?card|amex|discover|card|debit|account|acct|checking|HSA|FSA)\b(?: card| account)?,?(?: (?:that |which )?(?:ending|ends)(?: in| with)?| \(?(?:ending|ends)(?: in| with)?| \.{3}| ?#| x)[: ]{0,2}|[x*•]{4}[ -]?)(?<value>\d{4})(?!\d)/dgi,
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'once to the Visa ending ⟦2809⟧.',
    'card ending in ⟦0042⟧',
    'HSA card that ends in ⟦7781⟧',
    'paid with ****⟦1234⟧',
  ],
  ignores: ['the year ending 2019', 'Visa takes 4 weeks', 'report card 2020', 'card 12'],
};

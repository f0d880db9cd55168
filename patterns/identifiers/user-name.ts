import type { Cases, Identifier } from '../../lib/model/identifier';
import { stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'userName',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R)',
  gate: /user|login|log-in|acct|account|screen|gamer|portal|snap|discord|kik|insta|venmo|handle/i,
  expression: stated(
    'user ?name|user(?: ?id)?|log-?in(?: for)?(?: acct| account)?(?: id)?|acct|account|screen ?name|gamertag|portal(?: login| user)?(?: id)?|snap(?:chat)?|discord|kik|insta(?:gram)?|venmo|handle',
    String.raw`(?=[\w.-]{0,29}[\d_])(?=[\w.-]{0,29}[a-z])[a-z\d][\w.-]{3,29}(?<![.-])`,
  ),
  // Letters alone are a word; a date or a quantity begins with a digit.
  validate: (value) => /^[a-z]/i.test(value) && /[\d_]/.test(value) && !/^[a-z]{1,2}\d+$/i.test(value),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'portal login for acct ⟦mgarnett_1974⟧ from home',
    'username: ⟦quiet.otter81⟧',
    'his snap is ⟦big_tom⟧',
    'Discord ⟦rosa_b⟧',
  ],
  ignores: [
    'account 12345',
    'login at 9am',
    'the user is 3 days late',
    'a user friendly portal',
    'account since mid-2019',
  ],
};

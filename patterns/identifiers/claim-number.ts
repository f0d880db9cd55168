import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'claimNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J) and (R)',
  needsDigit: true,
  gate: /claim|auth|ICN|DCN|acc(?:oun)?t|invoice|refer|reimb/i,
  expression: stated(
    String.raw`claim(?: control)?(?: ?(?:id|no\.?|number|#|ref\w*))|claim(?= ?[#:]| \w{0,4}\d[\d-]{5})|ICN|DCN|(?:prior )?auth(?:orization|orisation)?(?: ?(?:id|no\.?|number|#))|acc(?:oun)?t\.?(?: ?(?:id|no\.?|number|#))|acc(?:oun)?t(?= ?[#:.])|invoice(?: ?(?:no\.?|number|#))|referral (?:id|no\.?|number|#)`,
  ),
  validate: (value) => isCode(value),
  certainty: 0.92,
};

export const cases: Cases = {
  matches: [
    'Claim # ⟦24091877-002⟧',
    'Claim control number is ⟦24091877-002⟧ as per subject',
    'Acct: ⟦V05681827364⟧',
    'prior auth no. ⟦A-4410992⟧',
    'Acct#: ⟦GRM-998877⟧)',
  ],
  ignores: [
    'claim 2019 income',
    'the claim for 90837 was denied',
    'claims: 3 of 12',
    'account for 20 minutes',
    'invoice by 5/1/2024',
  ],
};

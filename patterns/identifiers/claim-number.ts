import type { Cases, Identifier } from '../../lib/model/identifier';
import { CODE, isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'claimNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J) and (R)',
  needsDigit: true,
  gate: /claim|auth|ICN|DCN|acc(?:oun)?t|invoice|refer|reimb|applic|vouch|loan|tenan|lease|grant|award|receipt|UCAS|booking|reserv|confirm|locator|PNR/i,
  expression: stated(
    String.raw`claim(?: control)?(?: ?(?:id|no\.?|number|#|ref\w*))|claim(?= ?[#:]| \w{0,4}\d[\d-]{5})|ICN|DCN|(?:prior )?auth(?:orization|orisation)?(?: ?(?:id|no\.?|number|#))|acc(?:oun)?t\.?(?: ?(?:id|no\.?|number|#))|acc(?:oun)?t(?= ?[#:.]| [A-Z]{0,4}-?\d{4})|invoice(?: ?(?:no\.?|number|#))|invoice(?= [A-Z]{2,4}-\d{4})|referral ?(?:id|no\.?|number|#)|(?:application|voucher|loan|tenant|tenancy|lease|grant|award|receipt) ?(?:id|no\.?|number|#)|UCAS(?: ?(?:id|no\.?|number))?|receipt(?= [A-Z]{3}\d{6})|(?:booking|reservation|confirmation|locator|PNR)(?: (?:ref(?:erence)?|code|no\.?|number|#))`,
    `(?=[A-Z]{0,5}\\d)[A-Z\\d]{6}(?![\\w-])|${CODE}`,
  ),
  validate: (value) => isCode(value) || /^(?=\D*\d)(?=.*[A-Z])[A-Z\d]{6}$/.test(value),
  certainty: 0.92,
};

export const cases: Cases = {
  matches: [
    'Claim # ⟦24091877-002⟧',
    'Claim control number is ⟦24091877-002⟧ as per subject',
    'Acct: ⟦V05681827364⟧',
    'prior auth no. ⟦A-4410992⟧',
    'Acct#: ⟦GRM-998877⟧)',
    'booking ref ⟦QX7R2L⟧, voucher # ⟦S8V441882⟧',
  ],
  ignores: [
    'claim 2019 income',
    'the claim for 90837 was denied',
    'claims: 3 of 12',
    'account for 20 minutes',
    'invoice by 5/1/2024',
  ],
};

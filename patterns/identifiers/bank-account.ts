import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';
import { stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'bankAccount',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J)',
  needsDigit: true,
  gate: /\d{2}/,
  expression: stated(
    String.raw`(?:bank |checking |savings )?(?:acc(?:oun)?t?|a\/c)\.?(?: ?(?:no\.?|number|#))|(?:bank|checking|savings) (?:account|acct)|acc(?:oun)?t?\.?(?= \d{6})|routing|sort(?= \d\d-\d\d-\d\d)|sort code|BSB|IBAN|transit|a\/c|card(?: ?(?:no\.?|number|#))?(?= ?(?:#|is|:)? ?\d{12})`,
    String.raw`\d{12,17}|\d{2,4}(?:[ -]?\d{2,4}){1,5}`,
  ),
  validate: (value) => digitsOf(value).length >= 6 && digitsOf(value).length <= 17,
  certainty: 0.88,
};

export const cases: Cases = {
  matches: ['sort code ⟦20-00-00⟧', 'account number ⟦5577 9911⟧', 'routing # ⟦021000021⟧', 'BSB ⟦062-000⟧'],
  ignores: ['account for 20 minutes', 'bank account since 2019', 'routing 3 of 5', 'savings account of 4,000'],
};

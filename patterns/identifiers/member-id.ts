import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

/** Plans and payers whose name is followed by the number of the insured. */
const PAYER =
  'aetna|cigna|bcbs|blue ?cross(?: blue ?shield)?|uhc|united ?healthcare|humana|kaiser|tricare|anthem|medi-?cal|masshealth|med-?quest|ahcccs|tenncare|badgercare|soonercare|apple health|husky|familycare|mainecare|healthchoice|ohp|caresource|healthfirst|fidelis|wellcare|centene|optum|magellan|carelon|oscar|molina|ambetter|bupa|axa|vitality|aviva|irish life|vhi|laya|medibank|hcf|nib|hbf|ahm|southern cross|discovery|momentum|bonitas|gems|medshield|sun ?life|manulife|green ?shield|canada life|star health|cghs|aok|barmer|dak';

export const identifier: Identifier = {
  kind: 'memberId',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(I)',
  needsDigit: true,
  gate: /mbr|memb|grp|subscr|cert|rx ?bin|rx ?pcn|scheme|med(?:ical)? aid|quest|ahcccs|care|apple h|husky|choice|ohp|first|fidelis|centene|optum|magellan|carelon|oscar|hbf|ahm|southern c|discovery|momentum|bonitas|gems|medsh|life|shield|star h|cghs|aok|barmer|dak|member|CIN|aetna|cigna|bcbs|blue ?cross|uhc|united ?h|humana|kaiser|tricare|anthem|medi-?cal|masshealth|molina|ambetter|axa|vitality|aviva|irish life|medibank|hcf|nib|subscriber|policy|insur|\bins\b|beneficiary|medicaid|plan|enrollee|HICN|VHI|laya|bupa|group|medical card/i,
  expression: stated(
    String.raw`(?:mbr|memb|grp|subscr|cert(?:ificate)?|Rx ?BIN|Rx ?PCN|scheme|med(?:ical)? aid|medical scheme)\.?(?: ?(?:id|no\.?|number|#))?(?= ?[#:]? ?[A-Z]{0,4}-?\d{4})|(?:${PAYER})(?: (?:id|no\.?|number|policy|plan|member(?: id)?)| ?#)?(?= ?:? ?[A-Z]{0,4}-?\d{6})|member(?:ship)?(?: ?(?:id|no\.?|number|#))|member(?:ship)?(?= ?[#:]| [A-Z]{0,4}\d{5})|subscriber(?: id| no\.?| number)?|policy(?: ?(?:id|no\.?|number|#))|insurance(?: ?(?:id|no\.?|number|#|policy))|ins(?:ur)?\.? ?(?:id|no\.?|number|#)|insurance(?= ?:)|beneficiary(?: id| no\.?| number)?|medicaid(?: id| no\.?| number)?|(?:health )?plan ?(?:id|no\.?|number|#)|enrollee(?: id)?|HICN|CIN|policy(?= [A-Z]{0,4}-?\d[\d-]{5})|medical card(?: (?:no\.?|number))?|(?:aetna|cigna|bcbs|blue ?cross|uhc|united ?healthcare|humana|kaiser|tricare|anthem|medi-?cal|masshealth|molina|ambetter|bupa|axa|vitality|aviva|irish life|medibank|hcf|nib)(?: (?:id|no\.?|number|policy|member(?: id)?)| ?#)|group ?(?:no\.?|number|#)|VHI|laya`,
  ),
  validate: (value) => isCode(value),
  certainty: 0.92,
};

export const cases: Cases = {
  matches: [
    'Member no. ⟦108839932702⟧. Already called',
    'insurance ID ⟦SH-8567⟧',
    'Insurance: ⟦ABC234567⟧)',
    'Policy #⟦HX-220-9917⟧',
    'Aetna ID ⟦W123456789⟧, CIN ⟦AB12345C⟧, policy ⟦8877-2231⟧',
    'Medicaid ⟦MA 660 18 4432⟧',
    'subscriber ID: ⟦W1234 56789⟧',
  ],
  ignores: [
    'every member 2 or more sessions',
    'policy from 2019, policy 2019-2020',
    'Kaiser 90837 rates',
    'the insurance paid $160 for 90837',
    'plan 4 of 6',
    'staff member number one',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { CODE, isCode, SPOKEN_CODE, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'medicalRecord',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(H)',
  gate: /MRN|MR ?#|MR ?no|hosp|chart|rec|hospital n|patient|client|pt|unit n|URN|encounter|visit|EMR|EHR|HBN|accession|specimen|rx|script|FIN|EMPI|EMR|EHR|HBN|accession|specimen|(?:Rx|prescription|script) ?(?:no\.?|number|#)|RiO|folder|OPD? n|IPD? n|\bCR |\bUR\b|UHID|HRN|\bPID/i,
  expression: stated(
    String.raw`MRN|MR ?#|MR ?no\.?|medical record|med(?:\.|ical)? ?rec(?:ord)?|record (?:no\.?|number|#)|under record|chart|hosp(?:ital)?\.? ?(?:no\.?|number|#)|(?:patient|client|pt) ?(?:id|no\.?|number|#|identifier|code)|(?:OPD?|IPD?|CR|UR|UHID|HRN|PID) ?(?:no\.?|number|#)|(?:UR|UHID|HRN)(?= ?:? ?[A-Z]{0,3}\d{5})|unit (?:no\.?|number)|URN|(?:encounter|visit) ?(?:id|no\.?|number|#)|FIN|EMPI|EMR|EHR|HBN|accession|specimen|(?:Rx|prescription|script) ?(?:no\.?|number|#)|Rx(?= ?\d{6})|RiO(?: number| no\.?)?|folder(?: ?(?:id|no\.?|number|#))?(?= ?[A-Z#:\d])`,
    `${SPOKEN_CODE}|#?${CODE}`,
  ),
  validate: (value) => !/\d/.test(value) || isCode(value),
  certainty: 0.96,
};

export const cases: Cases = {
  matches: [
    'DOB 4/12/81, MRN ⟦00482913⟧',
    'MRN.............: ⟦E3391027⟧',
    'MRN: ⟦GV-994411⟧, seen today',
    'Med rec #: ⟦JH-12345⟧',
    'chart ⟦NSHC 20-5514⟧',
    'hospital number ⟦one four four oh nine one⟧. Seen',
    'patient ID #⟦AB-987654⟧',
    'MR#⟦4471882⟧, Rx ⟦6612094⟧',
    'listed under record #⟦99881-BCH⟧',
  ],
  ignores: [
    'her chart from 2019 is thin',
    'MRN pending',
    'chart 3 of 5',
    'the patient number is up 40 percent',
    'a medical record from 4/12/2020',
    'finish 90837 notes',
  ],
};

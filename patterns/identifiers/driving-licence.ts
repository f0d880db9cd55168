import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'drivingLicence',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(K); the UK number carries surname and date of birth',
  needsDigit: true,
  gate: /licen|\bDL|permit|state id/i,
  // A bare "license #" is the clinician's own, so the driver must be named.
  expression: stated(
    String.raw`driv(?:er|ing)['’]?s?['’]? lic(?:en[cs]e|\.)?|DL|learner['’]?s permit|state id|firearms? licen[cs]e|licen[cs]e(?: ?(?:no\.?|number|#))?(?= ?:? ?(?:[A-Z]\d{4}-\d{5}-\d{5}|[A-Z]\d{3}-\d{4}-\d{4}|[A-Z9]{5}\d{6}[A-Z9]{2}))`,
    String.raw`[A-Z]{1,5}\d{6}[A-Z\d]{5}(?: ?\d\d)?|[A-Z]{2} [A-Z]\d{6,8}|[A-Z]{1,4}\d{4,9}[A-Z]{0,3}(?![-\w])|[A-Z]{0,3}[ -]?\d{2,4}(?:[ -]?\d{2,5}){1,4}[A-Z]{0,2}`,
  ),
  validate: (value) => isCode(value, 5),
  certainty: 0.92,
};

export const cases: Cases = {
  matches: [
    "driver's license ⟦D123-4567-8901⟧",
    'DL# ⟦A1234567⟧',
    'driving licence: ⟦MORGA657054SM9IJ⟧',
    'state ID ⟦99887766⟧ on file',
  ],
  ignores: ['license PSY 30418, California', "driver's license since 2019", 'DL 3', 'lost her drivers license 2 times'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'personalId',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R): numbers of schools, employers, forces and clubs',
  needsDigit: true,
  gate: /parole|school|work|pension|volunt|scout|donor|nursery|\bGP\b|dental|gym|council|rent|utility|meter|swipe|key|bus p|travel|rail|roll |enrol|matric|hall t|index n|union|flyer|\bVA\b|CalFresh|EBT|SNAP|WIC|section 8|housing|ration|resid|visitor|alumni|crew|pilot|seafarer|firearm|gun|dog|chip|monitor|\btag\b|\bbib\b|locker|\bEIN|student|pupil|employee|staff|payroll|badge|DoD|EDIPI|service n|library|loyalty|ticket|confirmation|tracking|tail|tax id|voter|candidate|UPN|SEVIS/i,
  expression: stated(
    String.raw`(?:student|pupil|employee|staff|payroll|library|loyalty|voter|candidate|military|service|parolee?|probation|school|work|pension|volunteer|scout|donor|nursery|GP|dental|gym|council tax|rent|utility|meter|badge|swipe|key|bus pass|travel|rail|union|frequent flyer|VA file|VA|CalFresh|EBT|SNAP|WIC|section 8|housing|ration|residence|visitor|alumni|crew|pilot|seafarer|firearm|gun|dog|microchip|ankle monitor|tag|bib|locker|roll|enrol?l?ment|matric(?:ulation)?|hall ticket|index) ?(?:id|no\.?|number|#|card)|(?:frequent flyer|union card|ankle monitor)(?= ?#)|EIN|employer id(?:entification)?(?: no\.?| number)?|badge(?: ?(?:id|no\.?|number|#))?|DoD(?: id)?|EDIPI|SEVIS|UPN|tax id|(?:ticket|confirmation|tracking|tail) ?(?:no\.?|number|#)`,
  ),
  validate: (value) => isCode(value),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: ['student ID ⟦900441882⟧', 'badge #⟦4471⟧', 'EDIPI ⟦1234567890⟧', 'employee no. ⟦KT-20881⟧'],
  ignores: [
    'order #4471882 of the book',
    'student number 3 of 12',
    'the staff of 2019',
    'badge of honor',
    'tracking 10,000 steps',
  ],
};

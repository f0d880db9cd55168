import type { Cases, Identifier } from '../../lib/model/identifier';
import { stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'statedNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R) and its national kin: a number the draft itself calls a personal one',
  needsDigit: true,
  gate: /\d{2}/,
  // No check digit is asked for: a number mistyped by one digit still points to its owner.
  expression: stated(
    'CRN|UTR|DVA(?: file)?|IRD|VA (?:claim|file)|NHS|CHI|H&C|PPSN?|NINO|national insurance|PAN|PESEL|CPR|personnummer|f[øo]dselsnummer|henkilötunnus|steuer-?id|KVNR|NIR|SA ID|national id|identity number|UIDAI|SIN|TFN|OHIP|RAMQ|PHN|IHI|NHI|SSN|social security|MBI|HICN|ITIN|aadhaar|BSN|CURP|DNI|NIE|codice fiscale|medicare|medicaid',
    String.raw`(?=(?:[^\d\n]{0,3}\d){6})[A-Z\d]{1,18}(?:[ -][A-Z\d]{1,6}){0,4}(?<=\d[A-Z]{0,2})`,
  ),
  validate: (value) => value.replace(/\W/g, '').length <= 18,
  certainty: 0.7,
};

export const cases: Cases = {
  matches: [
    "PPS given as ⟦6433435F⟧ which doesn't check",
    'NHS no. ⟦943 476 5918⟧',
    'Medicaid: ⟦MA 660 18 4432⟧',
    'national insurance number is ⟦QQ123456C⟧',
  ],
  ignores: [
    'NHS 111 option 2',
    'Medicare pays 90837',
    'a sin of 7',
    'TFN withheld in 2021',
    'Medicare since January 2020',
  ],
};

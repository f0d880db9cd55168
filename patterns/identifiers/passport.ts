import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'passport',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R); ICAO 9303: up to nine letters and digits',
  needsDigit: true,
  gate: /passport|pasaporte|visa n|I-94|green card/i,
  expression: stated(
    String.raw`passport|pasaporte|passeport|visa (?:no\.?|number|#)|I-94|green card`,
    String.raw`[A-Z]{0,3} ?\d{6,11}[A-Z]?|[A-Z]\d[A-Z\d]{5,7}`,
  ),
  validate: (value) => isCode(value, 5),
  certainty: 0.93,
};

export const cases: Cases = {
  matches: [
    'passport ⟦563998812⟧',
    'Passport no. ⟦L8398902C⟧',
    'Passport number: ⟦PA1234567⟧',
    'pasaporte ⟦AAB123456⟧',
  ],
  ignores: ['passport photos, 2 of them', 'her passport expired in 2021', 'passport control', 'visa 90 days'],
};

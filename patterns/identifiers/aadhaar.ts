import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, verhoeff } from '../checks';

export const identifier: Identifier = {
  kind: 'aadhaar',
  family: 'id',
  tier: 'direct',
  source: 'UIDAI: twelve digits, the first 2 to 9, the last by Verhoeff',
  needsDigit: true,
  gate: /[2-9]\d{3}/,
  expression: /(?<![\d-])[2-9]\d{3}([ -]?)\d{4}\1\d{4}(?![\d-])/dg,
  validate: (value) => verhoeff(digitsOf(value)),
  cues: /\ba{1,2}dh?aa?r\b|\bUIDAI\b|\bUID\b/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'Aadhaar ⟦2341 2341 2346⟧',
    'aadhar no. ⟦234123412346⟧',
    '⟦2341-2341-2346⟧ (Aadhaar)',
    'UID: ⟦2341 2341 2346⟧',
  ],
  ignores: ['Aadhaar 2341 2341 2347', 'order 2341 2341 2346', 'Aadhaar 1341 2341 2346', 'the Aadhaar office'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'mbi',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(I); format: CMS, Understanding the MBI (no check digit; no S, L, O, I, B, Z)',
  needsDigit: true,
  gate: /[1-9][A-Z]/i,
  expression:
    /(?<![\w-])[1-9][AC-HJKMNPQRT-Y][AC-HJKMNPQRT-Y\d]\d-?[AC-HJKMNPQRT-Y][AC-HJKMNPQRT-Y\d]\d-?[AC-HJKMNPQRT-Y]{2}\d{2}(?![\w-])/dgi,
  certainty: 0.93,
};

export const cases: Cases = {
  matches: [
    'MBI ⟦1EG4-TE5-MK73⟧ came back',
    'bene id ⟦1eg4te5mk73⟧',
    '(⟦3FA9-C12-RT45⟧) was rejected',
    'Medicare number: ⟦9XX9-XX9-XX99⟧',
  ],
  ignores: [
    'MBI 1SG4-TE5-MK73 has an S in it',
    '1EG4-TE5-MK7 is too short',
    'F43.10 and 90837',
    '0EG4-TE5-MK73',
    '11 EG TE5 MK73',
  ],
};

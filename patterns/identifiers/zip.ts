import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';
import { STATE, STATE_NAME } from '../places';

const BEHIND = new RegExp(
  String.raw`(?:\bzip(?: ?code)?(?: is|:)?|\bpostal code(?: is|:)?|[\p{Ll}A-Z],? ${STATE}(?:\.|,)?|\b\p{Ll}{3,15},? (?:a[krz]|c[at]|dc|fl|ga|i[al]|k[sy]|m[dints]|n[cdehjmvy]|ri|s[cd]|t[nx]|ut|v[at]|w[aivy]),?|\b${STATE_NAME},?) ?[("]?$`,
  'u',
);
const SAID = /\bzip(?: ?code)?s?(?: is| of|:)?[ ("]*$|postal code[: ]*$/i;

export const identifier: Identifier = {
  kind: 'zip',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B)',
  needsDigit: true,
  gate: /\d{5}/,
  expression: inContext(String.raw`(?<![\w.,/$-])\d{5}(?:-\d{4})?(?![\w-]|[.,]\d)`),
  // Five digits are a ZIP behind the word or a state; psychotherapy's own codes (CPT 90785 to 90853) behind a state are not.
  validate: (value, { before = '' }) =>
    SAID.test(before) || value.length === 10 || (BEHIND.test(before) && !/^90(?:7[89]|8[3-5])\d$/.test(value)),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'ZIP is ⟦55106⟧ but',
    'zip code ⟦94103⟧',
    'Miami (ZIP: ⟦33101⟧)',
    'lives in Bend, OR ⟦97701⟧',
    'mail to ⟦02860-1234⟧',
    'Bend, Oregon ⟦97701⟧',
  ],
  ignores: ['bill 90837 today', 'in Salem, MA 90837 pays less', 'order 55106', '12,000 and 10000 steps', 'Visa 12345'],
};

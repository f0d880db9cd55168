import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';
import { STEP, SURE_END } from '../places';

const WORD = String.raw`[\p{L}\d][\p{L}\d'’.-]{0,20}`;
const CHUNK = String.raw`(?:(?:[Nn]ear|[Oo]pp\.?|[Oo]pposite|[Bb]ehind|[Bb]eside) )?\p{Lu}[\p{L}\d'’.-]{1,20}(?: ${WORD}){0,4}`;
const DOOR = String.raw`(?:(?:[Ff]lat|[Aa]pt\.?|[Aa]partment|[Uu]nit|[Hh]ouse [Nn]o\.?|H\.? ?[Nn]o\.?|[Pp]lot(?: [Nn]o\.?)?|[Dd]oor [Nn]o\.?|D\.? ?[Nn]o\.?|#) ?[\w/-]{1,12},? ?|\d{1,4}[A-Za-z]?(?:[/-]\d{1,4})?,? )`;
/** India: six digits, often behind a dash. */
const PIN = String.raw`[1-9]\d{2} ?\d{3}(?!\w)`;

export const identifier: Identifier = {
  kind: 'postalAddress',
  family: 'address',
  tier: 'direct',
  source:
    '45 CFR 164.514(b)(2)(i)(B) and UK GDPR Recital 26; a row of names that ends in a postcode or an Irish county',
  gate: /\d[A-Z]{2}\b|\d[\dW] ?(?=\d{0,3}[A-Z])[A-Z\d]{4}\b|[A-Z]\d[A-Z] ?\d|Co(?:\.|unty) [A-Z]|\d{3} ?\d{3}\b/,
  expression: letters(
    [
      // A door, then names parted by commas or lines.
      String.raw`(?<![\w$£€.,/:-]|\d )${DOOR}(?:${CHUNK}${STEP}){1,4}(?:${SURE_END}|${CHUNK}?[ ,-]{1,3}(?:${SURE_END}|${PIN}))`,
      // No door, but a code that is one door or one side of a street.
      String.raw`(?=\p{Lu}|[nobNOB][a-z]{3})(?<=(?:^|\n|\b[Aa]t |\b[Tt]o |\b[Ii]n |[Aa]ddress(?: is|:)? ?|ADDRESS: ?)(?:the )?)(?!\p{L}{0,12} ?(?:[Aa]ddress|ADDRESS))(?:(?:${CHUNK}${STEP}){1,4}(?:${CHUNK} )?(?:[ACDEFHKNPRTVWXY]\d[\dW] ?(?=[A-Z\d]{0,3}[A-Z])[A-Z\d]{4}|[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})(?!\w)|(?:${CHUNK}, ){2}Co\.? \p{Lu}\p{L}{3,12})`,
    ].join('|'),
    'dgu',
  ),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    '⟦12, Nehru Nagar, Pune 411001⟧',
    '⟦H.No. 12-3, Gandhi Road, Hyderabad - 500001⟧',
    '⟦14 Sraid Mhor, Ballymote, Co. Sligo⟧',
    'lives at ⟦The Old Rectory, Church Lane, Ombersley, WR9 0ER⟧.',
    'at ⟦Knockmore, Ballymote, Co. Sligo, F56 X285⟧',
  ],
  ignores: [
    'in Leeds, LS6',
    'Rosa, Tom, and 3 others',
    'seen 3 times, Band 7, Year 9',
    'Ombersley, then Leeds',
    '12 people, Monday, 100 200',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';

const SAID =
  /\b(?:licen[cs]e plate|plates?|tags?|number plate|reg(?:istration)?|rego)\b(?: ?(?:no\.?|number|#))?[ \w:'"“(#]{0,14}$/i;
const CAR =
  /\b(?:car|truck|van|suv|sedan|pickup|pick-up|ute|motorbike|motorcycle|altima|camry|civic|corolla|accord|sentra|impala|malibu|charger|mustang|camaro|silverado|tacoma|f-?150|jeep|honda|toyota|ford|chevy|chevrolet|nissan|subaru|mazda|kia|hyundai|bmw|audi|mercedes|volkswagen|vw|vauxhall|corsa|fiesta|focus|golf|polo|skoda|dodge|ram|tesla|lexus|buick|gmc|volvo|prius|escape|explorer|outback)\b[^\d\n]{0,20}$/i;
/** United Kingdom since 2001: area, half-year, three letters. */
const BRITISH = /^[A-HJ-PR-Y]{2}\d{2} ?[A-HJ-PR-Z]{3}$/;

/** India: state, district, series, number. */
const INDIAN =
  /^(?:A[NPRS]|BR|C[GH]|D[DLN]|G[AJ]|H[PR]|J[HK]|K[AL]|L[AD]|M[HLNPZ]|NL|O[DR]|P[BY]|RJ|SK|T[NRS]|U[KP]|WB) ?\d{2} ?[A-Z]{1,2} ?\d{4}$/;

function isPlate(value: string, before: string): boolean {
  if (!/\d/.test(value) || /^(?:19|20)\d\d$/.test(value)) return false;
  if (SAID.test(before)) return /[A-Z]/i.test(value) || value.length > 4;
  return (
    BRITISH.test(value) ||
    INDIAN.test(value) ||
    (CAR.test(before) &&
      /^[A-Z]{2,3}[- ]?\d{3,4}$|^[A-Z]{1,3} \d{2,3}[- ]\d{3}$|^[A-Z]{2} \d{2} [A-Z]{2} [A-Z]{2}$|^[A-Z]{3} ?\d{2}[A-Z]$|^\d{1,3}[- ]?[A-Z]{3}[- ]?\d{0,3}$/.test(
        value,
      ))
  );
}

export const identifier: Identifier = {
  kind: 'plate',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(L)',
  needsDigit: true,
  gate: /\d[A-Z \d]|[A-Z]\d/i,
  expression: inContext(
    String.raw`(?<![\w/.-])(?:[A-Z]{2}\d{2} [A-Z]{3}|[A-Z]{3} \d{2}[A-Z]|[A-Z]{2} ?\d{2} ?[A-Z]{1,2} ?\d{4}|[A-Z]{2} \d{2} [A-Z]{2} [A-Z]{2}|[A-Z]{1,3} \d{2,3}[- ]\d{3}|[A-Z]{2}[ -]\d{2}[ -][A-Z]{2}|[A-Z]{1,3}[- ]\d{3,4}(?:[- ]?[A-Z]{1,3})?|\d{2,3}-[A-Z]{1,2}-\d{2,6}|\d[A-Z]{2} \d[A-Z]{2}|(?=[A-Z\d]{0,7}\d)(?=[A-Z\d]{0,7}[A-Z])[A-Z\d]{3,8}|\d{1,4}[- ][A-Z]{2,3}(?:[- ]\d{1,3})?)(?![\w-])`,
  ),
  validate: (value, { before = '' }) => isPlate(value, before),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'plate ends ⟦88J⟧ if it matters',
    'alert on ⟦LK19 ZPB⟧ tonight',
    'a white Altima ⟦RTM-2261⟧ outside',
    'red Charger, temp tag ⟦5538T92⟧.',
    'number plate ⟦191-D-12345⟧',
    'reg ⟦YB07KLM⟧',
    'rego ⟦ABC 12D⟧, partial plate ⟦7AB⟧',
  ],
  ignores: [
    'F43.10 and GAD-7 14',
    'plate of cookies for 12',
    'DSM-5, ACE 10',
    'LMHC 12345',
    'tag him 2 times',
    'my car in 2019',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact } from '../checks';

const AREAS = new Set(
  'AB AL B BA BB BD BH BL BN BR BS BT BX CA CB CF CH CM CO CR CT CV CW DA DD DE DG DH DL DN DT DY E EC EH EN EX FK FY G GL GU GY HA HD HG HP HR HS HU HX IG IM IP IV JE KA KT KW KY L LA LD LE LL LN LS LU M ME MK ML N NE NG NN NP NR NW OL OX PA PE PH PL PO PR RG RH RM S SA SE SG SK SL SM SN SO SP SR SS ST SW SY TA TD TF TN TQ TR TS TW UB W WA WC WD WF WN WR WS WV YO ZE'.split(
    ' ',
  ),
);

function isPostcode(value: string): boolean {
  const area = compact(value).match(/^[A-Z]{1,2}(?=\d)/)?.[0] ?? '';
  // Small letters without a space are too often something else, and "s1 2nd" is no postcode.
  return (
    AREAS.has(area) &&
    (value === value.toUpperCase() || (/ /.test(value) && !/\d(?:st|nd|rd|th|mg|ml|am|pm|hr)$/i.test(value)))
  );
}

export const identifier: Identifier = {
  kind: 'ukPostcode',
  family: 'place',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B) and UK GDPR Recital 26; Royal Mail PAF',
  needsDigit: true,
  gate: /\d[A-Z]{2}/i,
  expression: /(?<![\w-])[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}(?![\w-])/dgi,
  validate: isPostcode,
  certainty: 0.85,
};

export const cases: Cases = {
  matches: ['London ⟦N13 4ZX⟧', 'postcode is ⟦sw1a 1aa⟧.', '⟦M1 1AE⟧', 'moved to ⟦EH12 9DN⟧ in May'],
  ignores: ['L1 burst fracture', 'S1 2nd attempt', 'QZ1 1AA', 'F43 1AA', 'band 7, 90837'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { bigMod, compact } from '../checks';

function isIban(value: string): boolean {
  const moved = value.slice(4) + value.slice(0, 4);
  return (
    bigMod(
      moved.replace(/[A-Z]/g, (letter) => String(letter.charCodeAt(0) - 55)),
      97,
    ) === 1
  );
}

export const identifier: Identifier = {
  kind: 'iban',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(J); ISO 13616, modulus 97',
  needsDigit: true,
  gate: /[A-Z]{2}\d{2}/i,
  expression: /(?<!\w)[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,3})?(?!\w)/dg,
  validate: (value) => isIban(compact(value)),
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'IBAN ⟦GB82 WEST 1234 5698 7654 32⟧',
    '⟦DE89370400440532013000⟧ is his',
    'to ⟦IE29 AIBK 9311 5212 3456 78⟧.',
    '(⟦GB82WEST12345698765432⟧)',
  ],
  ignores: ['GB82 WEST 1234 5698 7654 33', 'LK19 ZPB', 'IBAN on request', 'AB12 CDEF 1234 5678'],
};

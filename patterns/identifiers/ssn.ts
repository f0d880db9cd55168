import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';

/** Printed in advertisements and so taken by thousands; never anyone's own. */
const NEVER_ISSUED = new Set(['078051120', '219099999']);

export const identifier: Identifier = {
  kind: 'ssn',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(G); area, group and serial rules of the SSA',
  needsDigit: true,
  gate: /\d{4}/,
  // Nine digits in a row are an SSN only right behind the words; separators speak for themselves.
  expression:
    /(?:(?<cue>\b(?:(?:ssn|soc(?:ial)?(?: sec(?:urity)?)?)\b|ss ?#)[^\d\n]{0,20}))?(?<![\d-])(?<value>\d{3}-\d{2}-\d{4}|\d{3} \d{2} \d{4}|\d{9})(?![\d-])/dgi,
  validate: (value, groups) => {
    const digits = digitsOf(value);
    if (NEVER_ISSUED.has(digits) || !/^(?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}$/.test(digits)) return false;
    return value.includes('-') || groups.cue !== undefined;
  },
  cues: /\bssn\b|\bsocial\b|\bss ?#/i,
  certainty: 0.85,
  certaintyWithCue: 0.95,
};

export const cases: Cases = {
  matches: [
    'SSN ⟦123-45-6789⟧ on the form',
    'her social is ⟦123 45 6789⟧',
    'Social Security number: ⟦123456789⟧',
    'he wrote ⟦219-09-1234⟧ on the back',
  ],
  ignores: [
    'SSN 078-05-1120 was a wallet insert, and 219-09-9999 an advertisement',
    'SSN 000-12-3456 or 666-12-3456 cannot be',
    'grant 123456789 was renewed',
    'ISBN 978-14-3396 and 123-00-6789',
  ],
};

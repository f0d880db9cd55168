import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact } from '../checks';

/** The letter behind eight digits, or behind X, Y, Z and seven. */
export function isSpanishId(value: string): boolean {
  const digits = value.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(digits) % 23] === value.at(-1);
}

export const identifier: Identifier = {
  kind: 'spanishId',
  family: 'id',
  tier: 'direct',
  source: 'Spanish DNI and NIE: modulus 23 gives the letter',
  needsDigit: true,
  gate: /\d{3}[ -]?[A-Z]/i,
  expression: /(?<!\w)(?:\d{2}\.?\d{3}\.?\d{3}|[XYZ]-?\d{7})[ -]?[A-HJ-NP-TV-Z](?!\w)/dgi,
  validate: (value) => isSpanishId(compact(value)),
  cues: /\bDNI\b|\bNIE\b|\bNIF\b|identidad/i,
  certainty: 0.7,
  certaintyWithCue: 0.97,
};

export const cases: Cases = {
  matches: ['DNI ⟦12345678Z⟧', 'NIE: ⟦X1234567L⟧', 'DNI ⟦12.345.678-Z⟧', 'su NIF, ⟦12345678z⟧'],
  ignores: ['DNI 12345678A', 'X1234567M', 'DNI 1234567Z', '12345678'],
};

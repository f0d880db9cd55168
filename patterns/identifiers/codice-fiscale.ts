import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact } from '../checks';

/** What letters and digits in odd places count (Decreto ministeriale 12 March 1974). */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/** Whether the last letter agrees with the fifteen characters before it. */
export function isCodiceFiscale(value: string): boolean {
  let sum = 0;
  for (let i = 0; i < 15; i += 1) {
    const unit = value.charCodeAt(i);
    const place = unit < 65 ? unit - 48 : unit - 65;
    sum += i % 2 === 0 ? (ODD[place] ?? 0) : place;
  }
  return value.charCodeAt(15) - 65 === sum % 26;
}

export const identifier: Identifier = {
  kind: 'codiceFiscale',
  family: 'id',
  tier: 'direct',
  source: 'Italian codice fiscale: name, date of birth, sex and place, with a check letter',
  needsDigit: true,
  gate: /[A-Z]{3} ?[A-Z]{3} ?[\dL-V]{2}/i,
  expression: /(?<!\w)[A-Z]{3} ?[A-Z]{3} ?[\dL-NP-V]{2}[ABCDEHLMPRST][\dL-NP-V]{2} ?[A-Z][\dL-NP-V]{3}[A-Z](?!\w)/dgi,
  validate: (value) => /\d/.test(value) && isCodiceFiscale(compact(value)),
  cues: /codice fiscale|\bC\.?F\.?\b|tax/i,
  certainty: 0.95,
  certaintyWithCue: 0.98,
};

export const cases: Cases = {
  matches: [
    'codice fiscale ⟦RSSMRA85T10A562S⟧',
    'CF: ⟦rssmra85t10a562s⟧',
    '⟦RSS MRA 85T10 A562S⟧ on the form',
    '(⟦RSSMRA85T10A562S⟧)',
  ],
  ignores: ['RSSMRA85T10A562T', 'RSSMRA85Z10A562S', 'CF 12', 'RSSMRA85T10A562'],
};

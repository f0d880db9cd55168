import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';
import { stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'provincialHealthNumber',
  family: 'id',
  tier: 'direct',
  source: 'Lengths of the provinces: RAMQ four letters and eight digits; AB MB NB SK NT NU YT 9, NS 10, NL 12, PE 8',
  needsDigit: true,
  gate: /\d{2}/,
  expression: stated(
    'RAMQ|AHC(?:IP)?|alberta health(?: care)?|MHSC|manitoba health|(?:NB|new brunswick) medicare|MCP|MSI|SK health|saskatchewan health|health (?:card|services)|NIHB|health care card|carte soleil|PHIN|PHN|ULI',
    String.raw`[A-Z]{4} ?\d{4} ?\d{4}|\d{3,5}(?:[ -]?\d{2,4}){1,4}`,
  ),
  validate: (value) => /^[a-z]/i.test(value) || [8, 9, 10, 12].includes(digitsOf(value).length),
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'RAMQ: ⟦DELM 9153 0416⟧',
    'AHC number ⟦12345-6789⟧ on the form',
    'MCP ⟦123 456 789 012⟧',
    'Manitoba Health no. ⟦123456789⟧',
  ],
  ignores: ['health card renewal in 2021', 'MSI 12', 'Alberta Health Services, 4 sites', 'RAMQ pays 90 %'],
};

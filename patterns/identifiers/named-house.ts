import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';

const NAME = String.raw`(?:[Tt]he )?(?:[A-Z][\p{L}'’]{1,20} ){1,2}(?:Cottage|Rectory|Vicarage|Farm|Farmhouse|Barn|Mill|Lodge|House|Villa|Grange|Manor|Croft|Bungalow|Gatehouse|Forge|Smithy|Chapel|Schoolhouse|Stables)`;
const ROAD = String.raw`(?:[A-Z][\p{L}'’]{1,20} ){1,3}(?:Lane|Road|Street|Avenue|Drive|Way|Hill|Close|Row|Green)`;
const TOWN = String.raw`[A-Z][\p{L}'’-]{2,20}(?: [A-Z][\p{L}'’-]{2,20})?`;
const COUNTY = String.raw`(?:Co\.? [A-Z]\p{L}+|County [A-Z]\p{L}+|[A-Z]\p{L}+shire|[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2})`;

export const identifier: Identifier = {
  kind: 'namedHouse',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B); rural addresses of the UK and Ireland have a name for a number',
  gate: /(?:Cottage|Rectory|Vicarage|Farm|Farmhouse|Barn|Mill|Lodge|House|Villa|Grange|Manor|Croft|Bungalow|Gatehouse|Forge|Smithy|Chapel|Schoolhouse|Stables),/,
  expression: letters(
    String.raw`(?<![\p{L}\d])${NAME}, (?:${ROAD}(?:, ${TOWN})?|${TOWN})(?:, ${COUNTY})?(?![\p{L}\d])`,
    'dgu',
  ),
  // A house and a town may be a school or a hospital; with a road or a county it is where somebody lives.
  validate: (value) =>
    value.split(', ').length > 2 || value.startsWith('The Old ') || new RegExp(`, ${ROAD}$`, 'u').test(value),
  certainty: 0.82,
};

export const cases: Cases = {
  matches: [
    'the letter came to ⟦The Old Forge, Ombersley⟧.',
    'visits at ⟦Rose Cottage, Church Lane, Ombersley⟧.',
    '⟦The Old Mill, Ballymote, Co. Sligo⟧',
    'lives in ⟦Larkmead House, Ferry Road⟧ now',
    'at ⟦Hill Farm, Kirkby Lonsdale, Cumbershire⟧',
  ],
  ignores: ['the Open House, Thursday', 'At Maple Lodge, Bend', 'the House, Senate', 'Random House, New York'],
};

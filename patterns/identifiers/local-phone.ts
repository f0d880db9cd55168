import type { Cases, Identifier } from '../../lib/model/identifier';
import { inContext } from '../expressions';

export const identifier: Identifier = {
  kind: 'localPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); North American numbering plan, seven digits',
  needsDigit: true,
  gate: /\d{3}[-.]\d{4}/,
  expression: inContext(
    String.raw`(?<![\w./$£€#-]|\d,|[\d)] |\))[2-9]\d{2}[-.]\d{4}(?![\w-]|[./]\d| ?(?:mg|ml|g\b|words|calories|steps|kcal|people|%))`,
  ),
  // Ranges and page numbers share the shape.
  validate: (_value, { before = '' }) =>
    !/(?:\bpp?\.?|pages?|between|about|approx\.?|years?|section|§|rule|form|room|item|mrn|rec(?:ord)?(?: ?#)?|chart|no\.?|#|id)[ :]*$/i.test(
      before,
    ),
  cues: /\b(?:phone|tel|cell|mobile|call|text|ring|rang|fax|number|contact|voicemail|dial|reach|appt)/i,
  certainty: 0.62,
  certaintyWithCue: 0.93,
};

export const cases: Cases = {
  matches: [
    'call her at ⟦555-0139⟧',
    'voicemail from ⟦555-0168⟧.',
    'Tues 10 phone ⟦555.0150⟧',
    'new cell ⟦555-0199⟧, text only',
  ],
  ignores: [
    'pp. 345-1234',
    'between 200-2000 a day',
    'MRN 765-4321',
    '300-1200 mg',
    '(617) 555-0123',
    'ZIP 55501-0139',
  ],
};

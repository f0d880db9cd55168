import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'fileReference',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R)',
  needsDigit: true,
  gate: /ref|file|\bid\b|site|subject|participant|study|respondent|volunteer|screening|random|trial/i,
  expression: stated(
    String.raw`(?:our|your|my|their|file|office|URN) ref(?:erence)?|ref(?:erence)?\.?(?: (?:no\.?|number|#|code)|(?= ?[:#])|(?= [A-Z]{0,6}[-/]?\d{2,5}[-/]\d{2}| [A-Z]{1,6}\d{4}| [A-Z]{1,6}[-/]\d{3}| \d{5,10}(?!\d)))|(?:site|subject|participant|study|respondent|volunteer|screening|randomi[sz]ation|trial) ?(?:id|no\.?|number|#|code)|(?:participant|subject)(?= [A-Z]{1,3}-?\d{3})|\bid(?: ?(?:no\.?|number|#|card|tag|badge)|(?= ?[:#]))`,
    String.raw`[A-Z]{1,6}[/-]\d{2,10}(?:[/-][A-Z\d]{1,8}){0,3}|[A-Z]{0,6}\d{2,5}[-/]\d{2,8}(?:[/-][A-Z\d]{1,8}){0,2}|[A-Z]{0,4}\d{4,12}(?:[/-][A-Z\d]{1,8}){0,3}|[A-Z]{2,4} \d{3}(?: \d{2,4}){1,3}`,
  ),
  validate: (value) => isCode(value),
  certainty: 0.8,
};

export const cases: Cases = {
  matches: ['our ref ⟦TK/3908⟧', 'Your reference: ⟦AB/22/9981⟧', 'Ref: ⟦HX-20417⟧', 'ID: ⟦44871093⟧'],
  ignores: ['ref 3 in the list', 'reference: Beck 1979', 'the reference 2019', 'ID badge', 'idea 12345'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'caseNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R)',
  needsDigit: true,
  gate: /information n|custody|arrest|detention|police|garda|DCF|APS|abuse|hotline|docket|index|cause|indict|citation|complaint|bill |record|court|order|T n|T-n|PFA|non-mol|[VNQS]A?CAT|tribunal|tusla|case|incident|report|crime|booking|warrant|intake|CAD|CPS|DCF|file|petition|matter|FIR|pulse|garda/i,
  expression: stated(
    String.raw`case ?(?:id|no\.?|num(?:ber)?|#|ref\w*)|case(?= ?[#:]| (?:[A-Z\d]{1,5}-){1,3}\d{3})|(?:police|CPS|DCF|DCFS|incident|crime|APS|abuse|hotline|garda) (?:report|case|ref(?:erence)?|intake)(?: ?(?:id|no\.?|num(?:ber)?|#))?|incident ?(?:id|no\.?|num(?:ber)?|#)|crime (?:no\.?|number)|booking(?: ?(?:id|no\.?|num(?:ber)?|#))|warrant ?(?:no\.?|number|#)|file(?= \d{2,4}[-/]\d{2})|(?:report|intake|petition|matter|file) ?(?:no\.?|num(?:ber)?|#)|CAD ?(?:no\.?|number|#)?|pulse(?: id)?|docket(?: ?(?:no\.?|num(?:ber)?|#))?|(?:index|cause|indictment|citation|complaint|bill|record|information|court file|court ref\w*|custody|arrest|detention|order|T)[- ](?:no\.?|num(?:ber)?|#)|citation(?= ?#)|court file(?= [A-Z\d])|(?:protect(?:ion|ive)|restraining|no-contact|custody|care|supervision|interdict|intervention|barring|safety) orders?(?: ?(?:no\.?|number|#))?|order of protection(?: ?(?:no\.?|number|#))?|PFA|non-mol|(?:VCAT|NCAT|QCAT|SACAT|tribunal|court|tusla|TUSLA|FIR)(?: ref(?:erence)?| file| record| no\.?| number)?(?= ?[:#]? ?[A-Z]{0,4}[- ]?\d)|matter(?= [A-Z]{3}\d)`,
  ),
  // A fee schedule's order of 2019 is a year; letters alone are a word.
  validate: (value) => isCode(value),
  certainty: 0.9,
};

export const cases: Cases = {
  matches: [
    'case no ⟦0044-7719-B⟧, she wants pictures',
    'county booking num ⟦2410883⟧',
    'CPS report #⟦2024-118822⟧',
    'Case: ⟦FW-30021⟧',
    'crime ref ⟦42/18833/24⟧',
    'protection order ⟦FAM-2026-092-000413⟧, docket ⟦FA-22-0481-S⟧',
  ],
  ignores: [
    'in case 2 or 3 come',
    'case 12 in the book',
    'a police report from 2021',
    'file 3 of 4',
    'the report number is down 30 percent',
  ],
};

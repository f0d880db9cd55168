import type { Cases, Identifier } from '../../lib/model/identifier';
import { CODE, inContext, isCode } from '../expressions';

/** Right before the number: somebody's, and a word for a number. */
const OWNED =
  /(?:\b(?:[Hh]er|[Hh]is|[Tt]heir|(?:[Cc]lient|[Pp]atient|[Kk]id|[Mm]om|[Mm]um|[Dd]ad|[Ss]on|[Dd]aughter|[A-Z][a-z]+)['’]s) (?:[\w-]{1,16} ){0,3}|(?:^|\n|[.;,(] ?)(?:(?!L[A-Z]{2,5} |A?[MF]FT|PSY|BACP|UKCP|HCPC|BPS|GMC|NMC|BCBA|CRPO|CCPA|AHPRA|NBCC|NCC|PACFA|NCPS|HPCSA|CORU|IACP|TEL|FAX|CALL|ISBN|ISSN|PMID|GRANT|ORDER|FORM|MODEL|PART|ITEM|ROOM|STEP|PAGE|VOL)[A-Z]{3,6} ))(?:[Nn]umber|NUMBER|[Nn]o\.?|ID|id|#)(?: (?:is|was|in the system is))?[ :#]{0,3}$/;
/** Numbers of things and of the professional side. */
const THINGS =
  /\b(?:phone|cell|mobile|fax|tel|house|room|shoe|page|version|form|order|model|part|product|item|sku|invoice|serial|lic(?:en[cs]e)?|NPI|CAQH|DEA|tax|ISBN|ISSN|PMID|DOI|NCT|CPT|ICD|grant|course|flight|bus|zoom|meeting|webinar|episode|hotline|lucky|jersey|step)\b[^\n]{0,24}$/i;

export const identifier: Identifier = {
  kind: 'otherNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R): any other number that stands for one person',
  needsDigit: true,
  gate: /(?:\bnumber|\bno\.?|\bid|#)(?: (?:is|was|in the system is))?[ :#]{0,3}[A-Z]{0,5}-?\d/i,
  expression: inContext(String.raw`(?<=[ :#])(?<![\d.,$£€]|\d[ -])${CODE}(?!\w)`, 'dg', 70),
  validate: (value, { before = '' }) =>
    isCode(value, 5) &&
    !/^(?:1?[ -]?800|0800|0808|1[38]00|116)[ -]?\d/.test(value) &&
    OWNED.test(before) &&
    !THINGS.test(before),
  // Only a weak cue speaks for it.
  certainty: 0.62,
};

export const cases: Cases = {
  matches: [
    'her CAMHS number is ⟦4420918⟧',
    'CAMHS number ⟦4420918⟧',
    "the client's housing register no. ⟦HB-20918⟧",
    'his school lunch ID: ⟦882014⟧',
  ],
  ignores: [
    'her phone number is 5550142',
    'her lucky number is 7',
    'my CAQH ID is 12345678',
    'LMFT #104882, BACP no. 104882',
    'her house number 12',
    'his number of sessions, 12000',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'insurerNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(I): prefix of a plan and groups of digits, as printed on cards',
  needsDigit: true,
  gate: /[A-Z]{2,4}[ -]?\d{3}/,
  expression:
    /(?<![\w-])[A-Z]{2,4} ?\d{3}[ -]\d{2,3}[ -]\d{3,4}(?![\w-])|(?<![\w-])(?:[A-Z]{3} ?\d{7,10}|[A-Z]{2,4}-\d{5,10})(?![\w-])/dg,
  // Numbers of trials, papers and books share the shape.
  validate: (value) =>
    !/^(?:NCT|PMC|MRN|SSN|SIN|TFN|NPI|DEA|MBI|DOB|DOS|REF|ACCT|CASE|UNIT|ROOM|APT|EXT|FIN|URN|PHN|NHI|IHI|PPS|CHI|RAMQ|OHIP|EMR|EHR|ZIP|NO|ID|CRD|ISBN|ISSN|ISRCTN|ACTRN|DOI|PMID|CAS|ISO|RFC|SMS|CALL|TEXT|FAX|TEL|PIN|USD|EUR|GBP|CPT|ICD|HCPC|LOI|DSM|NHS|BSN|DNI|NIE|NIR|PAN|CPR|BSB|DIN|CRN|FPS|PNC|MIN|CFR|USC|RCW|ORS)(?![A-Z])/.test(
      value,
    ),
  cues: /\b(?:member|subscriber|id|insur|plan|policy|card)/i,
  certainty: 0.68,
  certaintyWithCue: 0.92,
};

export const cases: Cases = {
  matches: [
    'spouse Gurpreet; ID ⟦ZGP 883 10 4420⟧)',
    'hers ends in 1: ⟦QHP 300 62 5181⟧. She sent it',
    'under ⟦RXH 5560183⟧, copay',
    '⟦MA 660-18-4432⟧ lapsed',
    'his plan is ⟦HP-987654⟧.',
  ],
  ignores: ['trial NCT01234567', 'PMC 1234567', 'TEXT 741 741 999', 'F43.10 and 90837', 'TEL 617 555 0123'],
};

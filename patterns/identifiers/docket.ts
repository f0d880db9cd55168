import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'docket',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R); forms of US federal and state, English, Canadian, Irish and Australian courts',
  needsDigit: true,
  gate: /\d{2}/,
  // In turn: US federal; US state, year and kind of matter; England and Wales family and county; Canada; Australia.
  expression:
    /(?<![\w-])(?:\d:\d\d-(?:cv|cr|mj|bk|ap|mc)-\d{3,6}(?:-[A-Z]{2,4})*|(?:19|20)?\d\d[- ]?(?:CV|CR|FA|FC|DR|DV|JV|JD|PR|FL|JC|CF|CM|DP|DC|GC|AD|MH|D|F)[- ]?\d{3,7}(?:-?[A-Z\d]{1,4})?|(?:CV|CR|FA|FC|DR|JV|PR|FL|CF|CM|FS|FD|JD|DC)[- ]\d\d(?:\d\d)?[- ]\d{3,8}(?:-\d{2,4})?|[A-HJ-NP-Z]{2}\d{2}[CDFPZ]\d{5}|\(?[PM]\)?[A-Z]{3}\d{2,5}\/(?:19|20)\d\d|(?:SY|ML|BR|PA|AD|CA|NC|DG|TV|LN|HB|WO|DN|CS|LE|RO)C ?\d{2,5}\/(?:19|20)\d\d|T20\d{6}|(?<=\b[Cc]ourt,? (?:file |record |ref |no\.? ?|number |case )?)(?:[A-Z]{1,2}-\d{5,8}(?:-\d\d)?(?:\/\d\d)?[A-Z]?|(?:19|20)\d\d[/ ]\d{1,5} ?[A-Z]{1,3}))(?![\w-])/dg,
  cues: /\bcase\b|\bdocket|\bcourt|\bhearing|\bno\.|\bv\.?\s|\bjudge|\bcause\b/i,
  certainty: 0.75,
  certaintyWithCue: 0.95,
};

export const cases: Cases = {
  matches: [
    'docket ⟦3:24-cv-01234⟧',
    'Case: ⟦ZW23C50118⟧, final hearing',
    'in ⟦2023-FA-004411⟧ the judge',
    'his file ⟦CR-2021-00456⟧',
    'Toronto ⟦FS-22-00031234-0000⟧',
    'proceedings ⟦(P)SYC1234/2023⟧',
  ],
  ignores: [
    '[2021] UKUT 192 (AAC)',
    '45 CFR 164.514',
    'CPT 90837, F43.10',
    '2019-2020',
    'PHQ-9 14, GAD-7 12',
    'CR 2021',
  ],
};

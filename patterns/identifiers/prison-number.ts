import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'prisonNumber',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R); BOP register number #####-###, HMPPS A1234BC, state numbers',
  needsDigit: true,
  gate: /\d{4}/,
  expression:
    /(?<![\w-])(?:\d{5}-\d{3}|\d{2}-[A-Z]-\d{4}|[A-Z]\d{4}[A-Z]{2}|[A-Z]{2}\d{4}|\d{6}[A-Z]|\d{8}[A-Z]|\d{2}(?:\d{2})?\/\d{4,7}[A-Z]|[A-Z]{0,2}-?\d{5,8})(?![\w-])/dg,
  // Capitals matter: ".doc" is no Department of Corrections.
  cues: /\b(?:[Ii]nmate|[Pp]rison(?:er)?|HMP|HMYOI|NOMIS|BOP|[Rr]egister|CDCR|TDCJ|ADC|DIN|SID|[TIM]?DOC|[Bb]ooking|[Jj]ail|[Oo]ffender|[Pp]enitentiary|[Dd]etainee|[Cc]ustody|NYSID|CDC ?#|FPS|CRN|PNC|MIN|FIN|IDOC|Reg\. ?[Nn]o|GPS (?:tag|bracelet)|[Aa]nkle (?:monitor|tag|bracelet))(?!\w)/,
  needsCue: true,
  certainty: 0.9,
};

export const cases: Cases = {
  matches: [
    'inmate ⟦12345-678⟧',
    'HMP Wandsworth, ⟦A1234BC⟧',
    'CDCR # ⟦T48213⟧',
    'BOP register number ⟦40017-054⟧',
    'FPS ⟦441882C⟧',
    'PNC ⟦12/345678X⟧',
  ],
  ignores: ['ZIP 12345-6789', 'order A1234BC', 'the prison has 1,200 beds', 'prison in 2019', 'jail 90 days'],
};

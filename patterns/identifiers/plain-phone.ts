import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'plainPhone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D); North American numbering plan, ten digits unbroken',
  needsDigit: true,
  gate: /\d{10}/,
  expression: /(?<![\w./$-]|\d,)1?[2-9]\d{2}[2-9]\d{6}(?![\w-]|[./]\d)/dg,
  validate: (value) => !/^1?8(?:00|33|44|55|66|77|88)/.test(value) && !/^(\d)\1+$/.test(value),
  // Ten digits in a row are as often a record number.
  cues: /\b(?:phone|tel|cell|mobile|call|text|ring|rang|fax|whatsapp|contact|voicemail|dial|reach|sms|@[\w.-]+,)/i,
  needsCue: true,
  certainty: 0.85,
};

export const cases: Cases = {
  matches: [
    'can you call ⟦6175550127⟧',
    'cell: ⟦9715550103⟧',
    'text ⟦12125550177⟧ please',
    'T@EXAMPLE.COM,⟦9715550103⟧,new',
  ],
  ignores: ['order 6175550127 shipped', 'call 8005550127', 'NPI 1234567893', 'text 741741'],
};

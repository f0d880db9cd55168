import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf } from '../checks';

// The whole of libphonenumber-js/min weighs 168 kB minified and would only be asked how long a number may be; the
// lengths of the plans below are a few lines. test/patterns/phone-plans.test.ts holds them against the library.
/** Digits a number may have behind its country code. Others: 7 to 12 (E.164 allows 15 in all). */
const NATIONAL_LENGTH: readonly (readonly [code: string, shortest: number, longest: number])[] = [
  ['1', 10, 10],
  ['44', 7, 10],
  ['353', 7, 10],
  ['61', 8, 10],
  ['64', 8, 10],
];

function isInternational(digits: string): boolean {
  const plan = NATIONAL_LENGTH.find(([code]) => digits.startsWith(code));
  if (!plan) return digits.length >= 8 && digits.length <= 15;
  const length = digits.length - plan[0].length;
  return length >= plan[1] && length <= plan[2] + (digits[plan[0].length] === '0' ? 1 : 0);
}

/** Numbers of an organisation, not a person: free and shared-cost lines, on which crisis lines are reached. */
const SERVICE = /^(?:1?8(?:00|33|44|55|66|77|88)\d{7}|0800|0808|03\d{9}$|08[4-7]\d{8}$|1[38]00\d{6}$|13\d{4}$)/;

function isPhone(value: string): boolean {
  const digits = digitsOf(value.replace(/(?:x|ext).*$/i, ''));
  if (/^\+/.test(value)) return isInternational(digits) && !SERVICE.test(digits);
  if (/^00[1-9]/.test(value)) return isInternational(digits.slice(2));
  if (/^(\d)\1+$/.test(digits) || SERVICE.test(digits)) return false;
  if (digits.startsWith('0')) return digits.length >= 9 && digits.length <= 12;
  return digits.length === 10 || (digits.length === 11 && digits.startsWith('1'));
}

export const identifier: Identifier = {
  kind: 'phone',
  family: 'phone',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(D) and (E); national numbering plans of US/CA, UK, IE, AU, NZ; ITU-T E.164',
  needsDigit: true,
  gate: /\d{3}|\d\d[ .]\d\d[ .]\d\d/,
  // In turn: with a country code; US and Canada; trunk 0 and groups (UK, IE, AU, NZ); trunk 0, mobile, unbroken.
  expression:
    /(?<![\w+./-]|\d,)(?:(?:\+|00(?=\d{2,3}[ -]))\d{1,3}(?:[ .-]?\(?\d{1,8}\)?){1,6}|0[1-9](?:[ .]\d\d){4}|0\d{2,3}[ .]\d{3}(?:[ .]\d\d){2}|(?:1[ .-])?(?:\(\d{3}\)[ .-]{0,2}|\d{3}(?: ?[.-] ?| |\/))\d{3}(?: ?[.-] ?| )\d{4}|\(0\d{1,4}\) ?\d{2,4}(?:[ -]?\d{3,4}){1,2}|0\d{1,4}[ -]\d{2,4}(?:[ -]?\d{3,4}){1,2}|0(?:7\d{9}|4\d{8}|8[35679]\d{7}))(?:,? ?(?:x|ext\.?|extension) ?#?\d{1,6})?(?![\w-]|[./]\d)/dgi,
  validate: isPhone,
  cues: /\b(?:phone|tel|cell|mobile|call|text|ring|rang|fax|whatsapp|number|contact|voicemail|dial|reach|sms)/i,
  certainty: 0.88,
  certaintyWithCue: 0.97,
};

export const cases: Cases = {
  matches: [
    'call me on ⟦(617) 555-0123⟧ after five',
    'cell ⟦617-555-0123 ext. 4⟧',
    'it is ⟦+1 (212) 555-0177⟧.',
    'text ⟦07700 900461⟧ or ⟦07700900461⟧',
    'office ⟦020 7946 0012⟧',
    'mum: ⟦+44 20 7946 0958⟧',
    '⟦085 555 0123⟧ is his mobile',
    'Sydney: ⟦(02) 5550 1234⟧, mobile ⟦0491 570 156⟧',
    'Auckland ⟦021 555 0163⟧',
    'WhatsApp ⟦+46 70 174 06 05⟧',
    'fax: ⟦410.555.0164⟧',
    'phone ⟦(410)555-0164⟧',
    'a@example.com,⟦(971) 555-0103⟧,2024',
  ],
  ignores: [
    'Crisis: 988, 741741, 1-800-273-8255, 116 123 or 0800 068 4141',
    'bill 90837 and 90834, $160 a session',
    'ext. 404 is the front desk',
    'between 2019-2020 and 2021-2022',
    'ISBN 978-0-306-40615-7, doi 10.1000/182',
    'pages 100-110 and 200-210',
    'BP 120/80, pulse 72, 45 CFR 164.514',
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { digitsOf, isBirthday, isDay, luhn, weighted } from '../checks';

/** Finland: the last sign is one of 31, by the nine digits before. */
export function isFinnish(value: string): boolean {
  const digits = digitsOf(value.slice(0, 10));
  return '0123456789ABCDEFHJKLMNPRSTUVWXY'[Number(digits) % 31] === value.at(-1)?.toUpperCase();
}

/** Norway: two control digits, modulus 11. */
export function isNorwegian(digits: string): boolean {
  const first = (11 - (weighted(digits, [3, 7, 6, 1, 8, 9, 4, 5, 2]) % 11)) % 11;
  const second = (11 - (weighted(digits, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

function isNordic(value: string): boolean {
  const digits = digitsOf(value);
  if (/^\d{6}[-+A-FU-Y]\d{3}/i.test(value) && value.length === 11 && isBirthday(value.slice(0, 2), value.slice(2, 4)))
    if (isFinnish(value)) return true;
  if (digits.length === 11) return isBirthday(digits.slice(0, 2), digits.slice(2, 4)) && isNorwegian(digits);
  const short = digits.slice(-10);
  // Sweden begins with the year and ends by Luhn; Denmark begins with the day and has had no check since 2007.
  return (
    (luhn(short) && isBirthday(short.slice(4, 6), short.slice(2, 4))) ||
    (digits.length === 10 && isDay(Number(digits.slice(0, 2)), Number(digits.slice(2, 4))))
  );
}

export const identifier: Identifier = {
  kind: 'nordicId',
  family: 'id',
  tier: 'direct',
  source:
    'Swedish personnummer (Luhn), Danish CPR (date), Norwegian fødselsnummer (modulus 11), Finnish henkilötunnus (modulus 31)',
  needsDigit: true,
  gate: /\d{6}/,
  expression:
    /(?<![\w-])(?:(?:19|20)?\d{6}[-+]\d{4}|\d{6}[-+A-FU-Y]\d{3}[\dA-Y]|(?:19|20)?\d{10}|\d{6} ?\d{5})(?![\w-])/dg,
  validate: isNordic,
  cues: /personn?um|\bpnr\b|\bCPR\b|f[øo]dselsn|henkil|\bhetu\b|sotu|samordn/i,
  needsCue: true,
  certainty: 0.97,
};

export const cases: Cases = {
  matches: [
    'personnummer ⟦811218-9876⟧ och',
    'CPR ⟦211062-5629⟧',
    'fødselsnummer ⟦15108695088⟧',
    'henkilötunnus ⟦131052-308T⟧',
    'personnummer: ⟦19811218-9876⟧',
  ],
  ignores: [
    'personnummer 811218-9875',
    'order 811218-9876',
    'fødselsnummer 15108695089',
    'henkilötunnus 131052-308U',
    'CPR training in 2019',
  ],
};

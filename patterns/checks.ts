/** The arithmetic behind check digits. Everything takes and returns plain digits; separators are taken off first. */

/** Only the letters and digits of a number as written, letters in capitals. */
export function compact(value: string): string {
  return value.replace(/[^0-9A-Za-z]/g, '').toUpperCase();
}

/** Only the digits of a number as written. */
export function digitsOf(value: string): string {
  return value.replace(/\D/g, '');
}

/** Whether the last digit agrees with the others by the Luhn rule (ISO/IEC 7812-1). */
export function luhn(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    sum += i % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2;
  }
  return digits.length > 1 && sum % 10 === 0;
}

/** The digits times their weights, summed. Digits beyond the weights count nothing. */
export function weighted(digits: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(digits[i] ?? 0), 0);
}

/** `digits` modulo `modulus`, for numbers longer than a double holds. */
export function bigMod(digits: string, modulus: number): number {
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % modulus;
  return rest;
}

/** Whether a day of that month exists in some year. */
export function isDay(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}

const VERHOEFF_TURN = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4];

/** The product of two digits in the group of the pentagon. */
function pentagon(a: number, b: number): number {
  if (a < 5) return b < 5 ? (a + b) % 5 : ((a + b) % 5) + 5;
  return b < 5 ? ((a - b) % 5) + 5 : (a - b + 5) % 5;
}

/** Whether the digits agree by Verhoeff's rule, which sees every swap of neighbours. */
export function verhoeff(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    let digit = Number(digits[digits.length - 1 - i]);
    for (let turn = i % 8; turn > 0; turn -= 1) digit = VERHOEFF_TURN[digit] ?? 0;
    sum = pentagon(sum, digit);
  }
  return sum === 0;
}

/** Whether the last digit agrees by ISO/IEC 7064, mod 11, 10. */
export function mod11and10(digits: string): boolean {
  let rest = 10;
  for (const digit of digits.slice(0, -1)) {
    const sum = (rest + Number(digit)) % 10;
    rest = ((sum === 0 ? 10 : sum) * 2) % 11;
  }
  return (11 - rest) % 10 === Number(digits.at(-1));
}

/** Whether two pairs of digits are month and day of some year: `dd`, `mm`. Days of the Swedish coordination numbers begin at 61. */
export function isBirthday(day: string, month: string): boolean {
  const number = Number(day);
  return isDay(number > 60 ? number - 60 : number, Number(month));
}

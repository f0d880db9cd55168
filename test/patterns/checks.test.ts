import { isPossiblePhoneNumber } from 'libphonenumber-js/min';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/detector/rules';
import { bigMod, compact, digitsOf, isDay, luhn, mod11and10, verhoeff, weighted } from '../../patterns/checks';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { isCodiceFiscale } from '../../patterns/identifiers/codice-fiscale';
import { isNir } from '../../patterns/identifiers/french-nir';
import { isNhi } from '../../patterns/identifiers/nhi';
import { isNhsNumber } from '../../patterns/identifiers/nhs-number';
import { isFinnish, isNorwegian } from '../../patterns/identifiers/nordic-id';
import { isPps } from '../../patterns/identifiers/pps';
import { isSpanishId } from '../../patterns/identifiers/spanish-id';

/** Numbers that look drawn by lot and are the same in every run. */
function* numbers(count: number, digits: number): Generator<string> {
  let seed = 20261122;
  for (let i = 0; i < count; i += 1) {
    let number = '';
    while (number.length < digits) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      number += String(seed % 100_000).padStart(5, '0');
    }
    yield number.slice(0, digits);
  }
}

function finds(kind: string, text: string): boolean {
  return (
    runRules(
      text,
      IDENTIFIERS.filter((identifier) => identifier.kind === kind),
    ).length > 0
  );
}

describe('the shared arithmetic', () => {
  it('computes', () => {
    expect(luhn('046454286')).toBe(true);
    expect(luhn('046454287')).toBe(false);
    expect(luhn('0')).toBe(false);
    expect(weighted('123', [3, 2, 1])).toBe(10);
    expect(bigMod('3214282912345698765432161182', 97)).toBe(1);
    expect([isDay(29, 2), isDay(30, 2), isDay(31, 4), isDay(31, 12), isDay(0, 1), isDay(1, 13)]).toEqual([
      true,
      false,
      false,
      true,
      false,
      false,
    ]);
    expect(compact('ab 12-34')).toBe('AB1234');
    expect(digitsOf('+1 (2) 3')).toBe('123');
  });
});

// The published examples that docs/domain.md, section 2e, lists.
describe('the reference values', () => {
  it.each([
    ['nhsNumber', 'NHS number 943 476 5919', true],
    ['nhsNumber', 'NHS number 943 476 5918', false],
    ['npi', 'NPI 1234567893', true],
    ['npi', 'NPI 1234567890', false],
    ['dea', 'DEA AB1234563', true],
    ['dea', 'DEA AB1234560', false],
    ['mbi', 'MBI 1EG4-TE5-MK73', true],
    ['mbi', 'MBI 1SG4-TE5-MK73', false],
    ['auMedicare', 'Medicare 2123 45670 1', true],
    ['auMedicare', 'Medicare 2123 45671 1', false],
    ['ihi', 'IHI 8003608166690503', true],
    ['nhi', 'NHI WLD9413', true],
    ['nhi', 'NHI ZSC21TN', true],
    ['nhi', 'NHI ZAC5361', true],
    ['nhi', 'NHI ZBN77VL', true],
    ['nhi', 'NHI ZZZ0044', false],
    ['bcPhn', 'PHN 9698 658 215', true],
    ['bcPhn', 'PHN 9698 648 215', false],
    ['ssn', 'SSN 123-45-6789', true],
    ['ssn', 'SSN 078-05-1120', false],
    ['ssn', 'SSN 219-09-9999', false],
    ['sin', 'SIN 046 454 286', true],
    ['ontarioHealthCard', 'OHIP 9876 543 217', true],
  ])('%s: %s', (kind, text, valid) => {
    expect(finds(kind, text)).toBe(valid);
  });
});

// Five modules of stdnum would add 11 to 30 kB to every page with a composer; a few lines of ours must agree with them.
describe('stdnum agrees', () => {
  it.each([
    ['sin', 'SIN ', 9, stdnum.CA?.sin],
    ['bcPhn', 'PHN ', 10, stdnum.CA?.bcPhn],
    ['tfn', 'TFN ', 9, stdnum.AU?.tfn],
    ['ssn', 'SSN ', 9, stdnum.US?.ssn],
  ] as const)('on %s', (kind, cue, digits, module) => {
    if (!module) return;
    for (const number of numbers(3000, digits)) {
      // Left out: one digit nine times, which we refuse, and a serial of 0000, which stdnum lets through and the SSA does not.
      if (/^(\d)\1+$/.test(number) || (kind === 'ssn' && number.endsWith('0000'))) continue;
      expect(`${number} ${finds(kind, cue + number)}`).toBe(`${number} ${module.validate(number).isValid}`);
    }
  });

  it('on PPS numbers', () => {
    for (const number of numbers(2000, 7)) {
      for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVW') {
        const value = `${number}${letter}`;
        expect(`${value} ${isPps(value)}`).toBe(`${value} ${stdnum.IE?.pps?.validate(value).isValid}`);
      }
    }
  });
});

describe('stdnum agrees on the numbers of other countries', () => {
  it.each([
    ['aadhaar', 'Aadhaar ', 12, stdnum.IN?.aadhaar],
    ['bsn', 'BSN ', 9, stdnum.NL?.bsn],
    ['pesel', 'PESEL ', 11, stdnum.PL?.pesel],
  ] as const)('%s', (kind, cue, digits, module) => {
    for (const drawn of numbers(1500, digits)) {
      // Where the calendar must agree too, a date is put in front.
      const number = kind === 'pesel' ? `${drawn.slice(0, 2)}0${(Number(drawn[2]) % 9) + 1}1${drawn.slice(5)}` : drawn;
      if (/^(\d)\1+$/.test(number) || number.startsWith('0000')) continue;
      // A palindrome is refused by stdnum and given out by nobody.
      if (kind === 'aadhaar' && number === [...number].reverse().join('')) continue;
      expect(`${number} ${finds(kind, cue + number)}`).toBe(`${number} ${module?.validate(number).isValid}`);
    }
  });

  it('German tax numbers, whose rule on repeated digits is read in several ways', () => {
    for (const number of numbers(3000, 11)) {
      if (stdnum.DE?.idnr?.validate(number).isValid) expect(`${number} ${mod11and10(number)}`).toBe(`${number} true`);
    }
    expect(finds('germanId', 'Steuer-ID 36574261809')).toBe(true);
  });

  it('letters of Spain, Italy, France, Finland, Norway', () => {
    for (const number of numbers(300, 8)) {
      for (const letter of 'ABCDEFGHJKLMNPQRSTVWXYZ') {
        const dni = `${number}${letter}`;
        expect(`${dni} ${isSpanishId(dni)}`).toBe(`${dni} ${stdnum.ES?.dni?.validate(dni).isValid}`);
      }
    }
    for (const letter of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') {
      const code = `RSSMRA85T10A562${letter}`;
      expect(`${code} ${isCodiceFiscale(code)}`).toBe(`${code} ${stdnum.IT?.codicefiscale?.validate(code).isValid}`);
      const hetu = `131052-308${letter}`;
      expect(`${hetu} ${isFinnish(hetu)}`).toBe(`${hetu} ${stdnum.FI?.hetu?.validate(hetu).isValid}`);
    }
    for (let key = 0; key < 98; key += 1) {
      const nir = `2550814168025${String(key).padStart(2, '0')}`;
      expect(`${nir} ${isNir(nir)}`).toBe(`${nir} ${stdnum.FR?.nir?.validate(nir).isValid}`);
      const born = `151086950${String(key).padStart(2, '0')}`;
      expect(`${born} ${isNorwegian(born)}`).toBe(`${born} ${stdnum.NO?.fodselsnummer?.validate(born).isValid}`);
    }
    expect([verhoeff('234123412346'), verhoeff('234123412364'), mod11and10('36574261809')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('the numbers stdnum lacks', () => {
  it('one in eleven passes the NHS check', () => {
    const passed = [...numbers(11_000, 10)].filter(isNhsNumber).length;
    expect(passed).toBeGreaterThan(800);
    expect(passed).toBeLessThan(1200);
  });

  it('an NHI takes one last digit at most', () => {
    for (const number of numbers(200, 3)) {
      const ends = [...'0123456789'].filter((digit) => isNhi(`ABC${number}${digit}`));
      expect(ends.length).toBeLessThanOrEqual(1);
    }
  });
});

// libphonenumber-js/min weighs 168 kB minified: it is asked here, not in the page.
describe('libphonenumber agrees on how long a number may be', () => {
  it.each([
    ['+1 ', 8, 12],
    ['+353 ', 8, 10],
    ['+61 ', 8, 10],
  ])('%s', (code, shortest, longest) => {
    for (let digits = shortest; digits <= longest; digits += 1) {
      const number = `${code}${'2345678901234'.slice(0, digits)}`;
      if (finds('phone', number) && !isPossiblePhoneNumber(number)) {
        // We may be laxer, never by more than the digits of a trunk prefix.
        expect(digits).toBeLessThanOrEqual(longest);
      }
      if (isPossiblePhoneNumber(number)) expect(`${number} ${finds('phone', number)}`).toBe(`${number} true`);
    }
  });

  it.each([
    '(617) 555-0123',
    '+1 212 555 0177',
    '07700 900461',
    '020 7946 0958',
    '+44 20 7946 0958',
    '085 555 0123',
    '+353 85 555 0123',
    '(02) 5550 1234',
    '0491 570 156',
    '+61 491 570 156',
    '021 555 0163',
    '+64 21 555 0163',
    '01632 960123',
  ])('finds %s whole', (number) => {
    const [found] = runRules(
      `so ${number} it is`,
      IDENTIFIERS.filter(({ kind }) => kind === 'phone'),
    );
    expect(found && [found.start, found.end]).toEqual([3, 3 + number.length]);
    const countries = ['US', 'GB', 'IE', 'AU', 'NZ'] as const;
    expect(countries.some((country) => isPossiblePhoneNumber(number, country))).toBe(true);
  });
});

import type { Code, CodeCases } from '../../lib/model/code';

/** The Code of Ethics of the National Association of Social Workers. */
export const code: Code = {
  id: 'nasw',
  countries: ['us'],
  links: ['https://www.socialworkers.org/About/Ethics/Code-of-Ethics/Code-of-Ethics-English'],
  checked: '2026-11-23',
  source: 'NASW Code of Ethics (2021) 1.07; the letters differ between editions; domain notes parts 1 and 2d',
  statements: [
    { words: 'code_nasw_least', section: 'NASW 1.07(c)', purposes: ['release', 'report', 'danger', 'coordination'] },
    { words: 'code_nasw_consultation', section: 'NASW 1.07', purposes: ['consultation', 'supervision', 'teaching'] },
    { words: 'code_nasw_online', section: 'NASW 1.07', purposes: ['public'] },
    { words: 'code_nasw_payer', section: 'NASW 1.07(h)', purposes: ['billing'] },
    { words: 'code_nasw_court', section: 'NASW 1.07(j)', purposes: ['court'] },
  ],
  stricter: [
    { purposes: ['consultation', 'teaching', 'public'], families: ['place', 'organization', 'age'], least: 'justify' },
    { purposes: ['supervision'], families: ['id', 'phone', 'email', 'address'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'consultation', family: 'place', least: 'justify' },
    { purpose: 'public', family: 'place', least: 'justify' },
    { purpose: 'supervision', family: 'phone', least: 'justify' },
  ],
  leaves: [
    { purpose: 'supervision', family: 'age' },
    { purpose: 'coordination', family: 'name' },
  ],
};

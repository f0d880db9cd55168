import type { Code, CodeCases } from '../../lib/model/code';

/** FERPA: education records in schools that receive funds of the Department of Education. */
export const code: Code = {
  id: 'ferpa',
  countries: ['us'],
  links: ['https://www.ecfr.gov/current/title-34/subtitle-A/part-99'],
  checked: '2026-11-23',
  source: '34 CFR 99.3, 99.30, 99.31(a)(1), 99.36; domain notes part 1, row 63',
  statements: [
    {
      words: 'code_ferpa_community',
      section: '34 CFR 99.3',
      purposes: ['public', 'consultation', 'teaching', 'assistant'],
    },
    { words: 'code_ferpa_interest', section: '34 CFR 99.31(a)(1)', purposes: ['team', 'coordination', 'supervision'] },
    { words: 'code_ferpa_consent', section: '34 CFR 99.30', purposes: ['release'], unread: true },
    { words: 'code_ferpa_emergency', section: '34 CFR 99.36', purposes: ['danger'], unread: true },
  ],
  client: 'code_ferpa_client',
  stricter: [
    { purposes: ['public', 'consultation', 'teaching', 'assistant'], kinds: ['school'], least: 'justify' },
    { purposes: ['supervision'], kinds: ['school'], least: 'warn' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'consultation', family: 'organization', kind: 'school', least: 'justify' },
    { purpose: 'supervision', family: 'organization', kind: 'school', least: 'warn' },
  ],
  leaves: [
    { purpose: 'consultation', family: 'place' },
    { purpose: 'coordination', family: 'organization' },
  ],
};

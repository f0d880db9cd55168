import type { Code, CodeCases } from '../../lib/model/code';

/** The Canadian Code of Ethics for Psychologists. */
export const code: Code = {
  id: 'cpa',
  countries: ['ca'],
  links: ['https://cpa.ca/aboutcpa/committees/ethics/codeofethics/'],
  checked: '2026-11-23',
  source:
    'Canadian Code of Ethics for Psychologists, 4th edition (2017), Principle I, heading Confidentiality; clause numbers not seen in full text; Quebec r. 212 s. 15(4) and (6)',
  statements: [
    {
      words: 'code_cpa_share',
      section: 'CPA Principle I, Confidentiality',
      purposes: ['release', 'coordination', 'team', 'court'],
      unread: true,
    },
    {
      words: 'code_cpa_disguise',
      section: 'CPA Principle I, Confidentiality',
      purposes: ['public', 'teaching'],
      unread: true,
    },
    {
      words: 'code_cpa_quebec',
      section: 'Quebec r. 212, s. 15(4) and (6)',
      purposes: ['consultation', 'supervision', 'teaching'],
    },
  ],
  stricter: [
    { purposes: ['supervision'], families: ['name'], least: 'justify' },
    { purposes: ['consultation'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'supervision', family: 'name', least: 'justify' },
    { purpose: 'consultation', family: 'organization', least: 'justify' },
  ],
  leaves: [
    { purpose: 'supervision', family: 'age' },
    { purpose: 'team', family: 'name' },
  ],
};

import type { Code, CodeCases } from '../../lib/model/code';

/** The Code of Ethics of the Australian Psychological Society. */
export const code: Code = {
  id: 'aps',
  countries: ['au'],
  links: ['https://psychology.org.au/about-us/what-we-do/ethics-and-practice-standards/aps-code-of-ethics'],
  checked: '2026-11-23',
  source: 'APS Code of Ethics (2007), A.5.1, A.5.2, A.5.5, from public copies',
  statements: [
    {
      words: 'code_aps_when',
      section: 'APS A.5.2',
      purposes: ['release', 'report', 'danger', 'court', 'coordination'],
    },
    {
      words: 'code_aps_consultation',
      section: 'APS A.5.2',
      purposes: ['consultation', 'supervision', 'secondOpinion'],
      unread: true,
    },
    { words: 'code_aps_other', section: 'APS A.5.5', purposes: ['public', 'teaching', 'assistant'] },
  ],
  stricter: [
    { purposes: ['consultation', 'secondOpinion'], families: ['place', 'organization', 'age'], least: 'justify' },
    { purposes: ['supervision'], families: ['name'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'consultation', family: 'place', least: 'justify' },
    { purpose: 'supervision', family: 'name', least: 'justify' },
  ],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'supervision', family: 'age' },
  ],
};

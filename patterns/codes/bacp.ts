import type { Code, CodeCases } from '../../lib/model/code';

/** The Ethical Framework of the British Association for Counselling and Psychotherapy. */
export const code: Code = {
  id: 'bacp',
  countries: ['gb'],
  links: [
    'https://www.bacp.co.uk/events-and-resources/ethics-and-standards/ethical-framework-for-the-counselling-professions/',
  ],
  checked: '2026-11-23',
  source:
    'BACP Ethical Framework (2018), Good practice, heading Confidentiality; point numbers not seen in full text; domain notes part 2d',
  statements: [
    {
      words: 'code_bacp_protect',
      section: 'BACP Good practice, Confidentiality',
      purposes: ['public', 'consultation', 'teaching', 'assistant'],
      unread: true,
    },
    {
      words: 'code_bacp_supervision',
      section: 'BACP Good practice, Supervision',
      purposes: ['supervision'],
      unread: true,
    },
    {
      words: 'code_bacp_agree',
      section: 'BACP Good practice, Confidentiality',
      purposes: ['release', 'coordination', 'team'],
    },
  ],
  stricter: [
    { purposes: ['supervision'], families: ['name', 'id', 'phone', 'email', 'address'], least: 'justify' },
    { purposes: ['consultation'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'supervision', family: 'name', least: 'justify' },
    { purpose: 'consultation', family: 'place', least: 'justify' },
  ],
  leaves: [
    { purpose: 'supervision', family: 'age' },
    { purpose: 'team', family: 'name' },
  ],
};

import type { Code, CodeCases } from '../../lib/model/code';

/** The standards of the Health and Care Professions Council. */
export const code: Code = {
  id: 'hcpc',
  countries: ['gb'],
  links: ['https://www.hcpc-uk.org/standards/standards-of-conduct-performance-and-ethics/'],
  checked: '2026-11-23',
  source:
    'HCPC Standards of conduct, performance and ethics (September 2024), and its guidance on confidentiality; clause numbers not seen in full text',
  statements: [
    {
      words: 'code_hcpc_confidential',
      section: 'HCPC guidance on confidentiality',
      purposes: ['public', 'consultation', 'teaching', 'assistant'],
    },
    {
      words: 'code_hcpc_consent',
      section: 'HCPC guidance on confidentiality',
      purposes: ['release', 'coordination', 'team'],
    },
    { words: 'code_hcpc_tell', section: 'HCPC guidance on confidentiality', purposes: ['report', 'danger', 'court'] },
  ],
  stricter: [{ purposes: ['consultation'], families: ['place', 'organization', 'age'], least: 'justify' }],
};

export const cases: CodeCases = {
  stricter: [{ purpose: 'consultation', family: 'age', least: 'justify' }],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'consultation', family: 'quasi' },
  ],
};

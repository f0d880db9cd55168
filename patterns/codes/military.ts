import type { Code, CodeCases } from '../../lib/model/code';

/** Care for members of the armed forces of the United States and their families. */
export const code: Code = {
  id: 'military',
  countries: ['us'],
  links: ['https://www.esd.whs.mil/Directives/issuances/dodi/'],
  checked: '2026-11-23',
  source: 'DoDI 6490.08; domain notes part 1, row 64',
  statements: [
    {
      words: 'code_military_small',
      section: 'DoDI 6490.08',
      purposes: ['public', 'consultation', 'supervision', 'teaching', 'secondOpinion', 'assistant'],
    },
    { words: 'code_military_command', section: 'DoDI 6490.08', purposes: ['danger', 'report', 'court'] },
  ],
  client: 'code_military_client',
  stricter: [
    {
      purposes: ['public', 'consultation', 'teaching', 'secondOpinion', 'assistant'],
      kinds: ['military', 'militaryAddress'],
      least: 'justify',
    },
    { purposes: ['supervision'], kinds: ['military', 'militaryAddress'], least: 'warn' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'consultation', family: 'quasi', kind: 'military', least: 'justify' },
    { purpose: 'supervision', family: 'quasi', kind: 'military', least: 'warn' },
  ],
  leaves: [
    { purpose: 'consultation', family: 'quasi' },
    { purpose: 'team', family: 'address' },
  ],
};

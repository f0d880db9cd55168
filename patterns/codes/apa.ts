import type { Code, CodeCases } from '../../lib/model/code';

/** The Ethics Code of the American Psychological Association. */
export const code: Code = {
  id: 'apa',
  countries: ['us'],
  links: ['https://www.apa.org/ethics/code'],
  checked: '2026-11-23',
  source: 'APA Ethics Code 4.02, 4.04 to 4.07 (2017); domain notes parts 1 and 2d',
  statements: [
    { words: 'code_apa_consultation', section: 'APA 4.06', purposes: ['consultation', 'supervision', 'secondOpinion'] },
    { words: 'code_apa_teaching', section: 'APA 4.07', purposes: ['public', 'teaching'] },
    { words: 'code_apa_disclosure', section: 'APA 4.05', purposes: ['release', 'report', 'danger', 'court'] },
    { words: 'code_apa_intrusion', section: 'APA 4.04', purposes: ['billing', 'coordination', 'court'] },
  ],
  stricter: [
    { purposes: ['consultation', 'secondOpinion'], families: ['place', 'organization', 'age'], least: 'justify' },
    { purposes: ['public'], families: ['place', 'organization'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'consultation', family: 'place', least: 'justify' },
    { purpose: 'public', family: 'organization', least: 'justify' },
  ],
  leaves: [
    { purpose: 'consultation', family: 'quasi' },
    { purpose: 'supervision', family: 'place' },
  ],
};

import type { Code, CodeCases } from '../../lib/model/code';

/** The Code of Ethics of the American Counseling Association. */
export const code: Code = {
  id: 'aca',
  countries: ['us'],
  links: ['https://www.counseling.org/resources/ethics'],
  checked: '2026-11-23',
  source: 'ACA Code of Ethics (2014) B.2, B.2.e, B.3.b, B.7; domain notes part 2d',
  statements: [
    {
      words: 'code_aca_least',
      section: 'ACA B.2.e',
      purposes: ['release', 'report', 'danger', 'court', 'coordination'],
    },
    { words: 'code_aca_team', section: 'ACA B.3.b', purposes: ['team'] },
    { words: 'code_aca_consultation', section: 'ACA B.7', purposes: ['consultation', 'supervision', 'secondOpinion'] },
    { words: 'code_aca_exceptions', section: 'ACA B.2', purposes: ['report', 'danger'] },
  ],
  stricter: [
    { purposes: ['consultation', 'secondOpinion'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [{ purpose: 'consultation', family: 'organization', least: 'justify' }],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'consultation', family: 'quasi' },
  ],
};

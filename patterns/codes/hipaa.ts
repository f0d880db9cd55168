import type { Code, CodeCases } from '../../lib/model/code';

/** The HIPAA Privacy Rule: what a covered clinician in the United States may tell whom. */
export const code: Code = {
  id: 'hipaa',
  countries: ['us'],
  links: ['https://www.ecfr.gov/current/title-45/subtitle-A/subchapter-C/part-164'],
  checked: '2026-11-23',
  source: '45 CFR 164.502(b), 164.508, 164.512, 164.514(b), 164.528; domain notes parts 1, 2a and 4',
  statements: [
    { words: 'code_hipaa_least', section: '45 CFR 164.502(b)', purposes: ['supervision', 'billing', 'counsel'] },
    {
      words: 'code_hipaa_treatment',
      section: '45 CFR 164.506(c)(2)',
      purposes: ['team', 'coordination', 'secondOpinion'],
    },
    {
      words: 'code_hipaa_deidentified',
      section: '45 CFR 164.514(b)(2)',
      purposes: ['public', 'teaching', 'consultation'],
    },
    { words: 'code_hipaa_child', section: '45 CFR 164.512(b)(1)(ii)', purposes: ['report'] },
    { words: 'code_hipaa_report', section: '45 CFR 164.512(c)', purposes: ['report'] },
    { words: 'code_hipaa_danger', section: '45 CFR 164.512(j)', purposes: ['danger'] },
    { words: 'code_hipaa_court', section: '45 CFR 164.512(e)', purposes: ['court'] },
    { words: 'code_hipaa_release', section: '45 CFR 164.508(c)', purposes: ['release'] },
    { words: 'code_hipaa_assistant', section: '45 CFR 164.504(e)', purposes: ['assistant'] },
  ],
  client: 'code_hipaa_client',
  stricter: [{ purposes: ['supervision'], families: ['id', 'address', 'phone', 'email', 'url'], least: 'justify' }],
};

export const cases: CodeCases = {
  stricter: [{ purpose: 'supervision', family: 'id', least: 'justify' }],
  leaves: [
    { purpose: 'supervision', family: 'age' },
    { purpose: 'coordination', family: 'id' },
    { purpose: 'team', family: 'name' },
    { purpose: 'billing', family: 'quasi' },
  ],
};

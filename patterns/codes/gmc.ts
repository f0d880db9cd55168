import type { Code, CodeCases } from '../../lib/model/code';

/** The guidance of the General Medical Council on confidentiality and social media. */
export const code: Code = {
  id: 'gmc',
  countries: ['gb'],
  links: [
    'https://www.gmc-uk.org/professional-standards/the-professional-standards/confidentiality',
    'https://www.gmc-uk.org/professional-standards/the-professional-standards/using-social-media-as-a-medical-professional',
  ],
  checked: '2026-11-23',
  source:
    'GMC Confidentiality (2017), eight principles and paragraphs on disclosures that protect; Using social media, paragraph 19; domain notes part 0',
  statements: [
    { words: 'code_gmc_sum', section: 'GMC Using social media 19', purposes: ['public', 'consultation'] },
    {
      words: 'code_gmc_least',
      section: 'GMC Confidentiality, principles',
      purposes: ['teaching', 'assistant', 'supervision', 'secondOpinion', 'billing'],
    },
    { words: 'code_gmc_care', section: 'GMC Confidentiality, principles', purposes: ['team', 'coordination'] },
    {
      words: 'code_gmc_law',
      section: 'GMC Confidentiality, protection of patients and others',
      purposes: ['report', 'danger', 'court'],
    },
  ],
  stricter: [
    { purposes: ['public'], families: ['place', 'organization', 'age'], least: 'justify' },
    { purposes: ['consultation'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'public', family: 'age', least: 'justify' },
    { purpose: 'consultation', family: 'place', least: 'justify' },
  ],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'coordination', family: 'place' },
  ],
};

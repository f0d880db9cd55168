import type { Code, CodeCases } from '../../lib/model/code';

/** PIPEDA, and the Personal Health Information Protection Act of Ontario. */
export const code: Code = {
  id: 'pipedaPhipa',
  countries: ['ca'],
  links: ['https://www.ontario.ca/laws/statute/04p03', 'https://laws-lois.justice.gc.ca/eng/acts/P-8.6/'],
  checked: '2026-11-23',
  source: 'PHIPA (Ontario) ss. 4, 38, 40; PIPEDA, the test of a serious possibility; domain notes part 2d',
  statements: [
    {
      words: 'code_pipedaPhipa_foreseeable',
      section: 'PHIPA s. 4',
      purposes: ['public', 'consultation', 'teaching', 'assistant'],
    },
    { words: 'code_pipedaPhipa_care', section: 'PHIPA s. 38', purposes: ['team', 'coordination'] },
    { words: 'code_pipedaPhipa_harm', section: 'PHIPA s. 40', purposes: ['danger'] },
    { words: 'code_pipedaPhipa_possibility', section: 'PIPEDA', purposes: ['billing', 'secondOpinion'], unread: true },
  ],
  client: 'code_pipedaPhipa_client',
  stricter: [
    { purposes: ['public', 'consultation'], families: ['place', 'organization', 'age'], least: 'justify' },
    { purposes: ['assistant'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'assistant', family: 'organization', least: 'justify' },
    { purpose: 'consultation', family: 'age', least: 'justify' },
  ],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'assistant', family: 'quasi' },
  ],
};

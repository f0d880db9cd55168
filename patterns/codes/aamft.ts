import type { Code, CodeCases } from '../../lib/model/code';

/** The Code of Ethics of the American Association for Marriage and Family Therapy. */
export const code: Code = {
  id: 'aamft',
  countries: ['us'],
  links: ['https://www.aamft.org/Legal_Ethics/Code_of_Ethics.aspx'],
  checked: '2026-11-23',
  source: 'AAMFT Code of Ethics (2015), Standard II; clause numbers not seen in full text',
  statements: [
    {
      words: 'code_aamft_each',
      section: 'AAMFT Standard II',
      purposes: ['release', 'clientAsked', 'coordination'],
      unread: true,
    },
    { words: 'code_aamft_within', section: 'AAMFT Standard II', purposes: ['client'], unread: true },
    {
      words: 'code_aamft_consultation',
      section: 'AAMFT Standard II',
      purposes: ['consultation', 'supervision', 'teaching'],
      unread: true,
    },
  ],
  client: 'code_aamft_client',
  stricter: [
    { purposes: ['clientAsked'], families: ['name'], least: 'warn' },
    { purposes: ['consultation'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'clientAsked', family: 'name', least: 'warn' },
    { purpose: 'consultation', family: 'age', least: 'justify' },
  ],
  leaves: [
    { purpose: 'clientAsked', family: 'date' },
    { purpose: 'team', family: 'name' },
  ],
};

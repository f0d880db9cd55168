import type { Code, CodeCases } from '../../lib/model/code';

/** The General Data Protection Regulation of the European Union and of the United Kingdom. */
export const code: Code = {
  id: 'gdpr',
  countries: ['eu', 'gb'],
  links: [
    'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
    'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/',
  ],
  checked: '2026-11-23',
  source: 'GDPR Recital 26, Articles 5 and 9; ICO, the motivated intruder; [2021] UKUT 192; domain notes part 2d',
  statements: [
    { words: 'code_gdpr_likely', section: 'GDPR Recital 26', purposes: ['public', 'consultation', 'teaching'] },
    {
      words: 'code_gdpr_health',
      section: 'GDPR Article 9',
      purposes: ['assistant', 'billing', 'coordination', 'secondOpinion'],
    },
    {
      words: 'code_gdpr_least',
      section: 'GDPR Article 5(1)(c)',
      purposes: ['supervision', 'counsel', 'billing', 'team'],
      unread: true,
    },
  ],
  client: 'code_gdpr_client',
  stricter: [
    { purposes: ['public', 'consultation'], families: ['place', 'organization', 'age'], least: 'justify' },
    { purposes: ['assistant'], families: ['place', 'organization', 'age'], least: 'justify' },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'assistant', family: 'place', least: 'justify' },
    { purpose: 'public', family: 'organization', least: 'justify' },
  ],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'supervision', family: 'quasi' },
  ],
};

import type { Code, CodeCases } from '../../lib/model/code';

/** Psychotherapy notes under HIPAA: notes of a session that are kept apart from the record. */
export const code: Code = {
  id: 'psychotherapyNotes',
  countries: ['us'],
  links: ['https://www.ecfr.gov/current/title-45/section-164.508'],
  checked: '2026-11-23',
  source: '45 CFR 164.501, 164.508(a)(2) and (b)(3)(ii); domain notes part 2d',
  statements: [
    {
      words: 'code_psychotherapyNotes_apart',
      section: '45 CFR 164.508(a)(2)',
      purposes: ['team', 'coordination', 'secondOpinion', 'billing', 'court'],
    },
    { words: 'code_psychotherapyNotes_alone', section: '45 CFR 164.508(b)(3)(ii)', purposes: ['release'] },
    {
      words: 'code_psychotherapyNotes_training',
      section: '45 CFR 164.508(a)(2)(i)',
      purposes: ['supervision', 'counsel'],
    },
  ],
  client: 'code_psychotherapyNotes_client',
  stricter: [
    {
      purposes: ['team', 'coordination', 'secondOpinion', 'billing', 'court', 'consultation'],
      topic: 'psychotherapyNotes',
      least: 'justify',
    },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'team', family: 'name', topic: 'psychotherapyNotes', least: 'justify' },
    { purpose: 'coordination', family: 'name', topic: 'psychotherapyNotes', least: 'justify' },
  ],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'supervision', family: 'name', topic: 'psychotherapyNotes' },
    { purpose: 'counsel', family: 'name', topic: 'psychotherapyNotes' },
  ],
};

import type { Code, CodeCases } from '../../lib/model/code';

/** 42 CFR Part 2: treatment for alcohol or drugs in a federally assisted programme. */
export const code: Code = {
  id: 'part2',
  countries: ['us'],
  links: ['https://www.ecfr.gov/current/title-42/chapter-I/subchapter-A/part-2'],
  checked: '2026-11-23',
  source:
    '42 CFR 2.12(c)(3) and (6), 2.31, 2.32, 2.51, 2.61-2.67; the 2024 rule, compliance date 2026-02-16; domain notes part 1, row 62',
  statements: [
    {
      words: 'code_part2_consent',
      section: '42 CFR 2.31',
      purposes: ['coordination', 'billing', 'secondOpinion', 'release', 'clientAsked', 'counsel', 'consultation'],
    },
    { words: 'code_part2_within', section: '42 CFR 2.12(c)(3)', purposes: ['team', 'supervision'], unread: true },
    { words: 'code_part2_notice', section: '42 CFR 2.32', purposes: ['coordination', 'billing', 'release'] },
    { words: 'code_part2_emergency', section: '42 CFR 2.51', purposes: ['danger'] },
    { words: 'code_part2_report', section: '42 CFR 2.12(c)(6)', purposes: ['report'] },
    { words: 'code_part2_court', section: '42 CFR 2.61 to 2.67', purposes: ['court'] },
  ],
  client: 'code_part2_client',
  stricter: [
    { purposes: ['team'], topic: 'substanceUse', least: 'warn' },
    {
      purposes: ['coordination', 'billing', 'secondOpinion', 'court', 'counsel', 'consultation', 'clientAsked'],
      topic: 'substanceUse',
      least: 'justify',
    },
  ],
};

export const cases: CodeCases = {
  stricter: [
    { purpose: 'team', family: 'name', topic: 'substanceUse', least: 'warn' },
    { purpose: 'coordination', family: 'name', topic: 'substanceUse', least: 'justify' },
    { purpose: 'billing', family: 'name', topic: 'substanceUse', least: 'justify' },
  ],
  leaves: [
    { purpose: 'team', family: 'name' },
    { purpose: 'coordination', family: 'quasi', topic: 'substanceUse' },
    { purpose: 'client', family: 'name', topic: 'substanceUse' },
  ],
};

import type { Cases, Identifier } from '../../lib/model/identifier';

export const identifier: Identifier = {
  kind: 'hashtag',
  family: 'url',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(R): a tag made for one person',
  gate: /#[a-z]/i,
  // A campaign for somebody carries the name; other tags are topics.
  expression:
    /(?<=\b(?:tagged|tagging|hashtag|captioned|caption)\b[^\n#]{0,20})#\w{4,40}|(?<![\w&/])#(?:[Jj]ustice|[Pp]ray(?:ers?|ing)?|[Ff]ree|[Ff]ind|[Bb]ring(?:[Bb]ack)?|[Tt]eam|RIP|[Rr]ip|[Rr]emember(?:ing)?|strength|stand(?:ing)?with|love|miss(?:ing)?|save|help|healing|long ?live|ll|fly ?high)(?:[Ff]or|[Ww]ith|4|_)?[A-Z_][a-z\d_]\w{1,30}/dg,
  certainty: 0.75,
};

export const cases: Cases = {
  matches: [
    'posted ⟦#justiceForKayla⟧',
    'with ⟦#prayForMateo⟧ on it',
    '⟦#teamRosa⟧',
    'tagged it ⟦#rosaheals⟧ and',
    '⟦#rip_Danny_B⟧',
  ],
  ignores: ['#mentalhealth', '#selfcare #boundaries', 'room #4', '#MeToo and #BlackLivesMatter', '# Heading'],
};

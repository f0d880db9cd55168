import type { Cases, Identifier } from '../../lib/model/identifier';
import { compact } from '../checks';

export const identifier: Identifier = {
  kind: 'nino',
  family: 'id',
  tier: 'direct',
  source: 'HMRC NIM39110: prefix without D F I Q U V, second not O, some pairs never given out, suffix A to D',
  needsDigit: true,
  gate: /\d{2}/,
  expression: /(?<!\w)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z] ?\d{2} ?\d{2} ?\d{2} ?[A-D](?!\w)/dgi,
  validate: (value) => !/^(?:BG|GB|KN|NK|NT|TN|ZZ)/.test(compact(value)),
  cues: /\bnational insurance\b|\bN\.?I\.?\b|\bnino\b/i,
  certainty: 0.85,
  certaintyWithCue: 0.98,
};

export const cases: Cases = {
  matches: [
    'NI no. ⟦AB 12 34 56 C⟧',
    '⟦ab123456c⟧ on her P60',
    'National Insurance: ⟦JG103759A⟧',
    'his is ⟦CE 123456 D⟧',
  ],
  ignores: ['QQ 12 34 56 C is the specimen', 'GB 12 34 56 A', 'AB 12 34 56 E', 'AB 12 34 C'],
};

import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';

const END = String.raw`(?:,? ?\n[>| \t?]{0,6}|, ?| )(?:APO|FPO|DPO),? A[AEP],? \d{5}(?:-\d{4})?(?!\w)`;

export const identifier: Identifier = {
  kind: 'militaryAddress',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B); US military and diplomatic post (APO, FPO, DPO)',
  needsDigit: true,
  gate: /[AFD]PO|PSC|CMR/i,
  expression: letters(
    String.raw`(?<!\w)(?:(?:PSC|CMR|OPC) \d{1,5},? Box \d{1,6}(?:${END})?|Unit \d{1,6}(?:,? Box \d{1,6})?${END}|(?:USS|USNS|USCGC|USNV|USCV) [\p{L}'’. -]{2,30}?${END}|(?:APO|FPO|DPO),? A[AEP],? \d{5}(?:-\d{4})?(?!\w))`,
    'dgiu',
  ),
  certainty: 0.94,
};

export const cases: Cases = {
  matches: [
    '⟦PSC 802 Box 74, APO AE 09499⟧',
    'to ⟦Unit 2050 Box 4190\nDPO AP 96278⟧ please',
    '⟦USS Harlan\nFPO AP 96667⟧',
    '⟦cmr 450, box 1182\napo ae 09705⟧',
    'mail goes to ⟦APO AE 09499⟧',
  ],
  ignores: ['unit 12 box 3 quiz', 'the USS Harlan sank', 'PSC says no', 'an APO in 2019'],
};

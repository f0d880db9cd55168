import type { Cases, Identifier } from '../../lib/model/identifier';
import { letters } from '../expressions';
import { SMALL_TAIL, STATE, TOWN_TAIL } from '../places';

export const identifier: Identifier = {
  kind: 'poBox',
  family: 'address',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(B)',
  needsDigit: true,
  gate: /box|\bR\.?R|\bbag|\bRD|postfach|postboks|apartado/i,
  expression: letters(
    String.raw`(?<!\w)(?:(?:[Pp]\.? ?[Oo]\.? ?[Bb](?:ox|OX)|(?:RR|R\.R\.|HC|RD|RFD|R\.F\.D\.|(?:Rural|Star|Highway Contract) Route|Route|Rt\.?|Rte\.?)[ #]{0,2}\d{1,3},? [Bb](?:ox|OX)|GPO [Bb]ox|[Ll]ocked [Bb]ag|[Pp]rivate [Bb]ag|P\.?O\.? ?BOX|Postfach|Postboks|Postbox|Postbus|Boîte postale|Apartado(?: de correos)?) ?#?[A-Z]?\d{1,6}[A-Z]?(?!\w)${SMALL_TAIL}|(?:R\.?R\.?|RD) ?#?\d{1,2}(?=,? \p{Lu}\p{L}+,? (?:${STATE}|\d{4}\b))|[Bb]ox \d{1,6}(?=, \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?,? ${STATE},? [\dA-Z]\d))${TOWN_TAIL}`,
    'dgu',
  ),
  certainty: 0.93,
};

export const cases: Cases = {
  matches: [
    'send it to ⟦PO Box 412, Bend, OR 97701⟧',
    '⟦RR 2 Box 41, Gentryville⟧ – stiff',
    '⟦P.O. Box 77⟧',
    'GPO: ⟦GPO Box 1234, Sydney NSW 2001⟧',
  ],
  ignores: ['tick box 4', 'the black box 2', 'PO daily, 20 mg', 'box breathing 4-4-4'],
};

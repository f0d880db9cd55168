import type { Cases, Identifier } from '../../lib/model/identifier';
import { isCode, stated } from '../expressions';

export const identifier: Identifier = {
  kind: 'deviceSerial',
  family: 'id',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(M)',
  needsDigit: true,
  gate: /iccid|\bsim\b|serial|\bs\/?n\b|imei|device|udid|mac addr/i,
  expression: stated(
    String.raw`serial|s\/n|(?:device|unit|machine|pump|cpap|pacemaker|monitor) (?:id|sn|s\/n)|sn|imei|udid|ICCID|SIM(?: card)?(?= ?(?:no|number|#|:)? ?:? ?\d{4})|device`,
    String.raw`\d{2}[ -]\d{6}[ -]\d{6}[ -]\d|\d{4}(?: \d{3,4}){3,4}|[A-Z]{2,4} \d{4,12}|(?=[A-Z-]{0,8}\d)[A-Z\d]{2,20}(?:-[A-Z\d]{1,12}){0,4}`,
  ),
  validate: (value) => isCode(value, 5),
  certainty: 0.88,
};

export const cases: Cases = {
  matches: [
    'device sn ⟦23192847716⟧, sleep center',
    '(model smudged, serial ⟦PJN404812H⟧)',
    'IMEI ⟦490154203237518⟧',
    'pacemaker s/n: ⟦BX-9917-0442⟧',
  ],
  ignores: ['serial killer shows, 3 of them', 'a device from 2019', 'serial sevens', 'the SN 12'],
};

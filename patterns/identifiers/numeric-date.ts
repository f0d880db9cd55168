import type { Cases, Identifier } from '../../lib/model/identifier';
import { isClientDate, isNumericDate, NUMERIC } from '../calendar';
import { inContext } from '../expressions';

const VERSION =
  /\b(?:v|ver|version|release|build|section|§|chapter|chap|table|tab|fig(?:ure)?|part|clause|para(?:graph)?|item|standard|code|ios|ipados|macos|android|chrome|firefox|node|app|software|update|upgrade|rule|cfr|doi)(?:s|d)?(?: (?:to|is|was))?\.? ?$/i;
const SAID =
  /\b(?:on|since|until|till?|dob|born|dos|dates?|dated|seen|died|admitted|d\/c|was|is|were|from|by|last|next|first|session|visit|appt|appointment|intake|eval|hearing|court|surgery|birthday|[a-z]{3,12}ed|left|came|went|met|saw)[\s:,(]*$/i;
const SERIES =
  /^ ?(?:minutes|mins?|mg|days|weeks|years|reps|sets|rule|split|breathing|grounding|technique|method|exercise)\b/i;

function isDate(value: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  // Part of a longer row of numbers.
  if (/\d-$/.test(groups.before ?? '') && value.includes('-')) return false;
  if (!isNumericDate(value) || VERSION.test(groups.before ?? '') || SERIES.test(groups.after ?? '')) return false;
  // With dots and a short year it is as likely a version or a section, unless day and month are written in full.
  if (/^\d{1,2}\.\d{1,2}\.\d\d$/.test(value) && value.length < 7 && !SAID.test(groups.before ?? '')) return false;
  return isClientDate(groups);
}

export const identifier: Identifier = {
  kind: 'numericDate',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C)',
  needsDigit: true,
  gate: /\d[/.-]\d{1,2}[/.-]\d/,
  expression: inContext(String.raw`(?<![\w/.$]|(?<!\d)-)${NUMERIC}(?![\w/]|-(?!\d{1,4}[/.]\d)|[.:]\d)`, 'dg', 120),
  validate: isDate,
  certainty: 0.92,
};

export const cases: Cases = {
  matches: [
    'DOS ⟦01/30/24⟧, ⟦02/06/24⟧',
    'on ⟦2024-01-08⟧ and ⟦14/09/2023⟧',
    'born ⟦12.09.1999⟧, his mother',
    '⟦8.8.2008⟧',
    'DOB ⟦11-02-1931⟧ so',
    'seen ⟦3/4/91⟧ or ⟦3 / 14 / 91⟧, since ⟦9.6.24⟧',
    'in ⟦5/12/24⟧-⟦5/19/24⟧ at',
  ],
  ignores: [
    'version 2.10.31 and v1.2.2024',
    'the 5-4-3-2-1 exercise',
    '5/10/15 minutes',
    '32/13/2020',
    '45 CFR 164.514',
    'license exp. 09/01/2025',
    'call 555-0139',
  ],
};

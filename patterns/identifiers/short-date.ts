import type { Cases, Identifier } from '../../lib/model/identifier';
import { isClientDate, WEEKDAY } from '../calendar';
import { isDay } from '../checks';
import { inContext } from '../expressions';

/** Right before it: what happens on a day. */
const DATED = new RegExp(
  String.raw`(?:\b(?:on|since|until|till?|dated?|dos|dob|adm(?:it(?:ted)?|ission)?|d\/c|dc['’]?d|discharged?|seen|appts?|appointments?|sessions?(?: (?:on|of))?|next|due|week of|wk of|wk ?\d{1,2}|died|born|b\.|bday|birthday|attempt|visit|intake|eval|labs?|inject(?:ion|ed)|relapsed?|hearing|court|last|starting|start(?:ed|s)?|ended|ends?|as of|effective|charged|lmp|edd|due date|f\/u|fu|follow-?up|rtc|adm|disch|surgery|procedure|eviction|trial|sentencing|arraignment|wedding|funeral|memorial|released?|parole|doi|accident|incident|uds|arrested|quit|sober|clean|inpatient|in-patient|rehab|detox|residential|IOP|PHP|yesterday|today|tomorrow|tonight|resched\w*(?: (?:to|for))?|moved to|no-?show(?:ed)?|cancel\w*|turned \d\d on|birth|resum\w+|restart\w*|reconven\w+|back|anniversary|miscarriage|overdose|fight|call|meeting|${WEEKDAY})[\s:.,(–-]*|^\s*[|*-]?\s*|\b(?:date|appt|appointment|birthday|hearing|session|visit|court|deadline) (?:is|was|on) |\|\s*)$`,
  'i',
);
const WEAK =
  /\b(?:for|from|of|by|before|after|through|thru|to|note|the|was|and|this \w+,|is|left|came|called|texted|emailed|happened|missed|moved|hospitali[sz]ed|deployed|married|separated|filed|served|signed|dropped|group|her|his|their|our)\s*$/i;
/** A neighbour in a list of dates. */
const LISTED = /\b\d{1,2}\/\d{1,2}(?:,| and| &|;| or| to|,? then| ?-| –)\s*$/;
const LIST_GOES_ON = /^(?:,| and| &|;| or| ?[–-]) ?\d{1,2}\/\d{1,2}\b/;
const ANNOUNCED = /\b(?:on|dos|dates?|sessions?|visits?|appts?|appointments?|seen)\b[^.\n]{0,50}$/i;
const SCORE =
  /\b(?:phq|gad|mmse|moca|gaf|pcl|bdi|audit|dast|ace|core|scor\w*|pain|scale|rat(?:ed|es|ing)|mood|anxiety|severity|level|out of|vision|census|strength|suds?|suds|bp|pressure|ratio|stage|grade|apgar|gcs|bed|room|apt|unit|census|attended|adherence|completed|slept|sleeps?|ate|hours)\b[^\n]{0,16}$/i;
const NOT_AFTER =
  /^ ?(?:of\b|hours?|hrs|cups?|tsp|tbsp|tablets?|tabs?|mg|ml|%|pain|points?|scale|split|inch|miles?|strength|score|support|care|access|monitoring|mood|anxiety|chance|stars?|time\b|rhythm|beat|measure|majority|ratio|odds|job\b|schedule|shift|grind|diet|bedroom|bed\b|mmhg|rule|would|inning|quarter|full|empty|done|paid|of the|would\b|sessions?|weeks?|wk\b|days?|months?|yrs?|years?|ths?\b|rds?\b|in\b.{0,6}\bscale|on (?:the|a) (?:pain )?scale)/i;
/** Never a day, whatever stands around. */
const SAYINGS = new Set(['9/11', '24/7', '7/24', '50/50', '20/20']);
/** "3/6 4:30 pm", "2/5 at 3pm". */
const TIMED = /^,? (?:at |@ ?)?\d{1,2}(?::\d\d|\s?[ap]\.?m\b)/i;
const FRACTIONS = new Set(['1/2', '1/3', '2/3', '1/4', '3/4', '1/1', '12/12', '10/10']);
const DENOMINATORS = new Set([10, 5, 4, 7]);

/** From one day to another, and not from one score to another: those have the same number below. */
function isRange(value: string, before: string, after: string): boolean {
  const other = after.match(/^ ?[–-] ?(\d{1,2}\/\d{1,2})\b/)?.[1] ?? before.match(/\b(\d{1,2}\/\d{1,2}) ?[–-] ?$/)?.[1];
  const [a = 0, b = 0] = other?.split('/').map(Number) ?? [];
  return (isDay(b, a) || isDay(a, b)) && !value.endsWith(`/${b}`);
}

/** In a list of dates: one of them can be nothing else, or the list is announced as one. */
function isListed(before: string, after: string): boolean {
  if (!LISTED.test(before) && !LIST_GOES_ON.test(after)) return false;
  const pairs = `${before} ${after}`.match(/(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])/g) ?? [];
  const plain = pairs.some((pair) => {
    const [a = 0, b = 0] = pair.split('/').map(Number);
    return !SAYINGS.has(pair) && ((b > 12 && isDay(b, a)) || (a > 12 && isDay(a, b)));
  });
  return plain || ANNOUNCED.test(before);
}

function isShortDate(value: string, groups: Readonly<Record<string, string | undefined>>): boolean {
  const { before = '', after = '' } = groups;
  const [a = 0, b = 0] = value.split(/[/-]/).map(Number);
  if (!isDay(b, a) && !isDay(a, b)) return false;
  if (SAYINGS.has(value) && !isListed(before, after) && !isRange(value, before, after)) return false;
  if (SCORE.test(before) || NOT_AFTER.test(after) || !isClientDate(groups)) return false;
  const dated = DATED.test(before);
  if (value.includes('-')) return dated && b > 12 && !/sessions?\s*$/i.test(before);
  const listed = isListed(before, after) || isRange(value, before, after);
  // "2 1/2"
  if (/\d $/.test(before) && FRACTIONS.has(value)) return false;
  if (FRACTIONS.has(value))
    return (
      listed ||
      (dated &&
        /(?:dos|seen|appts?|sessions?|born|died|admitted|intake|lmp|edd|d\/c|f\/u|adm|on)[\s:(]*$/i.test(before))
    );
  if (dated || listed || TIMED.test(after)) return true;
  // A score is not above its scale, nor a fraction above its whole.
  if (a > b && a >= 6 && b !== 10 && !/\d ?$/.test(before)) return true;
  return a > 12 || b > 12 || (WEAK.test(before) && !DENOMINATORS.has(b) && a !== b);
}

export const identifier: Identifier = {
  kind: 'shortDate',
  family: 'date',
  tier: 'direct',
  source: '45 CFR 164.514(b)(2)(i)(C): day and month',
  needsDigit: true,
  gate: /\d[/-]\d/,
  // "8/10" is a score, "24/7" a saying, "1/2" a half: only the words around it make two numbers a day.
  expression: inContext(
    String.raw`(?<![\w/.$]|(?<!\/\d{1,2})-)(?:(?:${WEEKDAY})\.?,? )?\d{1,2}[/-]\d{1,2}(?![\w/%]|-(?!\d{1,2}\/)|[.:]\d|\+)`,
    'dgi',
  ),
  validate: (value, groups) => {
    const numbers = value.match(/\d{1,2}[/-]\d{1,2}$/)?.[0] ?? '';
    return isShortDate(numbers, numbers === value ? groups : { ...groups, before: `${groups.before ?? ''}on ` });
  },
  certainty: 0.78,
};

export const cases: Cases = {
  matches: [
    'charged twice for ⟦3/26⟧, once',
    'Sessions on ⟦6/4⟧, ⟦6/11⟧, ⟦6/18⟧ and ⟦6/25⟧ were long',
    'next appt ⟦2/20⟧',
    'meeting is ⟦Wed. 12/6⟧ at 7:45',
    'stay (d/c ⟦9-28⟧)',
    'Adm: ⟦8/29⟧',
    '| ⟦14/02⟧ |',
    'died ⟦7/19⟧ 0340',
    'avail w/ RC ⟦3/6⟧ 4:30 pm',
    'her due date is ⟦6/1⟧, away ⟦5/12⟧-⟦5/19⟧',
    'wk1 ⟦9/5⟧ 30 min',
  ],
  ignores: [
    'pain 8/10, mood 4/5, PHQ 14/27',
    'on call 24/7, split 50/50',
    'BP 120/80 and GAF 55/60',
    '1/2 tablet, 3/4 of them, 2/3 cup',
    'since 9/11 the world',
    '5-10 minutes, 12-15 sessions',
    'attended 6/8 groups',
    'and/or, 1:1',
    'rated 7/10 in session',
  ],
};

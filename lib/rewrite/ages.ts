import { numberOf } from '../../patterns/lexicons/persons';
import type { Edit } from '../model/draft';
import { ageBand } from './dates';
import { inCase, type Place, possessive } from './grammar';

/** What may stand behind a bare number and belongs to the age: "yo", "-year-old", "years old". */
const UNIT = /^[\s-]?(?:y\/?\.?o\b\.?|yrs?\.?(?:[\s-]old)?\b|years?[\s-]old\b|years? of age\b|y\/o\b)/i;
const MONTHS = /^[\s-]?(?:mos?\b(?:\.(?!\s+\p{Lu}|\s*$))?|months?|wks?\b|weeks?)(?:[\s-]old)?/iu;
/** The whole age as one word or phrase. */
const WHOLE =
  /^(?<count>\d{1,2}|[a-z]+(?:-[a-z]+)??)(?<unit>[\s-](?:years?[\s-]old|yrs?[\s-]old)|[\s-]?y\/?\.?o\.?)(?<half>s?)$/i;
/** Behind these an age is one that is told of somebody's life, not of today. */
const AT_AGE = /\b(?<lead>at|by|before|until|since|from|around|about)\s+(?:the age of|age)\s+$/i;
/** What follows an age that stands for the person: "my 18-year-old is", "a 42-year-old who". */
const NO_NOUN =
  /^(?:\s*(?:$|[.,;:!?)—–"”])|\s(?:is|was|has|had|who|with|and|in|from|at|on|that|whose|came|said|says|told|wants|wanted|does|did|will|would|can|could|just|recently|as|to|for|but|or|presenting|presents|referred|living|struggling)\b)/i;

interface Told {
  readonly age: number;
  /** With its unit in or behind the span, how many further code units it takes; `null` for a bare number. */
  readonly unit: number | null;
}

/** An age below 90 that a span tells; nothing for anything else, such as an ordinal. */
function ageIn({ words, after }: Place): Told | null {
  const whole = WHOLE.exec(words)?.groups;
  const age = numberOf(whole?.count ?? words.match(/^\d{1,2}(?!\d)/)?.[0] ?? words);
  if (!(age >= 0 && age < 90)) return null;
  if (whole) return { age, unit: 0 };
  if (!/^(?:\d{1,2}|[a-z]+(?:[- ][a-z]+)?)$/i.test(words)) return null;
  const unit = UNIT.exec(after)?.[0].length;
  return { age, unit: unit ?? null };
}

const LIMIT = /^(?:by|before|until) $/i;

/** Before an age in the middle of ten years is not before the ten years. */
function partOf(age: number): string {
  return age % 10 < 1 ? '' : age % 10 < 4 ? 'early ' : age % 10 < 7 ? 'mid-' : 'late ';
}

/** Words for a person of an age, as an adjective ("40-something") or, where no noun follows, as a noun ("teenager"). */
function personOf(age: number, noun: boolean): string {
  if (age < 13) return noun ? 'child' : 'young';
  if (age < 20) return noun ? 'teenager' : 'teenage';
  return `${Math.floor(age / 10) * 10}-something`;
}

/** An exact age below 90, said as a stretch of years: "40-something" for "42-year-old", "in her 40s" for "42". Nothing for anything else. */
export function ageEdit(place: Place): Edit | null {
  const { start, end, before, after } = place;
  if (MONTHS.test(after)) {
    const unit = MONTHS.exec(after)?.[0].length ?? 0;
    return { start, end: end + unit, replacement: inCase(place, 'under a year old') };
  }
  const told = ageIn(place);
  if (!told) return null;
  const { age, unit } = told;
  if (unit !== null) {
    const noun =
      NO_NOUN.test(after.slice(unit)) && /\b(?:an?|the|my|our|his|her|their|this|that|another)\s+$/i.test(before);
    const alone = NO_NOUN.test(after.slice(unit)) && !noun;
    const words = alone ? ageBand(age, possessive(place)) : personOf(age, noun);
    return { start, end: end + unit, replacement: inCase(place, words) };
  }
  const turned = /\b(?<verb>turned|turns|turning)\s+$/i.exec(before);
  if (turned) {
    const verb = { turned: 'had', turns: 'has', turning: 'having' }[turned.groups?.verb?.toLowerCase() ?? ''] ?? 'had';
    return { start: start - turned[0].length, end, replacement: `${verb} a birthday` };
  }
  const years = age < 13 ? 'child' : age < 20 ? 'teens' : `${Math.floor(age / 10) * 10}s`;
  // "27F" becomes "F, 20s"; behind "F" the years alone.
  const letter = /^[\s/]?(?<sex>[FM]|NB)\b/.exec(after);
  if (letter) return { start, end: end + letter[0].length, replacement: `${letter.groups?.sex}, ${years}` };
  if (/\b(?:[FM]|NB)[\s/,]*$/.test(before))
    return { start, end, replacement: /\s$/.test(before) ? years : ` ${years}` };
  const at = AT_AGE.exec(before);
  if (at) {
    const lead = at.groups?.lead?.toLowerCase() === 'at' ? '' : `${at.groups?.lead} `;
    const band =
      age < 13
        ? 'early childhood'
        : age < 20
          ? `${possessive(place)} teens`
          : `${possessive(place)} ${LIMIT.test(lead) ? partOf(age) : ''}${Math.floor(age / 10) * 10}s`;
    const wide = { ...place, start: start - at[0].length, words: at[0], before: before.slice(0, at.index) };
    return { start: wide.start, end, replacement: inCase(wide, lead === '' ? `in ${band}` : `${lead}${band}`) };
  }
  if (/^\s*(?:female|male|woman|man|girl|boy|nb|nonbinary|trans|cis)\b/i.test(after))
    return { start, end, replacement: personOf(age, false) };
  return { start, end, replacement: inCase(place, ageBand(age, possessive(place))) };
}

import { isDay } from './checks';

/** Sources of the parts dates are written in; English unless said otherwise. For expressions with the flag `i`. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const YEAR = '(?:19|20)\\d\\d';
const FOREIGN_MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)';

const LATE = String.raw`(?:,? ?(?:of |in )?(?:${YEAR}|['’]\d\d))`;

/** April 14th, 2023 · Apr 14 · Wed, April 14 '23 */
export const MONTH_DAY = String.raw`(?:${WEEKDAY}\.?,? )?${MONTH}\.? ?${DAY}(?:st|nd|rd|th)?(?:(?: ?[-–] ?| or | and | & )${DAY}(?:st|nd|rd|th)?(?!\w))?(?![\d:])${LATE}?`;
/** 14 Apr 2023 · the 2nd of November · 06-JUN-1979 · Tuesday 23 April */
export const DAY_MONTH = String.raw`(?:${WEEKDAY}\.?,? )?(?:the )?(?:${DAY}(?:st|nd|rd|th)?(?: ?[-–] ?| or | and | & ))?${DAY}(?:st|nd|rd|th)?(?: of)?[ -]${MONTH}\b(?:\.(?=,? ?['’\d]))?(?:${LATE}|[ -](?:${YEAR}|\d\d(?=\s*$)))?|${DAY}${MONTH}${YEAR}`;
/** 15 de agosto de 2006 · le 3 juin 2021 */
export const FOREIGN_DATE = `(?:${DAY} de ${FOREIGN_MONTH}(?: del? ${YEAR})?|(?:le )?${DAY}(?:er)? ${FOREIGN_MONTH} ${YEAR}|le ${DAY}(?:er)? ${FOREIGN_MONTH})`;
/** 3/14/91 · 14.03.1991 · 1991-03-14 */
export const NUMERIC =
  String.raw`(?:${YEAR}[/.-]\d{1,2}[/.-]\d{1,2}|\d{1,2}([/.-])\d{1,2}\k<separator>(?:${YEAR}|\d\d)|\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:${YEAR}|\d\d))`.replace(
    '([/.-])',
    '(?<separator>[/.-])',
  );

/** Whether numbers parted by `/`, `.` or `-` are a day of the calendar, in any of the orders in use. */
export function isNumericDate(value: string): boolean {
  const [a = 0, b = 0, c = 0] = value.split(/[/.-]/).map(Number);
  return a > 31 ? isDay(c, b) : isDay(b, a) || isDay(a, b);
}

/** Words and events of the professional side: a date near them is an office's, not a client's. */
const OFFICE =
  /\b(?:webinar|workshop|conference|training|symposium|reopen\w*|office (?:is|will be)|closed|holidays?|register|registration|early bird|exp(?:ires?)?|applications?|effective|CEUs?|retreat|launch\w*|deadline|(?:my|our) licen[cs]e|licen[cs]e renewal|licensure|renewals?|CEs?|EPPP|NCE|NCMHCE|ASWB|board exam|newsletter|meeting agenda|semester|comment period)\b[^\n]{0,40}$/i;
/** A publication's date. */
const PUBLISHED =
  /\b(?:published|retrieved|accessed|updated|revised|issued|edition|version|released|copyright|vol\.?|press|journal)\b[^\n]{0,12}$|©\s*$/i;
/** What makes "May 20" a quantity instead of a day. */
const COUNTED =
  /^\s*(?:%|percent|mg|mcg|ml|kg|lbs?|pounds|people|clients|patients|min(?:ute)?s?\b|hours?|hrs?|days|weeks|months|years|yrs|sessions|times|x\b|miles|km|steps|points?)/i;

/** Whether a date in this surrounding may be a client's at all. */
export function isClientDate(groups: Readonly<Record<string, string | undefined>>): boolean {
  const before = groups.before ?? '';
  return !OFFICE.test(before) && !PUBLISHED.test(before) && !COUNTED.test(groups.after ?? '');
}

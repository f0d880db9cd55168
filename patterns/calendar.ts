import { isDay } from './checks';

/** Sources of the parts dates are written in; English unless said otherwise. For expressions with the flag `i`. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
export const WEEKDAY =
  '(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:s|nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)';
export const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
export const YEAR = '(?:19|20)\\d\\d';

/** Months and weekdays of Spanish, Portuguese, French, Italian, German, Dutch and the Nordic tongues. */
const FOREIGN_MONTH =
  '(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|sept?iembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janv(?:ier|\\.)|f[ée]vr(?:ier|\\.)|mars|avr(?:il|\\.)|mai|juin|juil(?:let|\\.)|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari|februari|januar|februar|m[äa]rz|maart|marts|april|mei|maj|juni|juli|augustus|augusti|august|september|oktober|november|dezember|desember|december)';
const FOREIGN_DAY =
  '(?:lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|(?:lun|mar|mer|jeu|ven|sam|dim)\\.?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|(?:mo|di|mi|do|fr|sa|so)\\.|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica)';

const ORDINAL_END = '(?:st|nd|rd|th)?';
const LATE = String.raw`(?:,? ?(?:of |in )?(?:${YEAR}|['’]\d\d))`;
/** The other days of a range or a list: "12-14", "12 to 14", "12, 14 and 19". */
const MORE_DAYS = String.raw`(?:(?: ?[-–] ?| to )${DAY}${ORDINAL_END}(?![\w:/])|(?:, ?${DAY}${ORDINAL_END}){0,4},?(?: or | and | ?& ?)${DAY}${ORDINAL_END}(?![\w:/]))`;

/** April 14th, 2023 · Apr 14 · Wed, April 14 '23 · June 12, 14 and 19 · March the 4th */
export const MONTH_DAY = String.raw`(?:${WEEKDAY}\.?,? )?${MONTH}\.? ?(?:the )?${DAY}${ORDINAL_END}${MORE_DAYS}?(?![\d:])${LATE}?`;
/** 14 Apr 2023 · the 2nd of November · 06-JUN-1979 · 03/Mar/1994 · Tuesday 23 April */
export const DAY_MONTH = String.raw`(?:${WEEKDAY}\.?,? )?(?:the )?(?:(?:${DAY}${ORDINAL_END}, ){0,4}${DAY}${ORDINAL_END},?(?: ?[-–] ?| to | or | and | ?& ?))?${DAY}${ORDINAL_END}(?: day of| of)?[ -]${MONTH}\b(?:\.(?=,? ?['’\d]))?(?:${LATE}|[ -](?:${YEAR}|\d\d(?=\s*$)))?|${MONTH}[-/]${DAY}[-/](?:${YEAR}|\d\d)(?!\d)|${DAY}(?:${MONTH}${YEAR}|\/${MONTH}\/(?:${YEAR}|\d\d))`;
/** 15 de agosto de 2006 · le 3 juin 2021 · 4. März · Dienstag, 4. März 2025 */
export const FOREIGN_DATE = String.raw`(?:${FOREIGN_DAY},? (?:den )?)?(?:${DAY} de ${FOREIGN_MONTH}(?: del? ${YEAR})?|${DAY}(?:er|\.)? (?:${FOREIGN_MONTH}|${MONTH}\.?)(?:,| de| del)? ${YEAR}|${DAY}\. ${FOREIGN_MONTH}|(?<!\b(?:section|item|no|v|ver|version|rule|part|sec|table|ch|fig)\.? )${DAY}\.(?:0?[1-9]|1[0-2])\.(?=[),;]| (?:and|or|bis|til|till|to) \d)|(?<=\b(?:on|am|seit|bis|vom|since|den|il|le) )${DAY}\.(?:0?[1-9]|1[0-2])\.(?![\d\w])|(?<=\b(?:le|am|den|dem|op|il|em|dia|el|vom|zum) )${DAY}(?:er)? ${FOREIGN_MONTH})`;
/** 3/14/91 · 14.03.1991 · 1991-03-14 · 1991-03-14T09:30:00Z */
export const NUMERIC =
  String.raw`(?:${YEAR}[/.-]\d{1,2}[/.-]\d{1,2}(?:T\d\d:?\d\d(?::?\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)?|\d{1,2}([/.-])\d{1,2}\k<separator>(?:${YEAR}|\d\d)|\d{1,2} ?\/ ?\d{1,2} ?\/ ?(?:${YEAR}|\d\d))`.replace(
    '([/.-])',
    '(?<separator>[/.-])',
  );

/** Whether numbers parted by `/`, `.` or `-` are a day of the calendar, in any of the orders in use. */
export function isNumericDate(value: string): boolean {
  const [a = 0, b = 0, c = 0] = value.split('T', 1)[0]?.split(/[/.-]/).map(Number) ?? [];
  return a > 31 ? isDay(c, b) : isDay(b, a) || isDay(a, b);
}

/** Words and events of the professional side: a date near them is an office's, not a client's. */
const OFFICE =
  /\b(?:webinar|workshop|conference|training|symposium|reopen\w*|office (?:is|will be)|closed|holiday (?:hours|schedule|closure|coverage)|register|registration|early bird|exp(?:ires?)?|applications?|effective|CEUs?|retreat|launch\w*|deadline|(?:my|our) licen[cs]e|licen[cs]e renewal|licensure|renewals?|CEs?|EPPP|NCE|NCMHCE|ASWB|board exam|newsletter|meeting agenda|semester|comment period)\b[^\n]{0,40}$/i;
/** A publication's date. */
const PUBLISHED =
  /\b(?:published|retrieved|accessed|updated|revised|issued|edition|version|released|copyright|vol\.?|press|journal)\b[^\n]{0,12}$|©\s*$/i;
/** What makes "May 20" a quantity instead of a day. */
const COUNTED =
  /^\s*(?:%|percent|mg|mcg|ml|kg|lbs?|pounds|people|clients|patients|min(?:ute)?s?\b|hours?|hrs?|days|weeks|months|years|yrs|sessions|times|x\b|miles|km|steps|points?)/i;

/** The same of words that leave no doubt, from a sentence further off or right behind. */
const OFFICE_FAR =
  /\b(?:webinar|workshop|conference|symposium|keynote|plenary|seminar|lecture|out of (?:the )?office|annual leave|call for (?:papers|proposals|abstracts)|register (?:by|at|here)|registration|RSVP|CEUs?|CE credits?|licensed in|consultation group|applicants?|(?:we['’]re|are|now) hiring|office (?:is|will be) closed|(?:be|are|is) closed|on-call|the session is|first meeting)\b[\s\S]{0,100}$/i;
const OFFICE_BEHIND =
  /^[^\n]{0,40}\b(?:CE credits?|CEUs?|lecture|via zoom|register|RSVP|keynote|workshop|webinar|conference|seminar)\b/i;
/** Somebody is spoken of: then it may be that person's day after all. */
const SOMEBODY =
  /\b(?:she|he|her|his|him|they|client['’]?s?|patient['’]?s?|pt|mom|mum|dad|son|daughter|wife|husband|mother|father)\b/i;

/** The same, right before it: "he'll be released on …", "her training begins …". */
const PERSON = /\b(?:she|he|her|his|him)(?:['’](?:s|ll|d))?\b[^.!?\n]{0,46}$/i;

/** Whether a date in this surrounding may be a client's at all. */
export function isClientDate(groups: Readonly<Record<string, string | undefined>>): boolean {
  const before = groups.before ?? '';
  const after = groups.after ?? '';
  if (COUNTED.test(after)) return false;
  if (PERSON.test(before.slice(-50))) return true;
  if (OFFICE.test(before) || PUBLISHED.test(before)) return false;
  return SOMEBODY.test(before) || (!OFFICE_FAR.test(before) && !OFFICE_BEHIND.test(after));
}

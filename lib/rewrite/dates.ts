import { inCase, inForm, type Place, possessive } from './grammar';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const WEEKDAY = /^(?:mon|tues?|wed|thur?s?|fri|sat|sun)[a-z]*\.?/i;

/** A two-digit year lies in the past hundred years. */
function fullYear(short: number, now: Date): number {
  const century = Math.floor(now.getFullYear() / 100) * 100;
  return short > now.getFullYear() % 100 ? century - 100 + short : century + short;
}

/** The year a date names, if it names one. */
export function yearOf(words: string, now: Date): number | undefined {
  const long = words.match(/(?:19|20)\d\d(?!\d)/)?.[0];
  if (long && !/^\d{6}$/.test(words)) return Number(long);
  const compact = words.match(/^(?:(\d{4})\d{4}|\d{4}(\d\d))$/);
  if (compact?.[1]) return Number(/^(?:19|20)/.test(compact[1]) ? compact[1] : words.slice(4));
  if (compact?.[2]) return fullYear(Number(compact[2]), now);
  const short = words.match(/['’](\d\d)$|^\d{1,2}([/.-])\d{1,2}\2(\d\d)$|[a-z]-(\d\d)$/i);
  const digits = short?.[1] ?? short?.[3] ?? short?.[4];
  return digits === undefined ? undefined : fullYear(Number(digits), now);
}

/** The month, 0 to 11, where it can be told; of "3/4/91" the first number, as Americans write it. */
function monthOf(words: string): number {
  const named = MONTHS.findIndex((month) => new RegExp(String.raw`\b${month}`, 'i').test(words));
  if (named >= 0) return named;
  const parts = words
    .split(/\D+/)
    .filter((part) => part.length < 3)
    .map(Number);
  return (parts.find((part) => part >= 1 && part <= 12) ?? 1) - 1;
}

/** An age as a stretch of ten years, or as wide as the law wants it. */
export function ageBand(age: number, whose: string): string {
  if (age >= 90) return '90 or older';
  if (age < 13) return 'under 13';
  return age < 20 ? `in ${whose} teens` : `in ${whose} ${Math.floor(age / 10) * 10}s`;
}

/** Words for a date of birth: "in her 30s", or the decade behind "born". */
export function birthWords(place: Place, now: Date): string {
  const year = yearOf(place.words, now);
  if (year === undefined || /\b(?:as|bday|birthday)\s+$/i.test(place.before)) return '[date of birth]';
  const age = now.getFullYear() - year - (monthOf(place.words) > now.getMonth() ? 1 : 0);
  if (/\bborn\s+$/i.test(place.before))
    return age >= 90 ? 'over 90 years ago' : `in the ${Math.floor(year / 10) * 10}s`;
  if (/\bborn\s+(?:on|the)\s+$/i.test(place.before))
    return age >= 90 ? 'a day long ago' : `a day in the ${Math.floor(year / 10) * 10}s`;
  return ageBand(age, possessive(place));
}

const LISTED = /(?:\d|\b(?:and|or)|[,;&])\s*$/;

/** What fits behind the word before: "since then", "on that day". */
function dayless({ before, after, words }: Place): string {
  const weekday = words.match(WEEKDAY)?.[0];
  if (weekday) return weekday;
  if (LISTED.test(before) || /^(?:,| and| &|;) ?(?:the )?\d/.test(after)) return '[date]';
  if (/\b(?:since|until|till?|by|before|from)\s+$/i.test(before)) return 'then';
  if (/\b(?:after)\s+$/i.test(before)) return 'that';
  if (/\b(?:the|his|her|their|my|our|an?)\s+$/i.test(before) && /^\s[a-z]/.test(after)) return 'earlier';
  return 'that day';
}

function withYear({ before, after }: Place, year: number): string {
  if (/\bon\s+(?:the\s+)?$/i.test(before)) return `a day in ${year}`;
  if (
    /\b(?:in|since|until|till?|by|before|after|from|during|of|late|early|mid|around|between|to|dated|and|or|the|his|her|their|my|our|an?)[\s-]+$/i.test(
      before,
    )
  )
    return String(year);
  return /[-–,\d]\s*$/.test(before) || /^\s*(?:and|or|,|to|-|–)\s*\d/.test(after) ? String(year) : `in ${year}`;
}

/** Words for any other date: the year stays (45 CFR 164.514(b)(2)(i)(C)), the rest goes. */
export function dateWords(place: Place, now: Date): string {
  const year = yearOf(place.words, now);
  if (inForm(place)) return year === undefined ? '[date]' : String(year);
  return inCase(place, year === undefined ? dayless(place) : withYear(place, year));
}

/** Words for a named day. */
export function holidayWords(place: Place, now: Date): string {
  const year = yearOf(place.words, now);
  const day = /\b(?:the|that|this|last)\s+$/i.test(place.before) ? 'holiday' : 'a holiday';
  return inCase(place, year === undefined ? day : `${day} in ${year}`);
}

/** Words for an age of 90 or more, whatever form it is written in. */
export function oldAgeWords({ words }: Place): string {
  if (/^(?:19)\d\d$/.test(words)) return 'the early 20th century';
  if (/old/i.test(words) && /-|\byear olds?\b/.test(words))
    return /olds$/i.test(words) ? '90-plus-year-olds' : '90-plus-year-old';
  if (/(?:y\/?\.?o\b|yrs? ?old)/i.test(words)) return '90+ yo';
  const sex = words.match(/\d[- ]?([FM])$/)?.[1];
  return sex ? `90+ ${sex}` : '90 or older';
}

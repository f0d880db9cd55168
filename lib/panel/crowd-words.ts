import { language, message } from '../messages/messages';
import type { Crowd, PeopleRange } from '../model/crowd';

/** "86 to 260", in the figures of the user's language. Never one number: of those who may be one, "one". */
export function rangeWords({ low, high }: PeopleRange): string {
  const figures = new Intl.NumberFormat(language());
  if (high <= 1) return message('crowd_one');
  // Two ends that rounding made one are still a range.
  const from = low >= high ? Math.max(1, Math.floor(low * 0.8)) : low;
  return message('crowd_range', figures.format(from), figures.format(high));
}

/** How few people fit, in one sentence: an estimate, among whom, and never that it is safe. */
export function crowdWords({ range, base, where, unique, contradicts }: Crowd): string {
  if (unique) return message('crowd_unique');
  if (contradicts) return message('crowd_contradicts');
  const one = range.high <= 1;
  if (base === 'practice') return one ? message('crowd_practiceOne') : message('crowd_practice', rangeWords(range));
  if (base === 'body') return one ? message('crowd_bodyOne') : message('crowd_body', rangeWords(range));
  if (where === '') return message('crowd_unlisted', rangeWords(range));
  return one ? message('crowd_placeOne', where) : message('crowd_place', rangeWords(range), where);
}

/** Among whom the counting begins. */
export function baseWords({ base, where }: Crowd): string {
  if (base === 'practice') return message('crowd_anyone');
  return where === '' ? message('crowd_everyoneThere') : message('crowd_everyone', where);
}

/** The figures that stand for everybody, by their names. */
export const FIGURES = [...'abcdefghij'];
/** So many people are everybody: more make no further figure. */
const EVERYBODY = 1_000_000;

/** How many of {@link FIGURES} figures stand for so many people: one for one, and the others by the logarithm. */
export function figuresOf({ low, high }: PeopleRange): number {
  const middle = Math.sqrt(Math.max(1, low) * Math.max(1, high));
  return 1 + Math.round(Math.min(1, Math.log(middle) / Math.log(EVERYBODY)) * (FIGURES.length - 1));
}

import { ageBand } from './dates';
import { type Place, possessive } from './grammar';

/** Words for an exact age below 90: "40-something" for "42-year-old", "in her 40s" for "42". Empty for anything else. */
export function ageWords(place: Place): string {
  const age = Number(place.words.match(/^\d{1,2}(?!\d)/)?.[0] ?? Number.NaN);
  if (Number.isNaN(age)) return '';
  // "52 y.o.", "16F": the number alone is the finding.
  if (/^[\s-]?(?:y\/?\.?o|yrs?\b|years?\b|[FM]\b)/.test(place.after))
    return age < 20 ? '' : `${Math.floor(age / 10) * 10}-something`;
  if (/^\d{1,2}$/.test(place.words)) return ageBand(age, possessive(place));
  if (!/^\d{1,2}[- ]?(?:years?[- ]?olds?|y\/?\.?o\.?)$/i.test(place.words)) return '';
  if (age < 13) return 'young';
  return age < 20 ? 'teenage' : `${Math.floor(age / 10) * 10}-something`;
}

import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { ageEdit } from './ages';
import { birthWords, dateWords, holidayWords, oldAgeWords } from './dates';
import { generalEdit } from './general';
import { type Place, placeOf, withArticle } from './grammar';
import { placeholder } from './numbers';
import { nameWords } from './people';
import { phraseEdit } from './phrase';
import { addressWords, bodyWords, placeWords } from './places';
import { NO_RENAMING, pseudonymEdit, type Renaming } from './pseudonyms';
import { reportedEdit } from './reported';

/** How people are spoken of: by what they are to whom, or by other names. */
export type RewriteStyle = 'roles' | 'pseudonyms';

function datedWords(finding: Finding, place: Place, now: Date): string {
  if (finding.kind === 'dateOfBirth') return birthWords(place, now);
  if (/holiday/i.test(finding.kind)) return holidayWords(place, now);
  return dateWords(place, now);
}

/**
 * What could stand in the span of a finding instead, with the grammar around it kept and nothing else changed.
 * The same person gets the same words all through a draft. Empty where nothing better can be offered.
 * Pure: `now` is the day on which ages are counted; `others` are all findings of the draft.
 */
export function suggest(finding: Finding, text: string, others: readonly Finding[], now: Date): string {
  const place = placeOf(finding, text);
  const { kind, family } = finding;
  if (kind === 'ageOver89') return oldAgeWords(place);
  if (family === 'name') return nameWords(finding, text, others);
  if (family === 'date') return datedWords(finding, place, now);
  if (family === 'address') return addressWords(place, kind);
  const words = placeholder(kind, family);
  if (words) return words;
  if (family === 'place') return placeWords(place);
  if (family === 'organization') return bodyWords(place);
  return isAge(finding) ? (ageEdit(place)?.replacement ?? '') : generalEdit(finding, place).replacement;
}

/**
 * The same with as many words around the span changed as good grammar asks for: "her mother Rosa" to "her mother",
 * "Ms. Delgado" to "my client", "on 14 April 2023" to "in 2023". Its span holds that of the finding and touches no other.
 *
 * @param renaming keeps pseudonyms alike through a thread
 */
export function suggestEdit(
  finding: Finding,
  text: string,
  others: readonly Finding[],
  now: Date,
  style: RewriteStyle = 'roles',
  renaming: Renaming = NO_RENAMING,
): Edit {
  const renamed = style === 'pseudonyms' ? pseudonymEdit(finding, text, others, renaming) : undefined;
  if (renamed) return renamed;
  const { start, end } = finding;
  const isFree = (edit: Edit) => !others.some((o) => o.start !== start && o.start < edit.end && edit.start < o.end);
  const wide = wideEdit(finding, text, others, now);
  const agreed = wide && withArticle(wide, text);
  if (agreed && isFree(agreed)) return agreed;
  if (wide && isFree(wide)) return wide;
  const edit = { start, end, replacement: suggest(finding, text, others, now) };
  const fitting = withArticle(edit, text);
  return isFree(fitting) ? fitting : edit;
}

function wideEdit(finding: Finding, text: string, others: readonly Finding[], now: Date): Edit | undefined {
  if (finding.kind === 'quote') return reportedEdit(finding, text);
  if (isAge(finding)) return ageEdit(placeOf(finding, text)) ?? undefined;
  if (finding.family === 'quasi') return generalEdit(finding, placeOf(finding, text));
  return phraseEdit(finding, text, others, now);
}

function isAge({ kind, family }: Finding): boolean {
  return kind === 'exactAge' || (family === 'age' && kind !== 'ageOver89');
}

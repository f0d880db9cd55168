import { OFFICE_TITLES, OFFICES } from '../../patterns/offices';
import type { Place } from './grammar';

const OFFICE_BEFORE = new RegExp(String.raw`\b(?<office>${OFFICE_TITLES})\.?\s+$`, 'i');
const OFFICE_FIRST = new RegExp(String.raw`^(?<office>${OFFICE_TITLES})\.?\s+\p{L}`, 'iu');

/** Whether words are a title and nothing else. */
export function isTitle(words: string): boolean {
  return new RegExp(String.raw`^${OFFICE_TITLES}\.?$`, 'i').test(words);
}

/** The office that a name bears, and how much of it stands in front of the name. */
export function officeOf({ words, before }: Place): { readonly office: string; readonly length: number } | undefined {
  const inside = OFFICE_FIRST.exec(words)?.groups?.office;
  if (inside !== undefined) return { office: inside, length: 0 };
  const found = OFFICE_BEFORE.exec(before);
  return found?.groups?.office === undefined ? undefined : { office: found.groups.office, length: found[0].length };
}

/** "the deacon" for "Deacon Lyle": the office alone, without an article where somebody is spoken to. */
export function officeWords(office: string, spokenTo: boolean): string {
  const said = office.toLowerCase();
  const noun = OFFICES[said] ?? said;
  return spokenTo ? noun : `the ${noun}`;
}

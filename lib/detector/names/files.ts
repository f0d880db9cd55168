import { DOCUMENT, FILE, FILLER, MAY_BE_FILE } from '../../../patterns/files';
import type { BitsOf } from './knowledge';
import { FIRST, FIRST_WORD, LAST, LAST_WORD } from './lexicon';
import type { Mark } from './mark';

const JOINED = /(?<![\p{L}\p{N}_])[\p{L}\p{N}'-]{2,40}(?:_[\p{L}\p{N}'-]{1,40}){1,8}/gu;

interface Part {
  readonly start: number;
  readonly end: number;
  readonly bits: number;
  readonly capital: boolean;
  /** In small letters. */
  readonly word: string;
}

/** "Delgado_Maria_intake.pdf", "JamesWhitlock-consent.docx", "intake_Kowalski.pdf": the parts that are names, with those between. */
export function fileMarks(text: string, about: BitsOf): Mark[] {
  const marks: Mark[] = [];
  const files = MAY_BE_FILE.test(text) ? [...text.matchAll(FILE)] : [];
  const joined = text.includes('_') ? [...text.matchAll(JOINED)] : [];
  for (const match of [...files, ...joined]) {
    const span = nameIn(partsOf(match[0], match.index, about));
    if (!span || marks.some((mark) => mark.start < span.end && span.start < mark.end)) continue;
    marks.push({ ...span, family: 'name', kind: 'personName', certainty: 0.75, why: 'fileName', side: 'client' });
  }
  return marks;
}

/** Splits at joints and before capitals; the ending goes. */
function partsOf(file: string, offset: number, about: BitsOf): Part[] {
  const parts: Part[] = [];
  for (const match of file.replace(/\.\w{2,5}$/, '').matchAll(/\p{Lu}?\p{Ll}+(?:'\p{L}+)?|\p{Lu}+(?!\p{Ll})/gu)) {
    const bits = about(match[0].toLowerCase());
    parts.push({
      start: offset + match.index,
      end: offset + match.index + match[0].length,
      bits,
      word: match[0].toLowerCase(),
      capital: /^\p{Lu}/u.test(match[0]),
    });
  }
  return parts;
}

/** From the first part that is a name to the last next to it that may be one. A lone part must be nothing else. */
function nameIn(parts: readonly Part[]): { start: number; end: number } | undefined {
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part || !isSure(part)) continue;
    let from = at;
    let to = at;
    while (from > 0 && isLikely(parts[from - 1])) from -= 1;
    while (to + 1 < parts.length && isLikely(parts[to + 1])) to += 1;
    return { start: parts[from]?.start ?? part.start, end: parts[to]?.end ?? part.end };
  }
  return unknownIn(parts);
}

/** In the name of a document about one person, parts that no list knows as words: "okafor-chidi-assessment.docx". */
function unknownIn(parts: readonly Part[]): { start: number; end: number } | undefined {
  if (!parts.some(({ word }) => DOCUMENT.test(word))) return undefined;
  const own = (part: Part | undefined): boolean =>
    part !== undefined &&
    part.bits === 0 &&
    part.word.length > 3 &&
    !DOCUMENT.test(part.word) &&
    !FILLER.test(part.word);
  const at = parts.findIndex((part, place) => own(part) && (part.capital || own(parts[place + 1])));
  const first = parts[at];
  if (!first) return undefined;
  let to = at;
  while (own(parts[to + 1])) to += 1;
  return { start: first.start, end: parts[to]?.end ?? first.end };
}

function isSure({ bits, start, end }: Part): boolean {
  return end - start > 2 && (bits & (FIRST | LAST)) !== 0 && (bits & (FIRST_WORD | LAST_WORD)) === 0;
}

function isLikely(part: Part | undefined): boolean {
  return part !== undefined && ((part.bits & (FIRST | LAST)) !== 0 || (part.bits === 0 && part.capital));
}

import { fileMarks } from './files';
import type { BitsOf } from './knowledge';
import {
  AUTHOR,
  CLIENT,
  CLIENT_FIELDS,
  FIRST,
  FIRST_WORD,
  KIN,
  LAST,
  LAST_WORD,
  PLAIN,
  PRO_ROLE,
  STAFF_FIELDS,
} from './lexicon';
import type { Mark } from './mark';
import { isNamePart, nameEnd } from './run';
import { CAPITAL, CAPITALS, INITIAL, isMark, LINE_START, NUMBER, SMALL, WORD, type Word } from './words';

/** Names as records write them: fields, "LAST, FIRST", file names, hashtags. `text` is what `words` were read from. */
export function recordMarks(text: string, words: readonly Word[], about: BitsOf): Mark[] {
  const marks: Mark[] = fileMarks(text, about);
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) continue;
    if (word.kind === WORD && isMark(words, at + 1, ',')) lastFirst(words, at, marks);
    if (word.text === ':') field(words, at, marks);
    if (word.text === '/' && words[at - 1]?.lower === 'c' && words[at + 1]?.lower === 'o') careOf(words, at + 2, marks);
    if (word.text === '#' && words[at + 1]?.gap === 0) hashtag(words[at + 1], marks, about);
  }
  return marks;
}

function name(start: number, end: number, why: string, certainty: number, side: Mark['side']): Mark {
  return { start, end, family: 'name', kind: 'personName', certainty, why, side };
}

/** "Patient: Opal Reyes", "RE: Tern, Silas", "PCP: LINDEN, PAUL". */
function field(words: readonly Word[], at: number, into: Mark[]): void {
  let before = at - 1;
  while (before > 0 && /^[.*\s]+$/.test(words[before]?.text ?? '')) before -= 1;
  const label = words[before];
  if (!label || label.kind !== WORD) return;
  const client = CLIENT_FIELDS.has(label.lower);
  if (!client && !STAFF_FIELDS.has(label.lower)) return;
  if (/^(?:from|to|cc|bcc|re|by)$/.test(label.lower) && label.gap !== LINE_START) return;
  const from = at + 1;
  if (words[from]?.gap === LINE_START) return;
  const end = fieldEnd(words, from);
  const first = words[from];
  const last = words[end - 1];
  if (end === from || !first || !last) return;
  // "Re: Termination with a client" is a subject, not a name: only what looks like one of the lists, or two words, counts.
  if (
    /^(?:re|regarding|to|from|contact|name|family|member|holder)$/.test(label.lower) &&
    !looksLikeName(words, from, end)
  )
    return;
  if (!client && /^(?:from|to|cc|bcc)$/.test(label.lower)) return;
  into.push(name(first.start, last.end, client ? 'recordField' : 'colleague', 0.85, client ? 'client' : 'staff'));
}

function looksLikeName(words: readonly Word[], from: number, end: number): boolean {
  const run = words.slice(from, end).filter((word) => word.kind === WORD);
  const after = words[end];
  const closed = !after || after.gap === LINE_START || after.kind !== WORD;
  const ends =
    !after && (run.length > 1 || !run.some((word) => word.bits & PLAIN || /(?:s|ers|ing|ion|ment)$/.test(word.lower)));
  return closed && (ends || run.some((word) => (word.bits & (FIRST | LAST)) !== 0));
}

/** The end of a name in a field, where the surname may come first and capitals may be all. */
function fieldEnd(words: readonly Word[], from: number): number {
  const end = nameEnd(words, from);
  if (end === from) return from;
  if (isMark(words, end, ',') && isNamePart(words[end + 1]) && words[end + 1]?.gap !== LINE_START) {
    return Math.max(nameEnd(words, end + 1), end + 2);
  }
  return end;
}

/** "c/o Marek" */
function careOf(words: readonly Word[], at: number, into: Mark[]): void {
  const end = nameEnd(words, at);
  const first = words[at];
  const last = words[end - 1];
  if (end > at && first && last && first.gap !== LINE_START)
    into.push(name(first.start, last.end, 'recordField', 0.75, 'client'));
}

const RECORD_SIGN = /^(?:dob|d\.o\.b\.?|mrn|hicn|hicn\/mbi|mbi|dos|id|acct|chart|x\d|born|age|aged)$/;

/** "MARLOW, JUDITH K", "Farah, Idil": both in capitals, or known as names, or with the signs of a record after them. */
function lastFirst(words: readonly Word[], at: number, into: Mark[]): void {
  const second = words[at + 2];
  const last = words[at];
  if (!last || !second || second.kind !== WORD || second.gap === LINE_START) return;
  if (!isNamePart(last) || !isNamePart(second) || last.shape === INITIAL) return;
  if (second.shape === INITIAL) {
    lastInitial(words, at, last, second, into);
    return;
  }
  if (last.shape !== second.shape || (last.bits | second.bits) & (KIN | CLIENT | PRO_ROLE)) return;
  if (second.shape === CAPITAL && words[at + 3]?.shape === CAPITAL && words[at + 3]?.gap !== LINE_START) return;
  let end = at + 3;
  if (words[end]?.shape === INITIAL && words[end]?.gap !== LINE_START) end += 1;
  const sign =
    words.slice(end, end + 3).some((word) => RECORD_SIGN.test(word.lower)) ||
    (words[end]?.lower === "'s" && isFirst(second));
  const known = isFirst(second) && (isLast(last) || last.shape === CAPITALS);
  if (!sign && !known) return;
  if (!sign && last.shape === CAPITAL && !(last.bits & LAST)) return;
  if (!sign && last.shape !== CAPITALS && isListed(words, at, end)) return;
  const from = surnameStart(words, at);
  const close = words[end - 1];
  const open = words[from];
  if (open && close) into.push(name(open.start, close.end, 'recordName', 0.85, 'client'));
}

/** "Abbott, L.; Chow, W." in a list, where no year makes it a citation. */
function lastInitial(words: readonly Word[], at: number, last: Word, initial: Word, into: Mark[]): void {
  const after = words[at + 3];
  if (!(last.bits & LAST) || last.bits & AUTHOR || !/^\p{Lu}\.$/u.test(initial.text)) return;
  if (after && after.gap !== LINE_START && !/^[;|]$/.test(after.text)) return;
  if (words.slice(at, at + 14).some((word) => /^(?:19|20)\d\d/.test(word.text))) return;
  into.push(name(last.start, initial.end, 'recordName', 0.7, 'client'));
}

/** "Anna, Ben, Carla" is a list of people and no surname with a first name. */
function isListed(words: readonly Word[], at: number, end: number): boolean {
  return (
    isMark(words, at - 1, ',') ||
    isMark(words, end, ',') ||
    /^(?:and|&|or)$/.test(words[end]?.lower ?? '') ||
    isFirst(words[at])
  );
}

function surnameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from > at - 3 &&
    from > 0 &&
    words[from]?.gap !== LINE_START &&
    words[from - 1]?.shape === CAPITALS &&
    words[at]?.shape === CAPITALS
  ) {
    if (!isNamePart(words[from - 1]) && !/^(?:DE|LA|DEL|VAN|VON)$/.test(words[from - 1]?.text ?? '')) break;
    from -= 1;
  }
  return from;
}

function isFirst(word: Word | undefined): boolean {
  return word !== undefined && (word.bits & FIRST) !== 0 && !(word.bits & FIRST_WORD && word.bits & LAST_WORD);
}

function isLast(word: Word): boolean {
  return (word.bits & LAST) !== 0 || word.bits === 0;
}

/** "#JusticeForMaria", "#prayfortevin". */
function hashtag(tag: Word | undefined, into: Mark[], about: BitsOf): void {
  if (!tag || tag.kind === NUMBER) return;
  const isName = (part: string, without: number): boolean => {
    const bits = about(part.toLowerCase());
    return part.length > 2 && (bits & (FIRST | LAST)) !== 0 && (bits & without) === 0;
  };
  const humps = [...tag.text.matchAll(/\p{Lu}\p{Ll}+/gu)];
  const found = humps.find((hump) => isName(hump[0], FIRST_WORD | LAST_WORD));
  const cued =
    /^(?:justicefor|prayfor|prayersfor|pray4|justice4|teamof?|rip|find|bringhome|free|missing)([a-z]{3,})/i.exec(
      tag.text,
    );
  const small = tag.shape === SMALL && cued && (isName(cued[1] ?? '', 0) || !about((cued[1] ?? '').toLowerCase()));
  if (found || small) into.push(name(tag.start, tag.end, 'hashtagName', 0.7, 'client'));
}

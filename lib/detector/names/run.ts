import {
  CREDENTIAL,
  FIRST,
  FIRST_WORD,
  GREETING,
  HONORIFIC,
  KIN,
  LAST,
  LAST_WORD,
  NOT_NAME,
  PARTICLE,
  PRO_TITLE,
  SILENT,
} from './lexicon';
import { CAPITAL, CAPITALS, INITIAL, isMark, LINE_START, SMALL, WORD, type Word } from './words';

/** Capital words that a name cannot be or go on with. */
const NO_PART = NOT_NAME | SILENT | GREETING;
const LONGEST = 5;

/** Whether a word with a capital can be part of a person's name. */
export function isNamePart(word: Word | undefined): word is Word {
  if (!word || word.kind !== WORD || word.shape === SMALL) return false;
  if (word.shape === INITIAL) return isInitial(word);
  if (word.bits & FIRST && !(word.bits & FIRST_WORD)) return true;
  return !(word.bits & NO_PART) && !/\d/.test(word.text);
}

const NO_INITIALS = new Set([
  'i',
  'u.s.',
  'u.k.',
  'u.s',
  'd.c.',
  'a.m.',
  'p.m.',
  'b.c.',
  'a.d.',
  'm.d.',
  'b.a.',
  'm.a.',
  'b.s.',
  'm.s.',
  'd.o.',
  'e.g.',
  'i.e.',
  'p.s.',
  'u.n.',
  'e.r.',
  'i.q.',
  'l.a.',
  'n.y.',
  'u.s.a.',
  'p.o.',
  'r.n.',
  'i.v.',
  'd.o.b.',
  'd.o.a.',
  'a.k.a.',
  'f.y.i.',
  't.v.',
  's.i.',
  'h.i.',
  'r.i.p.',
  'q.d.',
  'b.i.d.',
  't.i.d.',
  'p.r.n.',
  'o.c.d.',
  'c.v.',
  'v.a.',
  'd.v.',
  'd.a.',
  'p.c.',
  'p.t.',
  'o.t.',
  'a.a.',
  'n.a.',
  'l.p.c.',
  'p.o.s.',
  'e.d.',
  'j.d.',
  'i.d.',
  'n.b.',
  'r.s.v.p.',
  'd.i.y.',
  'o.k.',
  'e.t.',
  'f.b.i.',
  'c.i.a.',
  'w.w.',
  'w.h.o.',
]);

/** "P.O.", "U.S.": points and capitals that stand for no name. */
export function isNoInitial(word: Word): boolean {
  return word.shape === INITIAL && NO_INITIALS.has(word.lower);
}

/** A single capital or several with points that may stand for a name. */
export function isInitial(word: Word): boolean {
  return word.shape === INITIAL && !NO_INITIALS.has(word.lower);
}

/**
 * The end (exclusive) of the name that begins at `at`, in words; `at` itself where none begins. Particles, initials and a
 * nickname in quotes may stand inside: `Leopold "Leo" Marchetti`, `de la Cruz`, `H. Berglund`.
 */
export function nameEnd(words: readonly Word[], at: number): number {
  const from = skipParticles(words, at);
  const first = words[from];
  if (!isNamePart(first) || first.bits & CREDENTIAL_ALONE) return at;
  let end = from + 1;
  while (end - at < LONGEST + 2) {
    const next = words[end];
    if (!next || next.gap === LINE_START) break;
    if (continuesName(next, first)) end += 1;
    else if (next.kind === WORD && next.bits & PARTICLE && isNamePart(words[end + 1])) end += 2;
    else {
      const quoted = nicknameEnd(words, end);
      if (quoted === end) break;
      // `Sudhir Rao ("Venky")`: at the end the nickname goes along as well.
      if (!isNamePart(words[quoted]) || words[quoted]?.gap === LINE_START) return quoted;
      end = quoted + 1;
    }
  }
  return end;
}

const CREDENTIAL_ALONE = HONORIFIC | PRO_TITLE;

function continuesName(next: Word, first: Word): boolean {
  if (!isNamePart(next)) return false;
  if (next.bits & CREDENTIAL && next.shape === CAPITALS && first.shape !== CAPITALS) return false;
  if (next.bits & (KIN | HONORIFIC)) return false;
  return next.shape !== CAPITALS || first.shape === CAPITALS || next.text.length > 3;
}

function skipParticles(words: readonly Word[], at: number): number {
  let from = at;
  while (
    from < at + 2 &&
    (words[from]?.bits ?? 0) & PARTICLE &&
    words[from]?.kind === WORD &&
    words[from]?.lower !== 'st.'
  ) {
    from += 1;
  }
  return isNamePart(words[from]) ? from : at;
}

/** The end of `"Gus"` or `("Gus")` at `at`; `at` where there is none. */
export function nicknameEnd(words: readonly Word[], at: number): number {
  let from = at;
  const round = isMark(words, from, '(');
  if (round) from += 1;
  if (!/^["“'‘]$/.test(words[from]?.text ?? '') || words[from + 1]?.shape !== CAPITAL) return at;
  if (!/^["”'’]$/.test(words[from + 2]?.text ?? '')) return at;
  if (round && !isMark(words, from + 3, ')')) return at;
  return from + 3 + (round ? 1 : 0);
}

/** The end of a name in small letters that the lists know: `maria`, `tom b`, `shirley jones`. */
export function smallNameEnd(words: readonly Word[], at: number): number {
  const first = words[at];
  if (!first || first.kind !== WORD || first.shape !== SMALL || !isKnownName(first)) return at;
  const next = words[at + 1];
  if (!next || next.kind !== WORD || next.gap === LINE_START) return at + 1;
  return next.shape === SMALL && isKnownName(next) ? at + 2 : at + 1;
}

/** A name that hardly ever is another word. */
export function isKnownName(word: Word): boolean {
  if (word.bits & (NOT_NAME | SILENT)) return false;
  if (word.bits & FIRST) return !(word.bits & (FIRST_WORD | LAST_WORD));
  return (word.bits & LAST) !== 0 && !(word.bits & LAST_WORD);
}

import { LAST } from './lexicon';
import type { Emit } from './mark';
import { isInitial, isNamePart, nameEnd } from './run';
import { CAPITAL, CLITIC, LINE_START, NUMBER, PUNCTUATION, SMALL, startsSentence, WORD, type Word } from './words';

/** "A. Moreau", "H. Berglund" where a line, a number or a known surname shows that the point ends no sentence. */
function surnameAfterInitial(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  if (
    !word ||
    !next ||
    !isInitial(word) ||
    !word.text.endsWith('.') ||
    next.gap === LINE_START ||
    next.shape !== CAPITAL
  )
    return false;
  if (next.bits & LAST) return true;
  const before = words[at - 1];
  return (
    next.bits === 0 &&
    (word.gap === LINE_START ||
      before?.kind === NUMBER ||
      (before?.kind === PUNCTUATION && /^[,(–—|-]$/.test(before.text)))
  );
}

const SUBJECT_VERBS =
  /^(?:was|is|has|had|said|says|wants|wanted|reports|reported|denies|denied|states|stated|told|came|arrived|feels|felt|endorsed|presented|missed|cried|lives|and|'s|agreed|refused|began|left|called|texted)$/;

/** "T. was late": one letter with a point that does something. */
function isInitialAsSubject(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const before = words[at - 1];
  const next = words[at + 1];
  if (!word || !next || !isInitial(word) || !/^\p{Lu}\.$/u.test(word.text) || next.gap === LINE_START) return false;
  if (
    before &&
    before.gap !== LINE_START &&
    before.kind === WORD &&
    before.shape !== SMALL &&
    !startsSentence(words, at)
  )
    return false;
  return (next.shape === SMALL || next.kind === CLITIC) && SUBJECT_VERBS.test(next.lower);
}

/** "J.M.", "S.B.": alone they are someone's who is not to be named. */
export function initials(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (surnameAfterInitial(words, at)) {
    emit(at, nameEnd(words, at), 'open', 'initials', 0.65);
    return;
  }
  if (isInitialAsSubject(words, at)) {
    emit(at, at + 1, 'open', 'initials', 0.62, 'initials');
    return;
  }
  if (!isInitial(word) || !/^(?:\p{Lu}\.-?){2,4}$|^(?:\p{Lu}\.){1,3}\p{Lu}$/u.test(word.text)) return;
  const before = words[at - 1];
  const after = words[at + 1];
  if (before?.kind === WORD && before.shape !== SMALL && before.gap !== LINE_START && isNamePart(before)) return;
  if (after?.kind === WORD && after.shape === CAPITAL && after.gap !== LINE_START && isNamePart(after)) return;
  emit(at, at + 1, 'open', 'initials', 0.65, 'initials');
}

export function isInitialLetter(word: Word | undefined): boolean {
  return word !== undefined && word.kind === WORD && /^[a-zA-Z]\.?$/.test(word.text) && !/^[aiI]$/.test(word.text);
}

/** "client M" and "Client A" are told apart by what people write for a placeholder: A to D, X to Z with a capital noun. */
export function initialAfterCue(words: readonly Word[], at: number, from: number, emit: Emit, why: string): void {
  const letter = words[from];
  if (!letter || !isInitial(letter)) return;
  // "Client (F, 34)"
  if (/^[FM]$/.test(letter.text) && (from > at + 1 || words[from + 1]?.kind === NUMBER)) return;
  if (/^(?:[A-DX-Z]|\p{Lu}{3,})$/u.test(letter.text) && words[at]?.bits !== undefined && !letter.text.includes('.')) {
    emit(from, from + 1, 'staff', 'placeholder', 0.8);
    return;
  }
  emit(from, from + 1, 'client', why, 0.65, 'initials');
}

/** Whether the name at `from` to `end` is one that stands for nobody: "client A", "patient John Doe". */
export function isPlaceholder(words: readonly Word[], at: number, from: number, end: number): boolean {
  const text = words
    .slice(from, end)
    .map((word) => word.lower)
    .join(' ');
  return /^(?:john|jane|j\.) (?:doe|roe)$|^(?:doe|roe|x|y|z|xx+|one|two|a|b)$/.test(text) && at >= 0;
}

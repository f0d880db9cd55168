import { isInitialLetter } from './initials';
import {
  AUTHOR,
  BROAD,
  bitsOf,
  CLIENT,
  EPONYM,
  FIRST,
  FIRST_WORD,
  HONORIFIC,
  KIN,
  LAST,
  NOT_NAME,
  PET,
  PRO_ROLE,
  PRO_TITLE,
  SILENT,
} from './lexicon';
import type { Emit } from './mark';
import { isKnownName, isNamePart } from './run';
import { CAPITALS, CLITIC, INITIAL, isMark, LINE_START, SMALL, startsSentence, WORD, type Word } from './words';

const HOUSEHOLD =
  /^(?:kids|family|twins|triplets|boy|girl|boys|girls|kid|home|children|siblings|brothers|sisters|household|couple|baby|case|residence|estate|dog|house|son|sons|daughter|daughters|marriage|divorce|custody|wedding|baby)$/;

/** "the Ramirez kids", "the Petersens". */
export function household(words: readonly Word[], at: number, emit: Emit): void {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.gap === LINE_START || !isNamePart(word) || word.bits & (BROAD | EPONYM | AUTHOR | KIN | CLIENT))
    return;
  if (next && next.kind === WORD && next.gap !== LINE_START && next.shape === SMALL && HOUSEHOLD.test(next.lower))
    emit(at, at + 1, 'client', 'kinName', 0.8);
  else if (
    /s$/.test(word.lower) &&
    !(word.bits & ~LAST) &&
    /^['’]$/.test(next?.text ?? '') &&
    HOUSEHOLD.test(words[at + 2]?.lower ?? '')
  )
    emit(at, at + 1, 'client', 'kinName', 0.7);
  else if (
    /s$/.test(word.lower) &&
    word.bits === 0 &&
    isSurnameWithS(word.lower) &&
    (!next || next.shape === SMALL || /^['’]$/.test(next.text))
  ) {
    emit(at, at + 1, 'open', 'kinName', 0.7);
  }
}

/** "Petersens", "Marsh-Petersens". */
function isSurnameWithS(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1, -1);
  return (bitsOf(last) & LAST) !== 0;
}

/** "the mcgrady twins", "joy k's", "tom b": names in small letters that their neighbours show. */
export function smallForms(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  const next = words[at + 1];
  if (!next || next.kind !== WORD || next.gap === LINE_START) return;
  const head = word.lower.charCodeAt(0);
  // m and o: most words are spared the expression.
  const scots =
    (head === 109 || head === 111) &&
    /^(?:mc[a-z]{4,}|mac[bdfgklmnptv][a-z]{3,}|o'[a-z]{3,})$/.test(word.lower) &&
    !(word.bits & SILENT);
  if (scots && (next.bits & KIN || /^(?:twins|family|kids|case|boys|girls|house)$/.test(next.lower))) {
    emit(at, at + 1, 'client', 'kinName', 0.75);
  } else if (next.bits & KIN && isNameWithS(word.lower)) {
    emit(at, at + 1, 'client', 'kinName', 0.7);
  } else if (word.bits & FIRST && !(word.bits & NOT_NAME) && isInitialLetter(next) && isShortSurname(words, at, word)) {
    emit(at, at + 2, 'client', 'clientName', 0.7);
  }
}

/** "destinys mom": a first name with an s and no apostrophe, which is no name by itself. */
function isNameWithS(lower: string): boolean {
  return lower.length > 4 && lower.endsWith('s') && isKnownLower(lower.slice(0, -1)) && !isKnownLower(lower);
}

/** Whether the letter after a first name in small letters stands for a surname: "joy k's", "see tom b at 3". */
function isShortSurname(words: readonly Word[], at: number, word: Word): boolean {
  const after = words[at + 2];
  if (after?.kind === CLITIC && after.lower === "'s") return true;
  if (word.bits & FIRST_WORD || /^[sdmw]$/.test(words[at + 1]?.text ?? '')) return false;
  return (
    !after ||
    after.gap === LINE_START ||
    /^(?:[,.?!)]|at|in|on|is|was|has|to|from|said|who|again|today)$/.test(after.text)
  );
}

const THINGS =
  /^(?:chart|file|appt|appointment|appointments|session|sessions|intake|note|notes|parents|family|case|care|treatment|meds|medication|discharge|iep|504|teacher|school|records|record|house|baby|voicemail|email|homework|diagnosis|dx|birthday|bday|funeral|referral|insurance|claim|superbill|safety|ride|room|therapy|caseworker|progress|eval|evaluation|assessment|number|consent|letter|letters|diary|journal|phone|drinking|anxiety|depression|grief|anger|tantrums|behavior|behaviour|mood|symptoms|therapist|psychiatrist|grades|bruises|drawing|surgery|custody|husband's|lawyer|text|texts|sobriety|relapse|overdose|pregnancy|transition|weight|story|history|situation|twins|landlord|girlfriend's|mam|stepdad)$/;

/** "Danny's mom", "destinys mom", "Tess's chart", "the McGrady twins". */
export function beforeCue(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  const clitic = words[at + 1];
  const possessed = clitic?.kind === CLITIC && clitic.lower === "'s" ? words[at + 2] : undefined;
  if (possessed) {
    if (!(possessed.bits & KIN) && !THINGS.test(possessed.lower)) return;
    if (possessed.gap === LINE_START || !isPlausible(words, at, word)) return;
    const from = nameStart(words, at);
    emit(
      from,
      at + 1,
      (words[from - 1]?.bits ?? 0) & PRO_TITLE ? 'staff' : 'client',
      possessed.bits & KIN ? 'kinName' : 'clientName',
      0.8,
    );
    return;
  }
}

function isKnownLower(lower: string): boolean {
  const bits = bitsOf(lower);
  return (bits & FIRST) !== 0 && (bits & (NOT_NAME | SILENT)) === 0;
}

function isPlausible(words: readonly Word[], at: number, word: Word): boolean {
  if (word.shape === SMALL) return isKnownName(word);
  if (!isNamePart(word) || word.bits & (KIN | CLIENT | PRO_ROLE | PET | AUTHOR | EPONYM | BROAD)) return false;
  if (word.shape === INITIAL) return word.text.length > 1;
  return !startsSentence(words, at) || (word.bits & FIRST) !== 0 || word.shape === CAPITALS || isRare(word);
}

/** A capital word at the head of a sentence that no list knows as anything else. */
function isRare(word: Word): boolean {
  return word.bits === 0;
}

function nameStart(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0 && words[from]?.gap !== LINE_START) {
    const before = words[from - 1];
    if (
      !before ||
      before.kind !== WORD ||
      before.shape === SMALL ||
      !isNamePart(before) ||
      before.bits & (HONORIFIC | PRO_TITLE | KIN)
    )
      break;
    if (startsSentence(words, from - 1) && !(before.bits & FIRST)) break;
    from -= 1;
  }
  return from;
}

/** "Mona Adeyemi, PhD", "Sal Ortiz LCSW". */
export function beforeCredential(words: readonly Word[], at: number, emit: Emit): void {
  const credential = words[at];
  if (!credential || credential.gap === LINE_START) return;
  if (credential.shape === CAPITALS ? credential.text.length < 2 : !/^(?:Ph|Psy|Ed|M|D|B)/.test(credential.text))
    return;
  let last = at - 1;
  if (isMark(words, last, ',')) last -= 1;
  const from = last >= 0 ? nameStart(words, last) : last;
  const word = words[last];
  if (!word || word.kind !== WORD || word.shape === SMALL || !isNamePart(word) || word.shape === CAPITALS) return;
  if (isMark(words, at - 1, ',') || last - from >= 1) emit(from, last + 1, 'staff', 'writer', 0.9);
}

import { beforeCredential, beforeCue, household, smallForms } from './belonging';
import { commaInitial, metInitial, smallSubject, subject } from './doing';
import { initialAfterCue, initials, isInitialLetter, isPlaceholder } from './initials';
import {
  AUTHOR_NAMES,
  CLIENT,
  CLIENT_NOUN,
  CREDENTIAL,
  FIGURES,
  FIRST,
  FIRST_WORD,
  HONORIFIC,
  KIN,
  LAST,
  NOT_NAME,
  PET,
  PLAIN,
  PRO_ROLE,
  PRO_TITLE,
  RANK,
  SILENT,
} from './lexicon';
import { type Emit, type Mark, TREATED } from './mark';
import { afterNaming, NAMING, skipNaming, skipQuote } from './naming';
import { isKnownName, nameEnd, smallNameEnd } from './run';
import { isTheirClinician, treatingKind } from './treating';
import { CAPITAL, CAPITALS, INITIAL, isMark, LINE_START, SMALL, startsSentence, WORD, type Word } from './words';

/** Names that the words around them show, whatever the tagger thinks of them. */
export function peopleMarks(words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  const emit: Emit = (from, to, side, why, certainty, kind = 'personName') => {
    const first = words[from];
    const last = words[to - 1];
    if (first && last) marks.push({ start: first.start, end: last.end, family: 'name', kind, certainty, why, side });
  };
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word?.kind === WORD) readAt(words, at, word, emit);
  }
  return marks;
}

/** "re O'Dea, first name Fergal": what is written about by its name. */
function regarding(words: readonly Word[], at: number, emit: Emit): void {
  const next = words[at + 1];
  if (!next || next.gap === LINE_START || next.shape !== CAPITAL) return;
  if (next.bits & (PLAIN | KIN | CLIENT | PRO_ROLE) || startsSentence(words, at + 1)) return;
  const end = nameEnd(words, at + 1);
  if (end > at + 1) emit(at + 1, end, 'client', 'clientName', 0.65);
}

const CUES = KIN | CLIENT | HONORIFIC | RANK | PRO_TITLE | PRO_ROLE | PET;

function readAt(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (word.bits & CUES) afterCue(words, at, word, emit);
  if (NAMING.has(word.lower)) afterNaming(words, at, word, emit);
  if (word.shape === INITIAL) {
    initials(words, at, word, emit);
    metInitial(words, at, word, emit);
    commaInitial(words, at, word, emit);
  }
  if (word.shape === CAPITAL) subject(words, at, word, emit);
  if (word.lower === 're') regarding(words, at, emit);
  if (word.bits & CLIENT_NOUN) smallSubject(words, at, word, emit);
  if (word.lower === 'the' && words[at + 1]?.shape === CAPITAL) household(words, at + 1, emit);
  if (word.shape === SMALL) smallForms(words, at, word, emit);
  if (word.shape !== SMALL || isKnownName(word)) beforeCue(words, at, word, emit);
  if (word.bits & CREDENTIAL && word.shape !== SMALL) beforeCredential(words, at, emit);
}

function afterCue(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (word.bits & (HONORIFIC | PRO_TITLE | RANK) && titled(words, at, word, emit)) return;
  if (word.bits & PET && word.shape === SMALL) {
    pet(words, at, emit);
    return;
  }
  if (word.bits & PRO_ROLE && word.shape === SMALL && !isTheirs(words, at, word)) {
    role(words, at, word, emit);
    return;
  }
  if (word.bits & (KIN | CLIENT) || isTheirs(words, at, word)) related(words, at, word, emit);
}

/** "her manager Doug": someone from the client's life, not from the writer's. */
function isTheirs(words: readonly Word[], at: number, word: Word): boolean {
  return (
    /^(?:manager|coach|director|instructor|trainer|secretary|assistant)$/.test(word.lower) &&
    /^(?:his|her|their|client's|'s)$/.test(words[at - 1]?.lower ?? '')
  );
}

/** "Mrs Moreau", "mr lau", "Dr. Lin", "Captain Lindqvist". */
function titled(words: readonly Word[], at: number, word: Word, emit: Emit): boolean {
  const from = isMark(words, at + 1, '.') && words[at + 1]?.gap === 0 ? at + 2 : at + 1;
  const next = words[from];
  if (!next || next.kind !== WORD || next.gap === LINE_START) return false;
  if (FIGURES.has(`${word.lower} ${next.lower}`)) return true;
  const staff = (word.bits & PRO_TITLE) !== 0;
  if (word.bits & RANK && word.shape === SMALL && !(word.bits & HONORIFIC) && word.bits & (KIN | PRO_ROLE))
    return false;
  // "Private Lies", "Major Depression", "Chief Complaint": a rank that is a word, before a word.
  if (WORD_RANKS.test(word.lower) && next.bits & PLAIN && !(next.bits & (FIRST | LAST))) return false;
  let end = nameEnd(words, from);
  if (end === from && word.bits & (HONORIFIC | PRO_TITLE) && word.shape !== CAPITALS)
    end = smallSurname(words, from, word);
  if (end === from) return false;
  if (word.lower === 'miss' && next.shape === SMALL) return false;
  const before = words[isMark(words, at - 1, ',') ? at - 2 : at - 1];
  if (staff && before && before.bits & KIN && before.shape === SMALL) emit(from, end, 'client', 'kinName', 0.8);
  else if (staff) {
    const kind = treatingKind(words, at, end);
    emit(kind === 'personName' ? from : at, end, 'staff', 'colleague', 0.8, kind);
  } else emit(from, end, word.bits & HONORIFIC ? 'open' : 'client', 'titledName', 0.85);
  return true;
}

const WORD_RANKS =
  /^(?:private|major|chief|coach|elder|sir|lady|lord|sister|brother|father|mama|papa|baba|auntie|uncle|chị|anh|general|master|miss|justice|judge|nurse|officer|principal|inspector|ranger|counselor|counsellor)$/;

/** "mrs kaplan": after a title in small letters whatever is no ordinary word. */
function smallSurname(words: readonly Word[], at: number, title: Word): number {
  const word = words[at];
  if (!word || word.shape !== SMALL || word.text.length < 3 || /[^\p{L}'’-]/u.test(word.text)) return at;
  if (
    /^(?:miss|doc|lic|sr|counselor|counsellor|nurse|officer|deputy|principal|president|governor|mayor|senator|judge|justice|detective|doctor|professor|master|madam)$/.test(
      title.lower,
    )
  ) {
    return isKnownName(word) ? at + 1 : at;
  }
  return word.bits & (NOT_NAME | SILENT) ? at : at + 1;
}

/** "her dog Biscuit", "a cat named Mo". */
function pet(words: readonly Word[], at: number, emit: Emit): void {
  let from = skipNaming(words, at + 1);
  const comma = isMark(words, from, ',') || isMark(words, from, '(');
  if (comma) from += 1;
  const end = nameEnd(words, from);
  if (end === from || words[from]?.shape !== CAPITAL || startsSentence(words, from) || words[from]?.gap === LINE_START)
    return;
  // "my old labrador, Tess, died": the comma behind tells it from "with the dog, Tess said".
  if (comma && words[end]?.kind === WORD && words[end]?.gap !== LINE_START) return;
  emit(from, end, 'staff', 'pet', 0.9);
}

/** "my supervisor Anna", "her lawyer, Mr Whitlock", "caseworker (Tasha Boyd)". */
function role(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  let from = skipNaming(words, at + 1);
  if (isMark(words, from, ',') || isMark(words, from, '(') || isMark(words, from, ':')) from += 1;
  from = skipTitle(words, skipNaming(words, from));
  const next = words[from];
  if (!next || next.gap === LINE_START || startsSentence(words, from)) return;
  const end = nameEnd(words, from);
  const kind = isTheirClinician(words, at) ? TREATED : 'personName';
  if (end > from) emit(from, end, 'staff', 'colleague', 0.8, kind);
  else if (word.lower !== 'head') {
    const small = smallNameEnd(words, from);
    if (small > from && isFirst(words[from])) emit(from, small, 'staff', 'colleague', 0.7, kind);
  }
}

function skipTitle(words: readonly Word[], at: number): number {
  if (!((words[at]?.bits ?? 0) & (HONORIFIC | PRO_TITLE))) return at;
  return isMark(words, at + 1, '.') ? at + 2 : at + 1;
}

/** "his brother Tevin", "wife (Nora)", "my client Maria", "pt jones", "Client M". */
function related(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  let from = skipNaming(words, at + 1);
  const opened = isMark(words, from, '(');
  if (opened || isMark(words, from, ',') || isMark(words, from, ':') || isMark(words, from, '-')) from += 1;
  // "the Wolf Man (…)" is a published case.
  if (AUTHOR_NAMES.has(`${words[at - 1]?.lower ?? ''} ${word.lower}`)) return;
  if (from > at + 1) from = skipQuote(words, from);
  const next = words[from];
  if (!next || next.kind !== WORD || next.gap === LINE_START) return;
  const kin = (word.bits & KIN) !== 0;
  const why = kin ? 'kinName' : 'clientName';
  const end = nameEnd(words, from);
  if (end > from) {
    if (isPlaceholder(words, at, from, end)) {
      emit(from, end, 'staff', 'placeholder', 0.9);
      return;
    }
    if (next.shape === INITIAL && end === from + 1) {
      initialAfterCue(words, at, from, emit, why);
      return;
    }
    if (next.shape === CAPITALS && word.shape === CAPITALS && !isKnownName(next)) return;
    if (next.bits & PRO_ROLE) return;
    // "Child Protection", "Patient Portal": a capital noun before a word that is no name begins the name of an office.
    if (
      word.shape === CAPITAL &&
      from === at + 1 &&
      !(next.bits & (FIRST | LAST)) &&
      !(kin && TITLE_KIN.test(word.lower))
    )
      return;
    emit(from, end, 'client', why, word.bits & CLIENT && !(word.bits & CLIENT_NOUN) ? 0.75 : 0.88);
    return;
  }
  smallAfter(words, word, from, opened, why, emit);
}

/** Kin words that are said before a name as a title is. */
const TITLE_KIN =
  /^(?:uncle|aunt|aunty|auntie|t[ií][ao]|titi|grandma|grandpa|granny|gran|nan|nana|nanny|nonna|nonno|abuel[ao]|abuelit[ao]|lol[ao]|oma|opa|mama|papa|cousin|brother|sister|mother|father|bubbe|zayde|yiayia|pop|gramps|mom|mum|dad|ma|pa|da)$/;

function smallAfter(words: readonly Word[], cue: Word, from: number, opened: boolean, why: string, emit: Emit): void {
  const end = withSurname(words, cue, from, smallNameEnd(words, from));
  if (end > from) {
    emit(from, end, 'client', why, 0.8);
    return;
  }
  const next = words[from];
  // "client (kevin)", "wife (nora)": a single word in brackets after such a word is a name when the lists know it as one.
  if (opened && next && next.bits & FIRST && isMark(words, from + 1, ')')) emit(from, from + 1, 'client', why, 0.7);
  else if (
    cue.bits & CLIENT_NOUN &&
    next &&
    next.bits & FIRST_WORD &&
    !(next.bits & NOT_NAME) &&
    isInitialLetter(words[from + 1])
  ) {
    emit(from, from + 2, 'client', why, 0.7);
  }
}

/** "pt shirley wozniak": after a known first name a word that looks like no form of a verb is the surname. */
function withSurname(words: readonly Word[], cue: Word, from: number, end: number): number {
  const next = words[end];
  if (end !== from + 1 || !next || next.kind !== WORD || next.gap === LINE_START || next.shape !== SMALL) return end;
  if (!(cue.bits & CLIENT_NOUN) || next.bits !== 0 || next.text.length < 5) return end;
  return /(?:ed|ing|ly|s|n't)$/.test(next.lower) ? end : end + 1;
}

function isFirst(word: Word | undefined): boolean {
  return word !== undefined && (word.bits & FIRST) !== 0;
}

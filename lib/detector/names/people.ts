import {
  AUTHOR,
  AUTHOR_NAMES,
  BROAD,
  bitsOf,
  CLIENT,
  CLIENT_NOUN,
  CREDENTIAL,
  EPONYM,
  FIGURES,
  FIRST,
  FIRST_WORD,
  HONORIFIC,
  KIN,
  LAST,
  NOT_NAME,
  PET,
  PRO_ROLE,
  PRO_TITLE,
  RANK,
  SILENT,
} from './lexicon';
import type { Mark, Side } from './mark';
import { isInitial, isKnownName, isNamePart, nameEnd, smallNameEnd } from './run';
import {
  CAPITAL,
  CAPITALS,
  CLITIC,
  INITIAL,
  isMark,
  LINE_START,
  NUMBER,
  PUNCTUATION,
  SMALL,
  startsSentence,
  WORD,
  type Word,
} from './words';

type Emit = (from: number, to: number, side: Side, why: string, certainty: number, kind?: string) => void;

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

const CUES = KIN | CLIENT | HONORIFIC | RANK | PRO_TITLE | PRO_ROLE | PET;

function readAt(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (word.bits & CUES) afterCue(words, at, word, emit);
  if (NAMING.has(word.lower)) afterNaming(words, at, word, emit);
  if (word.shape === INITIAL) initials(words, at, word, emit);
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

/** "Mrs Kaplan", "mr feng", "Dr. Lin", "Captain Sigurdsson". */
function titled(words: readonly Word[], at: number, word: Word, emit: Emit): boolean {
  const from = isMark(words, at + 1, '.') && words[at + 1]?.gap === 0 ? at + 2 : at + 1;
  const next = words[from];
  if (!next || next.kind !== WORD || next.gap === LINE_START) return false;
  if (FIGURES.has(`${word.lower} ${next.lower}`)) return true;
  const staff = (word.bits & PRO_TITLE) !== 0;
  if (word.bits & RANK && word.shape === SMALL && !(word.bits & HONORIFIC) && word.bits & (KIN | PRO_ROLE))
    return false;
  let end = nameEnd(words, from);
  if (end === from && word.bits & (HONORIFIC | PRO_TITLE) && word.shape !== CAPITALS)
    end = smallSurname(words, from, word);
  if (end === from) return false;
  if (word.lower === 'miss' && next.shape === SMALL) return false;
  const before = words[isMark(words, at - 1, ',') ? at - 2 : at - 1];
  if (staff && before && before.bits & KIN && before.shape === SMALL) emit(from, end, 'client', 'kinName', 0.8);
  else if (staff) emit(from, end, 'staff', 'colleague', 0.8);
  else emit(from, end, word.bits & HONORIFIC ? 'open' : 'client', 'titledName', 0.85);
  return true;
}

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
  const from = skipNaming(words, at + 1);
  const end = nameEnd(words, from);
  if (end > from && words[from]?.shape === CAPITAL && !startsSentence(words, from))
    emit(from, end, 'staff', 'pet', 0.9);
}

/** "my supervisor Anna", "her lawyer, Mr Tarrant", "caseworker (Tasha Boyd)". */
function role(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  let from = skipNaming(words, at + 1);
  if (isMark(words, from, ',') || isMark(words, from, '(') || isMark(words, from, ':')) from += 1;
  from = skipTitle(words, skipNaming(words, from));
  const next = words[from];
  if (!next || next.gap === LINE_START || startsSentence(words, from)) return;
  const end = nameEnd(words, from);
  if (end > from) emit(from, end, 'staff', 'colleague', 0.8);
  else if (word.lower !== 'head') {
    const small = smallNameEnd(words, from);
    if (small > from && isFirst(words[from])) emit(from, small, 'staff', 'colleague', 0.7);
  }
}

function skipTitle(words: readonly Word[], at: number): number {
  if (!((words[at]?.bits ?? 0) & (HONORIFIC | PRO_TITLE))) return at;
  return isMark(words, at + 1, '.') ? at + 2 : at + 1;
}

/** "his brother Tevin", "wife (Mollie)", "my client Maria", "pt jones", "Client M". */
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
    if (!kin && word.shape === CAPITAL && from === at + 1 && !(next.bits & (FIRST | LAST))) return;
    emit(from, end, 'client', why, word.bits & CLIENT && !(word.bits & CLIENT_NOUN) ? 0.75 : 0.88);
    return;
  }
  smallAfter(words, word, from, opened, why, emit);
}

function smallAfter(words: readonly Word[], cue: Word, from: number, opened: boolean, why: string, emit: Emit): void {
  const end = withSurname(words, cue, from, smallNameEnd(words, from));
  if (end > from) {
    emit(from, end, 'client', why, 0.8);
    return;
  }
  const next = words[from];
  // "client (doug)", "wife (mollie)": a single word in brackets after such a word is a name when the lists know it as one.
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

/** "pt shirley mankiewicz": after a known first name a word that looks like no form of a verb is the surname. */
function withSurname(words: readonly Word[], cue: Word, from: number, end: number): number {
  const next = words[end];
  if (end !== from + 1 || !next || next.kind !== WORD || next.gap === LINE_START || next.shape !== SMALL) return end;
  if (!(cue.bits & CLIENT_NOUN) || next.bits !== 0 || next.text.length < 5) return end;
  return /(?:ed|ing|ly|s|n't)$/.test(next.lower) ? end : end + 1;
}

function isInitialLetter(word: Word | undefined): boolean {
  return word !== undefined && word.kind === WORD && /^[a-zA-Z]\.?$/.test(word.text) && !/^[aiI]$/.test(word.text);
}

/** "client M" and "Client A" are told apart by what people write for a placeholder: A to D, X to Z with a capital noun. */
function initialAfterCue(words: readonly Word[], at: number, from: number, emit: Emit, why: string): void {
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

function isPlaceholder(words: readonly Word[], at: number, from: number, end: number): boolean {
  const text = words
    .slice(from, end)
    .map((word) => word.lower)
    .join(' ');
  return /^(?:john|jane|j\.) (?:doe|roe)$|^(?:doe|roe|x|y|z|xx+|one|two|a|b)$/.test(text) && at >= 0;
}

/** "named", "called", "(", "is" … between a noun and its name. */
function skipNaming(words: readonly Word[], at: number): number {
  let from = at;
  while (/^(?:named|called|name|aka|a\.k\.a\.?|nicknamed|née|nee)$/.test(words[from]?.lower ?? '')) from += 1;
  return from;
}

const NAMING = new Set([
  'named',
  'called',
  'calls',
  'call',
  'goes',
  'name',
  'answers',
  'aka',
  'nicknamed',
  'née',
  'surname',
  'prefers',
  'known',
  'skates',
]);
/** Words before "call her" that tell that the name is made up here. */
const MADE_UP =
  /^(?:'ll|'s|'d|'t|i'll|we'll|let's|lets|let|i|we|i'd|us|can|could|shall|will|may|might|don't|dont|not)$/;

/** "goes by Angel", "a man called Ray", "his name is Hector", "I'll call him Walter". */
function afterNaming(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  const verb = word.lower;
  let from = at + 1;
  let madeUp = false;
  if (verb === 'call' || verb === 'calls' || verb === 'called') {
    madeUp = verb === 'call' && MADE_UP.test(words[at - 1]?.lower ?? '');
    if (/^(?:him|her|them|this|me|it|my|the|our)$/.test(words[from]?.lower ?? '')) from += 1;
    else if (verb !== 'called') return;
    if (/^(?:client|patient|one|guy|man|woman|person)$/.test(words[from]?.lower ?? '')) from += 1;
  } else if (verb === 'goes' || verb === 'known' || verb === 'answers' || verb === 'skates') {
    if (!/^(?:by|to|as)$/.test(words[from]?.lower ?? '')) return;
    from += 1;
  } else if (verb === 'name' || verb === 'surname') {
    if (!/^(?:is|was|of|'s|:)$/.test(words[from]?.lower ?? '')) return;
    from += 1;
  }
  from = skipQuote(words, from);
  const next = words[from];
  if (!next || next.gap === LINE_START || next.kind !== WORD) return;
  const end = nameEnd(words, from);
  if (madeUp) {
    const last = end > from ? end : from + 1;
    if (end > from || isKnownName(next)) emit(from, last, 'staff', 'pseudonym', 0.95);
    return;
  }
  if (end > from) {
    if (verb === 'called' && !isPersonCalled(words, at, from, end)) return;
    if (verb === 'prefers' && next.shape !== CAPITAL) return;
    if (notHerName(words, end)) {
      emit(from, end, 'staff', 'pseudonym', 0.95);
      return;
    }
    emit(from, end, 'client', 'namedAs', 0.8);
    return;
  }
  if (verb !== 'prefers' && verb !== 'call') {
    const small = smallNameEnd(words, from);
    if (small > from) emit(from, small, 'client', 'namedAs', 0.75);
  }
}

/** "a man called Ray", "everyone called her Tito": a thing that is called something has no first name. */
function isPersonCalled(words: readonly Word[], at: number, from: number, end: number): boolean {
  if (/^(?:him|her|them)$/.test(words[at + 1]?.lower ?? '')) return true;
  const before = words[at - 1];
  const person =
    before !== undefined &&
    (before.bits & (KIN | CLIENT) || /^(?:someone|somebody|person|named|fellow|guy)$/.test(before.lower));
  return Boolean(person) || (end === from + 1 && (words[from]?.bits ?? 0) & FIRST) !== 0;
}

function skipQuote(words: readonly Word[], at: number): number {
  return /^["“'‘]$/.test(words[at]?.text ?? '') ? at + 1 : at;
}

/** "(not her real name)", "(name changed)", "(a pseudonym)" after a name. */
export function notHerName(words: readonly Word[], at: number): boolean {
  const after = words
    .slice(at, at + 9)
    .map((word) => word.lower)
    .join(' ');
  return /^["”]? ?[,(–—-]+ ?(?:not (?:(?:his|her|their|the|a) )?real name|(?:names? )?changed|(?:a )?pseudonym|fake name|made[- ]up|not (?:his|her|their) name)/.test(
    after,
  );
}

/** "A. Fonseca", "H. Lindgren" where a line, a number or a known surname shows that the point ends no sentence. */
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
function initials(words: readonly Word[], at: number, word: Word, emit: Emit): void {
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

const HOUSEHOLD =
  /^(?:kids|family|twins|triplets|boy|girl|boys|girls|kid|home|children|siblings|brothers|sisters|household|couple|baby|case|residence|estate)$/;

/** "the Ramirez kids", "the Petersens". */
function household(words: readonly Word[], at: number, emit: Emit): void {
  const word = words[at];
  const next = words[at + 1];
  if (!word || word.gap === LINE_START || !isNamePart(word) || word.bits & (BROAD | EPONYM | AUTHOR | KIN | CLIENT))
    return;
  if (next && next.kind === WORD && next.gap !== LINE_START && HOUSEHOLD.test(next.lower))
    emit(at, at + 1, 'client', 'kinName', 0.8);
  else if (/s$/.test(word.lower) && word.bits === 0 && isSurnameWithS(word.lower) && (!next || next.shape === SMALL)) {
    emit(at, at + 1, 'open', 'kinName', 0.7);
  }
}

/** "Petersens", "Obasanjo-Whites". */
function isSurnameWithS(lower: string): boolean {
  const last = lower.slice(lower.lastIndexOf('-') + 1, -1);
  return (bitsOf(last) & LAST) !== 0;
}

/** "the mcallister twins", "hope w's", "tom b": names in small letters that their neighbours show. */
function smallForms(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  const next = words[at + 1];
  if (!next || next.kind !== WORD || next.gap === LINE_START) return;
  const scots = /^(?:mc[a-z]{4,}|mac[bdfgklmnptv][a-z]{3,}|o'[a-z]{3,})$/.test(word.lower) && !(word.bits & SILENT);
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

/** Whether the letter after a first name in small letters stands for a surname: "hope w's", "see tom b at 3". */
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
  /^(?:chart|file|appt|appointment|appointments|session|sessions|intake|note|notes|parents|family|case|care|treatment|meds|medication|discharge|iep|504|teacher|school|records|record|house|baby|voicemail|email|homework|diagnosis|dx|birthday|bday|funeral|referral|insurance|claim|superbill|safety|ride|room|therapy|caseworker|progress|eval|evaluation|assessment|number|consent|twins|landlord|girlfriend's|mam|stepdad)$/;

/** "Danny's mom", "destinys mom", "Tiff's chart", "the McAllister twins". */
function beforeCue(words: readonly Word[], at: number, word: Word, emit: Emit): void {
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
  if (!isNamePart(word) || word.bits & (KIN | CLIENT | PRO_ROLE | PET)) return false;
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

/** "Myrna Oyelowo, PhD", "Sal Ortiz LCSW". */
function beforeCredential(words: readonly Word[], at: number, emit: Emit): void {
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

function isFirst(word: Word | undefined): boolean {
  return word !== undefined && (word.bits & FIRST) !== 0;
}

import { ANYBODYS_TAILS } from '../../../patterns/names/eponyms';
import type { EntityType } from '../../model/entity';
import { bystander } from './bystander';
import {
  AUTHOR,
  AUTHOR_NAMES,
  BROAD,
  bitsOf,
  CITY_PHRASES,
  CLIENT,
  COMMON_AUTHOR,
  COMPANY,
  EPONYM,
  EPONYM_MIDDLE,
  EPONYM_TAIL,
  FACILITY,
  FICTION,
  FIGURES,
  FIRST,
  FIRST_WORD,
  GENERIC,
  HONORIFIC,
  KIN,
  LAST,
  NOT_NAME,
  PHRASES,
  PRO_ROLE,
  SCHOOL,
  SERVICES,
  SILENT,
  WORK_NOUNS,
} from './lexicon';
import { CAPITAL, CAPITALS, CLITIC, INITIAL, isMark, LINE_START, NUMBER, SMALL, WORD, type Word } from './words';

/** Why a name is nobody's: it is neutral for that reason, or no name at all (`nothing`). `undefined` where it may be someone's. */
export type Silence =
  | 'author'
  | 'colleague'
  | 'eponym'
  | 'fiction'
  | 'pet'
  | 'placeholder'
  | 'publicFigure'
  | 'nothing'
  | undefined;

const NOBODY = /^(?:(?:john|jane|j\.|baby) (?:q\. )?(?:doe|roe)|joe bloggs|jane bloggs|john q\.? public)$/;

/** Whether words `from` to `to`, which something took for a name of `type`, name a thing, an author or a public figure. */
export function silenceOf(words: readonly Word[], from: number, to: number, type: EntityType): Silence {
  const parts = words.slice(from, to).filter((word) => word.kind === WORD);
  if (parts.length === 0) return 'nothing';
  const phrase = parts.map((word) => word.lower).join(' ');
  if (NOBODY.test(phrase)) return 'placeholder';
  if (FIGURES.has(phrase) || FIGURES.has(`${words[from - 1]?.lower ?? ''} ${phrase}`)) return 'publicFigure';
  if (AUTHOR_NAMES.has(phrase)) return 'author';
  const longer = `${words[from - 1]?.lower ?? ''} ${phrase}`;
  if (type === 'person' && (FICTION.has(phrase) || FICTION.has(longer))) return 'fiction';
  if (AUTHOR_NAMES.has(longer)) return 'author';
  if (type === 'organization' && parts.length > 1) {
    // "Blue Shield PPO", "Child Abuse Hotline"
    if (
      PHRASES.has(
        parts
          .slice(0, 2)
          .map((word) => word.lower)
          .join(' '),
      )
    )
      return 'nothing';
    if (/^(?:hotline|helpline|lifeline|warmline)$/.test(parts[parts.length - 1]?.lower ?? '')) return 'nothing';
  }
  if (type === 'person' && isService(words, from, to)) return 'nothing';
  // The state and the city: where somebody is, it may be the city.
  const isCity = type === 'location' && CITY_PHRASES.has(phrase);
  if (!isCity && PHRASES.has(phrase) && !(type === 'person' && parts.length === 1 && (parts[0]?.bits ?? 0) & FIRST))
    return 'nothing';
  if (isEponym(words, to, parts)) return 'eponym';
  if (isDrug(parts)) return 'nothing';
  if (type === 'person') return silenceOfPerson(words, from, to, parts);
  if (parts.some((word) => word.bits & (AUTHOR | EPONYM) && !(word.bits & (FIRST | LAST)))) return 'nothing';
  if (
    parts.length > 1 &&
    parts.every((word) => word.text.length < 3 || isAbbreviation(word)) &&
    !parts.some((word) => word.text.length > 4)
  )
    return 'nothing';
  const last = parts[parts.length - 1];
  if (last && last.bits & (FACILITY | SCHOOL) && parts.every((word) => word.shape === SMALL)) return 'nothing';
  return parts.every((word) => isThing(word, type) || isOwned(words, word)) ? 'nothing' : undefined;
}

/** "McDonald's", which the tokens cut in two. */
function isOwned(words: readonly Word[], word: Word): boolean {
  const next = words[words.indexOf(word) + 1];
  return next?.kind === CLITIC && (bitsOf(`${word.lower}${next.lower}`) & SILENT) !== 0;
}

/** "Childhelp National" of "the Childhelp National Child Abuse Hotline": the run of capitals ends in what a service is called. */
export function isService(words: readonly Word[], from: number, to: number): boolean {
  let end = to;
  const first = words[from];
  if (!first || first.shape === SMALL) return false;
  while (end < to + 4) {
    const next = words[end];
    if (!next || next.gap === LINE_START || next.kind !== WORD || next.shape === SMALL || next.shape === INITIAL) break;
    end += 1;
  }
  const last = words[end - 1];
  if (!last || end - from < 2 || !SERVICES.has(last.lower)) return false;
  // "Maria Health": a service is told by its run, a first name and one more word may be a person's.
  return end > to || !(last.bits & LAST);
}

function isThing(word: Word, type: EntityType): boolean {
  if (word.bits & (SILENT | BROAD)) return true;
  if (word.bits & (FACILITY | COMPANY | SCHOOL) && !(word.bits & (FIRST | LAST))) return true;
  if (type === 'organization') return (word.bits & (GENERIC | EPONYM_TAIL | EPONYM | NOT_NAME)) !== 0;
  return (word.bits & (NOT_NAME | GENERIC)) !== 0;
}

function silenceOfPerson(words: readonly Word[], from: number, to: number, parts: readonly Word[]): Silence {
  if (parts.every((word) => word.bits & NO_PERSON && (!(word.bits & FIRST) || isOrdinary(word)))) return 'nothing';
  if (parts.some((word) => /\d/.test(word.text))) return 'nothing';
  const before = words[from - 1];
  if (before && before.bits & (HONORIFIC | KIN | CLIENT)) return undefined;
  const last = parts[parts.length - 1];
  if (!last) return 'nothing';
  // "a sheet for the Hamilton": an instrument; people have no article.
  if (
    parts.length === 1 &&
    before?.lower === 'the' &&
    !/s$/.test(last.lower) &&
    last.shape === CAPITAL &&
    !FAMILY.test(words[to]?.lower ?? '') &&
    words[to]?.kind !== CLITIC
  )
    return 'eponym';
  const other = bystander(words, from, to);
  if (other) return other;
  if (parts.some((word) => word.bits & AUTHOR) && parts.length <= 2) return 'author';
  if (isCited(words, from, to)) return 'author';
  if (isWork(words, to, parts)) return 'author';
  return undefined;
}

/** What follows "the" and a family's name: "the Bevan twins", "the Okafor file". */
const FAMILY =
  /^(?:who|i|we|she|he|from|boys?|girls?|twins|triplets|family|families|kids?|children|brothers|sisters|siblings|household|baby|couple|lads?|lot|mother|father|parents|file|referral|house|home)$/;

const DRUG =
  /(?:aban|mycin|cillin|sartan|statin|azole|azepam|zolam|gliptin|gliflozin|glutide|floxacin|cycline|prazole|setron|triptan|barbital|oxetine|dipine|zepine|zodone|aripiprazole|lamide|peridone|tidine|afil)$/;

/** "Alexithymia", "hyperhidrosis": a condition by its ending. */
const CONDITION =
  /(?:thymia|phobia|phrenia|phasia|somnia|algia|lexia|praxia|orexia|hedonia|gnosia|kinesia|lepsy|osis|itis|ology|opathy)$/;

/** "Rivaroxaban", "vancomycin": a medicine, or a condition, by its ending. */
function isDrug(parts: readonly Word[]): boolean {
  return parts.every(
    (word) =>
      word.text.length > 6 && !(word.bits & (FIRST | LAST)) && (DRUG.test(word.lower) || CONDITION.test(word.lower)),
  );
}

/** What a client may have as well as a method. */
const ANYBODYS: ReadonlySet<string> = new Set(ANYBODYS_TAILS.trim().split(/\s+/));

/** Words that, alone or together, are no person's name. */
const NO_PERSON = SILENT | BROAD | NOT_NAME | KIN | CLIENT | PRO_ROLE | HONORIFIC | GENERIC;

/** A name that is an ordinary word, in small letters: "will", "may". */
function isOrdinary(word: Word): boolean {
  return word.shape === SMALL && (word.bits & FIRST_WORD) !== 0;
}

function isEponym(words: readonly Word[], to: number, parts: readonly Word[]): boolean {
  if (parts.length <= 2 && parts.some((word) => word.bits & EPONYM && !(word.bits & (FIRST | LAST)))) return true;
  let at = to;
  const owned = words[at]?.kind === CLITIC;
  if (owned) at += 1;
  for (let steps = 0; steps < 5; steps += 1, at += 1) {
    const word = words[at];
    if (!word || word.gap === LINE_START) return false;
    if (word.bits & EPONYM_TAIL) return !(owned && word.shape === SMALL && ANYBODYS.has(word.lower));
    if (!(word.bits & EPONYM_MIDDLE) && !/^(?:-|–|&|and|of)$/.test(word.text) && !isJoined(words, at))
      return tailInside(parts);
  }
  return tailInside(parts);
}

/** The second of two names: "Kayser–Fleischer rings", "Stevens-Johnson syndrome". */
function isJoined(words: readonly Word[], at: number): boolean {
  return words[at]?.shape === CAPITAL && /^[-–&]$/.test(words[at - 1]?.text ?? '');
}

/** "Beck Depression Inventory" taken whole. */
function tailInside(parts: readonly Word[]): boolean {
  const last = parts[parts.length - 1];
  return parts.length > 1 && last !== undefined && (last.bits & EPONYM_TAIL) !== 0;
}

/** "Linehan (1993)", "(Resick, Monson & Chard, 2017)", "Czech et al.". */
function isCited(words: readonly Word[], from: number, to: number): boolean {
  if (isBracketedPair(words, from)) return true;
  let at = to;
  for (let steps = 0; steps < 8; steps += 1, at += 1) {
    const word = words[at];
    if (!word || word.gap === LINE_START) return false;
    if (word.kind === NUMBER) return /^(?:19|20)\d\d[a-z]?$/.test(word.text) && isYearPlace(words, at, to, from);
    if (word.lower === 'et' && /^al/.test(words[at + 1]?.lower ?? '')) return true;
    const goesOn = word.kind === WORD ? word.shape !== SMALL || word.lower === 'and' : /^[,&(.]$/.test(word.text);
    if (!goesOn) return false;
  }
  return false;
}

/** "(Levine and Heller)", "Hold On (Marsh & Oduya)": surnames alone in brackets are a book's. */
function isBracketedPair(words: readonly Word[], from: number): boolean {
  let at = from;
  while (at > 0 && from - at < 6 && !isMark(words, at, '(')) at -= 1;
  if (!isMark(words, at, '(')) return false;
  let names = 0;
  let joints = 0;
  for (at += 1; at < words.length && !isMark(words, at, ')'); at += 1) {
    const word = words[at];
    if (!word || word.gap === LINE_START) return false;
    if (word.kind === WORD && word.shape === CAPITAL && !(word.bits & FIRST)) names += 1;
    else if (/^(?:and|&|,)$/.test(word.text)) joints += 1;
    else return false;
  }
  return names > 1 && joints > 0;
}

function isYearPlace(words: readonly Word[], year: number, to: number, from: number): boolean {
  const before = words[year - 1]?.text ?? '';
  if (year === to) return isMark(words, year + 1, ')') && /^[(;,&]$/.test(words[from - 1]?.text ?? '');
  if (before === '(') return true;
  return (
    before === ',' && (isMark(words, year + 1, ')') || isMark(words, year + 1, ';') || isMark(words, year + 1, ','))
  );
}

/** "Beck's cognitive model", "Johnson's book". */
function isWork(words: readonly Word[], to: number, parts: readonly Word[]): boolean {
  let at = to;
  const last = parts[parts.length - 1];
  if (last && last.bits & FIRST && !(last.bits & COMMON_AUTHOR) && parts.length === 1) return false;
  const owned = words[at]?.kind === CLITIC;
  if (!owned && !(last && last.bits & COMMON_AUTHOR)) return false;
  if (owned) at += 1;
  // "Richo's When the Past Is Present", "Auden's 'Stop all the clocks'"
  const title = words[at];
  if (
    owned &&
    title &&
    title.gap !== LINE_START &&
    title.shape === CAPITAL &&
    title.bits & NOT_NAME &&
    words[at + 1]?.gap !== LINE_START
  )
    return true;
  if (owned && title && last && last.bits & COMMON_AUTHOR && /^["“'‘]$/.test(title.text)) return true;
  for (let steps = 0; steps < 3; steps += 1, at += 1) {
    const word = words[at];
    if (!word || word.kind !== WORD || word.gap === LINE_START) return false;
    if (WORK_NOUNS.has(word.lower)) return true;
  }
  return false;
}

/** Whether a word in capitals is an abbreviation rather than a name. */
export function isAbbreviation(word: Word): boolean {
  return word.shape === CAPITALS && word.text.length <= 5 && !(word.bits & (FIRST | LAST));
}

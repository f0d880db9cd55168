import {
  BROAD,
  CODES,
  COMPANY,
  FACILITY,
  NOT_NAME,
  PLACE_CUES,
  REGION,
  SAINT,
  SCHOOL,
  SHIPS,
  SURE_REGIONS,
  WEAK_TAILS,
} from './lexicon';
import type { Mark } from './mark';
import { around, beside, living, townAndState, working } from './place-cues';
import { isOwn, push, runEnd, runStart, trimmed } from './place-runs';
import { shortHospital, sideOf, smallHouse, smallTown } from './place-small';
import { CAPITAL, CAPITALS, CLITIC, isMark, LINE_START, NUMBER, SMALL, startsSentence, WORD, type Word } from './words';

/** Places and bodies that their own words show: "Otter Creek Elementary", "Dunlow County", "works at Harlow Steel". */
export function placeMarks(words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.kind !== WORD) continue;
    shortHospital(words, at, word, marks);
    smallTown(words, at, marks);
    if (word.shape === SMALL) {
      smallHouse(words, at, word, marks);
      if (/^(?:side|way|end)$/.test(word.lower)) sideOf(words, at, marks);
      living(words, at, word, marks);
      working(words, at, word, marks);
      if (/^(?:near|outside|past)$/.test(word.lower)) beside(words, at, marks);
      if (word.lower === 'area' || word.lower === 'region') around(words, at, marks);
      continue;
    }
    if (word.bits & (SCHOOL | FACILITY | COMPANY | REGION)) tail(words, at, word, marks);
    head(words, at, word, marks);
    if (CODES.has(word.text) || word.bits & BROAD) townAndState(words, at, marks);
  }
  return marks;
}

function tail(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
  const next = words[at + 1];
  // The last tail of a run decides: "School" of "High School".
  if (
    next?.kind === WORD &&
    next.shape !== SMALL &&
    next.gap !== LINE_START &&
    next.bits & (SCHOOL | FACILITY | COMPANY) &&
    next.shape === word.shape
  )
    return;
  let from = runStart(words, at);
  if (from === at || words.slice(from, at + 1).every((part) => part.shape !== CAPITAL) !== (word.shape === CAPITALS))
    return;
  if (word.shape === CAPITALS) from = afterSmallWord(words, from, at);
  const inside = words.slice(from, at);
  const own = inside.filter(isOwn);
  if (own.length === 0) {
    genericHospital(words, from, at, word, into);
    return;
  }
  const weak = WEAK_TAILS.has(word.lower);
  const saint = inside.some((part) => part.bits & SAINT);
  const lone = own.length === 1 && startsSentence(words, words.indexOf(own[0] ?? word)) && own[0]?.bits !== 0;
  if (lone && (weak || !saint)) return;
  if (word.shape === CAPITALS && own.length < 2 && !saint) return;
  const tie = { tied: !weak || own.length > 1 || saint };
  if (word.bits & REGION && !(word.bits & (SCHOOL | FACILITY | COMPANY))) {
    region(words, from, at, word, into);
    return;
  }
  if (word.bits & SCHOOL) {
    push(words, from, at + 1, 'organization', 'school', weak ? 0.75 : 0.85, tie, into);
    return;
  }
  if (word.bits & FACILITY) {
    push(words, from, at + 1, 'place', 'facility', weak ? 0.7 : 0.85, tie, into);
    return;
  }
  if (weak && own.length < 2) return;
  push(words, from, at + 1, 'organization', 'employer', weak ? 0.65 : 0.8, tie, into);
}

/** In a text of capitals only what stands behind the last small word is a name: "SENT A BOX TO THE CLINIC". */
function afterSmallWord(words: readonly Word[], from: number, at: number): number {
  for (let back = at - 1; back >= from; back -= 1)
    if ((words[back]?.bits ?? 0) & NOT_NAME && words[back]?.text !== 'OF') return back + 1;
  return from;
}

/** "at General Hospital", "admitted to City Hospital": a common name of a facility, which tells little by itself. */
function genericHospital(words: readonly Word[], from: number, at: number, word: Word, into: Mark[]): void {
  if (!/^(?:hospital|hosp|infirmary|clinic|center|centre)$/.test(word.lower) || word.shape !== CAPITAL) return;
  if (!/^(?:at|to|from|in)$/.test(words[from - 1]?.lower ?? '')) return;
  push(words, from, at + 1, 'place', 'facility', 0.55, { weak: true }, into);
}

function region(words: readonly Word[], from: number, at: number, word: Word, into: Mark[]): void {
  const sure = SURE_REGIONS.has(word.lower);
  const cue = words[from - 1]?.lower ?? '';
  if (!sure && !PLACE_CUES.has(cue) && cue !== 'the') return;
  push(words, from, at + 1, 'place', 'placeName', sure ? 0.85 : 0.65, sure ? { tied: true } : {}, into);
}

/** "St Declan's", "Our Lady of Mercy", "MV Northern Tern", "County Clare", "Fort Dunmore", "Local 0417". */
function head(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
  const next = words[at + 1];
  if (!next || next.gap === LINE_START) return;
  if (SHIPS.has(word.lower) && word.shape === CAPITALS && next.shape === CAPITAL) {
    push(words, at, runEnd(words, at + 1), 'organization', 'employer', 0.8, { tied: true }, into);
    return;
  }
  if (word.lower === 'local' && next.kind === NUMBER && /^\d{1,5}$/.test(next.text)) {
    push(
      words,
      trimmed(words, runStart(words, at), at),
      at + 2,
      'organization',
      'employer',
      0.85,
      { tied: true },
      into,
    );
    return;
  }
  if (word.lower === 'our' && next.lower === 'lady') {
    push(words, at, runEnd(words, at), 'place', 'facility', 0.85, { tied: true }, into);
    return;
  }
  if (word.bits & SAINT && word.lower !== 'san' && word.lower !== 'santa') {
    saint(words, at, into);
    return;
  }
  if ((word.lower === 'county' || word.lower === 'co') && word.shape === CAPITAL) {
    const from = word.lower === 'co' && isMark(words, at + 1, '.') ? at + 2 : at + 1;
    const named = words[from];
    if (named && isOwn(named) && named.shape === CAPITAL && named.gap !== LINE_START && !startsSentence(words, at))
      push(words, at, from + 1, 'place', 'placeName', 0.75, { tied: true }, into);
    return;
  }
  if (
    /^(?:fort|lake|mount|port|camp|cape|loch|lough|glen)$/.test(word.lower) &&
    word.shape === CAPITAL &&
    isOwn(next) &&
    next.shape === CAPITAL
  ) {
    push(words, at, runEnd(words, at + 1), 'place', 'placeName', 0.65, {}, into);
  }
  if (/^(?:university|college|church|diocese|parish|isle|borough)$/.test(word.lower) && next.text === 'of') {
    const end = runEnd(words, at);
    if (words.slice(at + 1, end).some(isOwn) || words.slice(at + 1, end).some((part) => part.bits & BROAD)) {
      push(words, at, end, 'organization', 'school', 0.6, { weak: true }, into);
    }
  }
}

/** "St Declan's", "Saint Anthony ER": a saint with 's or with more capital words is a house of some kind. */
function saint(words: readonly Word[], at: number, into: Mark[]): void {
  const from = isMark(words, at + 1, '.') ? at + 2 : at + 1;
  const name = words[from];
  if (!name || name.kind !== WORD || name.shape !== CAPITAL || name.gap === LINE_START) return;
  const possessive = words[from + 1]?.kind === CLITIC || /s$/.test(name.lower);
  const end = runEnd(words, from);
  if (
    !possessive &&
    end === from + 1 &&
    words[at]?.shape === CAPITAL &&
    words[at]?.lower !== 'st' &&
    words[at]?.lower !== 'st.'
  )
    return;
  // "St. Louis", "St. Stephen's night" are for others to tell.
  if (/^(?:night|day|eve)$/.test(words[end]?.lower ?? '') || /^(?:Day|Eve)$/.test(words[end - 1]?.text ?? '')) return;
  push(words, at, end, 'place', 'facility', possessive || end > from + 1 ? 0.75 : 0.6, { tied: possessive }, into);
}

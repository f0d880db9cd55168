import {
  BROAD,
  CITY,
  CITY_PHRASES,
  CODES,
  COMPANY,
  CREDENTIAL,
  EPONYM,
  FACILITY,
  GENERIC,
  GREETING,
  KIN,
  LIVING,
  NOT_NAME,
  PHRASES,
  PLACE_CUES,
  REGION,
  SAINT,
  SCHOOL,
  SHIPS,
  SILENT,
  SURE_REGIONS,
  WEAK_TAILS,
} from './lexicon';
import type { Mark } from './mark';
import {
  CAPITAL,
  CAPITALS,
  CLITIC,
  INITIAL,
  isMark,
  LINE_START,
  NUMBER,
  SMALL,
  startsSentence,
  WORD,
  type Word,
} from './words';

type Family = 'place' | 'organization';

/** Places and bodies that their own words show: "Otter Creek Elementary", "Dunlow County", "works at Harlow Steel". */
export function placeMarks(words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.kind !== WORD) continue;
    if (word.shape === SMALL) {
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

function push(
  words: readonly Word[],
  from: number,
  to: number,
  family: Family,
  kind: string,
  certainty: number,
  more: Partial<Mark>,
  into: Mark[],
): void {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return;
  into.push({ start: first.start, end: last.end, family, kind, certainty, why: kind, side: 'open', ...more });
}

/** A word that a place or a body may have of its own. */
function isOwn(word: Word): boolean {
  return (
    word.kind === WORD &&
    word.shape !== SMALL &&
    !(word.bits & (GENERIC | SILENT | BROAD | NOT_NAME | GREETING | EPONYM)) &&
    word.text.length > 1
  );
}

function isJoint(word: Word): boolean {
  return (
    word.kind === CLITIC ||
    word.text === '&' ||
    word.text === '-' ||
    word.text === '.' ||
    /^(?:of|the|and|de|la|del|upon|on|for)$/.test(word.text)
  );
}

/** The first word of a run of capital words that ends before `at`; small joints may stand between. */
function runStart(words: readonly Word[], at: number): number {
  let from = at;
  let probe = at - 1;
  let gap = words[at]?.gap;
  while (probe >= 0 && gap !== LINE_START && at - probe < 8) {
    const word = words[probe];
    if (!word) break;
    if (
      (word.kind === WORD && word.shape !== SMALL && !(word.bits & (GREETING | KIN) && startsSentence(words, probe))) ||
      (word.kind === NUMBER && probe < at - 1)
    )
      from = probe;
    else if (!isJoint(word) || (word.text === '.' && !((words[probe - 1]?.bits ?? 0) & SAINT))) break;
    gap = word.gap;
    probe -= 1;
  }
  return trimmed(words, from, at);
}

/** Drops words at the front that begin the sentence and belong to nothing: "When Otter Creek Elementary". */
function trimmed(words: readonly Word[], from: number, at: number): number {
  let start = from;
  // "Ask the Royal College": what begins the sentence before "the" is a verb.
  if (startsSentence(words, from) && words[from + 1]?.lower === 'the') start = from + 2;
  while (start < at) {
    const word = words[start];
    if (!word || word.kind !== WORD || !(word.bits & (NOT_NAME | GREETING)) || word.bits & SAINT) break;
    start += 1;
    while (start < at && words[start]?.kind !== WORD) start += 1;
  }
  return start;
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
  const from = runStart(words, at);
  if (from === at || words.slice(from, at + 1).every((part) => part.shape !== CAPITAL) !== (word.shape === CAPITALS))
    return;
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

/** "at General Hospital", "admitted to City Hospital": a common name of a facility, which tells little by itself. */
function genericHospital(words: readonly Word[], from: number, at: number, word: Word, into: Mark[]): void {
  if (!/^(?:hospital|hosp|infirmary)$/.test(word.lower) || word.shape !== CAPITAL) return;
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

/** The end of a run of capital words from `at`, with the small joints inside it. */
function runEnd(words: readonly Word[], at: number): number {
  let end = at + 1;
  let probe = at + 1;
  while (probe < words.length && probe - at < 9) {
    const word = words[probe];
    if (!word || word.gap === LINE_START) break;
    if (
      word.kind === WORD &&
      word.shape !== SMALL &&
      (word.shape !== INITIAL || word.text.length === 1) &&
      word.text !== 'I'
    )
      end = probe + 1;
    else if (word.kind === CLITIC && word.lower === "'s") {
      if (end === probe) end = probe + 1;
    } else if (!/^(?:of|the|and|&|de|la|del|upon)$/.test(word.text)) break;
    probe += 1;
  }
  return end;
}

/** "Ludlow, VT", "Elk River, Minnesota". */
function townAndState(words: readonly Word[], at: number, into: Mark[]): void {
  if (!isMark(words, at - 1, ',') || words[at]?.gap === LINE_START) return;
  const state = words[at];
  if (!state || (!CODES.has(state.text) && !(state.bits & BROAD && state.shape === CAPITAL))) return;
  let from = at - 1;
  while (from > 0 && at - from < 5) {
    const before = words[from - 1];
    if (!before || before.kind !== WORD || before.shape === SMALL || before.bits & (NOT_NAME | GREETING)) break;
    from -= 1;
    if (before.gap === LINE_START) break;
  }
  if (from === at - 1) return;
  const last = words[at - 2];
  if (last && last.bits & (BROAD | SILENT) && from === at - 2) return;
  const code = CODES.has(state.text);
  push(
    words,
    from,
    at - 1,
    'place',
    'placeName',
    code ? 0.85 : 0.7,
    { ...(code ? { tied: true } : {}), weak: isCity(words, from, at - 1) },
    into,
  );
}

/** Whether the words are a city that half the world knows. */
export function isCity(words: readonly Word[], from: number, to: number): boolean {
  const phrase = words
    .slice(from, to)
    .map((word) => word.lower)
    .join(' ');
  return CITY_PHRASES.has(phrase) || (to - from === 1 && ((words[from]?.bits ?? 0) & CITY) !== 0);
}

/** "lives in Ludlow", "moved to Yakima", "grew up near Elko". */
function living(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
  if (!LIVING.has(word.lower)) return;
  let from = at + 1;
  if (word.lower !== 'from') {
    while (from < at + 4 && !PLACE_CUES.has(words[from]?.lower ?? '')) from += 1;
    if (!PLACE_CUES.has(words[from]?.lower ?? '')) return;
    from += 1;
  } else if (
    !/^(?:is|was|he's|she's|they're|are|originally|client|family|patient|'s)$/.test(words[at - 1]?.lower ?? '')
  )
    return;
  if (words[from]?.lower === 'of' || words[from]?.lower === 'the') from += 1;
  const named = words[from];
  if (!named || named.kind !== WORD || named.shape === SMALL || named.shape === INITIAL || named.gap === LINE_START)
    return;
  if (named.bits & (BROAD | SILENT | NOT_NAME | KIN)) return;
  const end = runEnd(words, from);
  const phrase = words
    .slice(from, end)
    .map((part) => part.lower)
    .join(' ');
  if (PHRASES.has(phrase)) return;
  push(words, from, end, 'place', 'placeName', 0.7, { tied: true, weak: isCity(words, from, end) }, into);
}

const WORKING =
  /^(?:works|worked|working|employed|job|jobs|employee|manager|nurse|teacher|cashier|driver|engineer|foreman|supervisor|shift|shifts|waitress|guard|clerk|apprentice|intern|volunteers|volunteer)$/;
const LEARNING =
  /^(?:attends|attended|attending|student|students|pupil|freshman|sophomore|junior|senior|enrolled|teaches|taught|expelled|suspended|graduated|grade|grader|senco|principal|counselor|coordinator|head)$/;

/** "just past Larkbury", "near Elko": after these a capital word that no list knows is a place. */
function beside(words: readonly Word[], at: number, into: Mark[]): void {
  const from = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const named = words[from];
  if (!named || named.kind !== WORD || named.shape !== CAPITAL || named.gap === LINE_START || named.bits !== 0) return;
  push(words, from, from + 1, 'place', 'placeName', 0.6, {}, into);
}

/** "in the Bend area", "around the Elko region". */
function around(words: readonly Word[], at: number, into: Mark[]): void {
  const from = runStart(words, at);
  const first = words[from];
  if (
    from === at ||
    words[from - 1]?.lower !== 'the' ||
    !first ||
    !words.slice(from, at).some(isOwn) ||
    first.shape !== CAPITAL
  )
    return;
  push(words, from, at, 'place', 'placeName', 0.7, { weak: isCity(words, from, at) }, into);
}

/** "works nights at Harlow Steel", "a sophomore at Ashby-Larkin". */
function working(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
  const learning = LEARNING.test(word.lower);
  if (!learning && !WORKING.test(word.lower)) return;
  let from = at + 1;
  if (!/^(?:attends|attended|attending)$/.test(word.lower)) {
    while (from < at + 3 && !/^(?:at|for|w\/|with|by|from)$/.test(words[from]?.lower ?? '')) from += 1;
    if (!/^(?:at|for|w\/|with|by|from)$/.test(words[from]?.lower ?? '')) return;
    from += 1;
  }
  if (words[from]?.lower === 'the' || words[from]?.lower === 'a') from += 1;
  const named = words[from];
  if (!named || named.kind !== WORD || named.shape === SMALL || named.shape === INITIAL || named.gap === LINE_START)
    return;
  const end = runEnd(words, from);
  const inside = words.slice(from, end);
  if (
    !inside.some((part) => isOwn(part) && !(part.bits & CREDENTIAL)) ||
    PHRASES.has(inside.map((part) => part.lower).join(' '))
  )
    return;
  push(words, from, end, 'organization', learning ? 'school' : 'employer', 0.7, { tied: true }, into);
}

import { BROAD, CODES, CREDENTIAL, GREETING, KIN, LIVING, NOT_NAME, PHRASES, PLACE_CUES, SILENT } from './lexicon';
import type { Mark } from './mark';
import { isCity, isOwn, push, runEnd, runStart } from './place-runs';
import { CAPITAL, INITIAL, isMark, LINE_START, SMALL, WORD, type Word } from './words';

/** "Ludlow, VT", "Elk River, Minnesota". */
export function townAndState(words: readonly Word[], at: number, into: Mark[]): void {
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
  // "Stephanie C, MA" is somebody with a degree.
  if (words[at - 2]?.shape === INITIAL) return;
  const last = words[at - 2];
  if (last && last.bits & (BROAD | SILENT) && from === at - 2) return;
  const code = CODES.has(state.text);
  push(
    words,
    from,
    at + 1,
    'place',
    'placeName',
    code ? 0.85 : 0.7,
    { ...(code ? { tied: true } : {}), weak: isCity(words, from, at - 1) },
    into,
  );
}

/** "lives in Ludlow", "moved to Yakima", "grew up near Elko". */
export function living(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
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
export function beside(words: readonly Word[], at: number, into: Mark[]): void {
  const from = words[at + 1]?.lower === 'of' ? at + 2 : at + 1;
  const named = words[from];
  if (!named || named.kind !== WORD || named.shape !== CAPITAL || named.gap === LINE_START || named.bits !== 0) return;
  push(words, from, from + 1, 'place', 'placeName', 0.6, {}, into);
}

/** "in the Bend area", "around the Elko region". */
export function around(words: readonly Word[], at: number, into: Mark[]): void {
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
export function working(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
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

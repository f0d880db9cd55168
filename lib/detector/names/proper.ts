import { COMMON_AUTHOR, FIRST, LAST } from './lexicon';
import type { Mark } from './mark';
import { CAPITAL, CLITIC, isMark, LINE_START, SMALL, startsSentence, WORD, type Word } from './words';

/** Kind of a capital word that nobody knows: a person, a place or a body, whichever. */
export const PROPER = 'properName';

const NAMES = FIRST | LAST | COMMON_AUTHOR;

/** Endings of words of the trade and of adjectives that the lists do not know. */
const WORDLIKE =
  /(?:tions?|sions?|ings?|ness|ments?|ity|ities|isms?|ists?|ology|ological|ally|ical|ics?|ive|ives|ous|ized?|ised?|ated?|ed|ers?|ful|less|able|ible|ance|ence|ary|phobia|philia|mania|pathy|osis|itis|emia|oid|al|ly|ware|app|book|line|care|health|med|rx|works|plus|pro|tech|chat|mail|doc|docs|link|path|mind|well|pay|check)$/;

/** What may follow a name that begins a sentence. */
const GOES_ON =
  /^(?:is|was|has|had|said|says|told|and|came|still|loved|hit|wants|wanted|cancelled|canceled|called|texted|went|left|got|himself|herself|can|could|will|would|never|just|also|again|cried|asked|thinks|feels|moved|lives|works|wrote|sent|keeps|kept|started|stopped|refused|agreed|didn't|doesn't|isn't|wasn't|won't)$/;

/**
 * Capital words that no list knows as anything but a name, and that nothing else read: in a draft about a client one of them may
 * name somebody or some place. A hint, no more: the kind counts among the light ones.
 */
export function properMarks(words: readonly Word[]): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (!isUnknown(words, at)) continue;
    let end = at + 1;
    while (end < at + 4 && words[end]?.gap !== LINE_START && isPart(words[end])) end += 1;
    const first = words[at];
    const last = words[end - 1];
    if (first && last)
      marks.push({
        start: first.start,
        end: last.end,
        family: 'name',
        kind: PROPER,
        certainty: 0.4,
        why: PROPER,
        side: 'open',
      });
    at = end - 1;
  }
  return marks;
}

function isPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === WORD &&
    word.shape === CAPITAL &&
    word.text.length > 2 &&
    !(word.bits & ~NAMES) &&
    !WORDLIKE.test(word.lower)
  );
}

function isUnknown(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word || !isPart(word) || /\d/.test(word.text)) return false;
  // "DiClemente", "iPhone", "SimplePractice": things are written so more often than people.
  if (/\p{Ll}\p{Lu}/u.test(word.text) && !/^(?:Mc|Mac|De|Di|O'|D')/.test(word.text)) return false;
  const next = words[at + 1];
  if (!startsSentence(words, at)) return !isAmongCapitals(words, at);
  if (!next || next.gap === LINE_START) return false;
  return (
    (next.shape === SMALL && next.kind === WORD && GOES_ON.test(next.lower)) ||
    (next.kind === CLITIC && next.lower === "'s") ||
    (isMark(words, at + 1, ':') && (word.bits & NAMES) !== 0)
  );
}

/** In a title or a list of things whose words all have capitals nothing is told by one. */
function isAmongCapitals(words: readonly Word[], at: number): boolean {
  let capitals = 0;
  for (let near = Math.max(0, at - 4); near <= at + 4; near += 1) {
    const word = words[near];
    if (
      near !== at &&
      word?.kind === WORD &&
      word.shape === CAPITAL &&
      word.bits & ~NAMES &&
      !startsSentence(words, near)
    )
      capitals += 1;
  }
  return capitals > 2;
}

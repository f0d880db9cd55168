import { isListed } from './doing';
import { CREDENTIAL, FIRST_WORD, KIN, LAST_WORD, NOT_NAME, PLAIN, PRO_ROLE, SILENT } from './lexicon';
import type { Mark } from './mark';
import { isNamePart } from './run';
import { CAPITAL, CAPITALS, INITIAL, isMark, LINE_START, NUMBER, SMALL, WORD, type Word } from './words';

/** A time or a place in a list: "9", "9am", "10:00", "8.30", "1." */
const TIME = /^\d{1,2}(?:[:.]\d\d)?(?:[ap]m?)?$/i;
const VISIT =
  /^(?:f\/?u|fu|follow|follow-up|intake|eval|new|first|emdr|dbt|cbt|couples?|family|telehealth|zoom|tele|phone|video|virtual|no-show|noshow|ns|dna|cx|cxl|cancelled|canceled|confirmed|resched|rescheduled|late|check-in|review|assessment|session|individual|play|in-person)$/;

const DAY =
  /^(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|-|\/|\||\.|,|:)$/;

interface Item {
  readonly from: number;
  readonly to: number;
  readonly known: boolean;
  readonly visit: boolean;
}

/**
 * Lists of appointments: a time and a name, line by line or item by item. One that is known for a name, or comes for a visit,
 * tells that the others are names too: "9am - Hollis", "mon: shanice 9, bogdan 10, mei 1".
 */
export function scheduleMarks(words: readonly Word[]): Mark[] {
  const items = [...timeFirst(words), ...timeLast(words)];
  if (items.length === 0) return [];
  const sure = items.some((item) => item.known);
  return items
    .filter((item) => item.known || item.visit || (sure && items.length > 1))
    .flatMap(({ from, to, known }) => {
      const first = words[from];
      const last = words[to - 1];
      if (!first || !last) return [];
      const certainty = known ? 0.7 : 0.6;
      return [
        {
          start: first.start,
          end: last.end,
          family: 'name',
          kind: 'personName',
          certainty,
          why: 'schedule',
          side: 'client',
        } as const,
      ];
    });
}

/** "9am - Hollis", "2pm Okonjo f/u", "9 Keiko, 10 Duncan", "1. Rashida P - intake". */
function timeFirst(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const time = words[at];
    if (!time || time.kind !== NUMBER || !TIME.test(time.text) || !opensItem(words, at)) continue;
    let from = at + 1;
    if (/^[ap]\.?m\.?$/.test(words[from]?.lower ?? '')) from += 1;
    const marked = /^(?:-|–|—|:|\)|\.)$/.test(words[from]?.text ?? '');
    if (marked) from += 1;
    // "10:00 The Hargroves"
    const family =
      words[from]?.lower === 'the' && /s$/.test(words[from + 1]?.lower ?? '') && words[from + 1]?.shape === CAPITAL;
    const item = itemAt(words, family ? from + 1 : from);
    if (item) items.push(item);
  }
  return items;
}

/** A time at the head of a line, or after a comma or a colon of a list. */
function opensItem(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (!word) return false;
  if (word.gap === LINE_START || at === 0) return true;
  let back = at - 1;
  while (
    back >= 0 &&
    at - back < 5 &&
    words[back + 1]?.gap !== LINE_START &&
    (words[back]?.kind === NUMBER || DAY.test(words[back]?.lower ?? ''))
  )
    back -= 1;
  if (back < at - 1 && words[back + 1]?.gap === LINE_START) return true;
  return isMark(words, at - 1, ',') || isMark(words, at - 1, ':') || isMark(words, at - 1, ';');
}

function itemAt(words: readonly Word[], from: number): Item | undefined {
  const first = words[from];
  if (!first || first.gap === LINE_START || first.kind !== WORD || !isItemName(first)) return undefined;
  let to = from + 1;
  while (
    to < from + 3 &&
    words[to]?.gap !== LINE_START &&
    isNamePart(words[to]) &&
    !((words[to]?.bits ?? 0) & CREDENTIAL)
  )
    to += 1;
  const next = words[to];
  const closed = !next || next.gap === LINE_START || next.kind !== WORD;
  const then = closed ? words[to + 1] : next;
  const visit = then !== undefined && then.gap !== LINE_START && VISIT.test(then.lower);
  const fu = next?.lower === 'f' && isMark(words, to + 1, '/');
  if (!closed && !visit && !fu) return undefined;
  return { from, to, known: isKnown(words, from, to), visit: visit || fu };
}

/** A capital word that is no word, or any that the lists know as a name. */
function isItemName(word: Word): boolean {
  if (word.bits & (NOT_NAME | SILENT | PRO_ROLE | KIN) || word.shape === INITIAL || word.text.length < 2) return false;
  if (word.shape === SMALL || word.shape === CAPITALS) return isListed(word) && !(word.bits & (FIRST_WORD | LAST_WORD));
  return isNamePart(word) && (!(word.bits & PLAIN) || isListed(word));
}

function isKnown(words: readonly Word[], from: number, to: number): boolean {
  const first = words[from];
  if (!first || !isListed(first)) return false;
  return !(first.bits & (FIRST_WORD | LAST_WORD)) || words[to - 1]?.shape === INITIAL;
}

/** "shanice 9, bogdan 10, mei 1": names before times, two at least. */
function timeLast(words: readonly Word[]): Item[] {
  const items: Item[] = [];
  for (let at = 1; at < words.length; at += 1) {
    const time = words[at];
    const name = words[at - 1];
    if (!time || time.kind !== NUMBER || !TIME.test(time.text) || time.gap === LINE_START) continue;
    if (!name || name.kind !== WORD || name.bits & (NOT_NAME | SILENT | PRO_ROLE | KIN) || name.text.length < 2)
      continue;
    const closes = !words[at + 1] || words[at + 1]?.gap === LINE_START || /^[,;.]$/.test(words[at + 1]?.text ?? '');
    const opens = name.gap === LINE_START || at === 1 || /^[,;:]$/.test(words[at - 2]?.text ?? '');
    if (!closes || !opens || (name.bits & PLAIN && !isListed(name))) continue;
    items.push({
      from: at - 1,
      to: at,
      known: isListed(name) && !(name.bits & (FIRST_WORD | LAST_WORD)),
      visit: false,
    });
  }
  return items.length > 1 ? items : [];
}

import { ORDINARY } from '../../../patterns/lexicons/ordinary';
import { ORDINARY_MORE } from '../../../patterns/lexicons/ordinary-more';
import { FICTION, GENERALLY, OWN } from '../../../patterns/lexicons/whose';
import type { Finding, Span } from '../../model/finding';
import { AUTHOR, CLIENT, KIN } from '../names/lexicon';
import { NUMBER, PUNCTUATION, SMALL, WORD, type Word } from '../names/words';

/** How usual a plain word is, in small letters: 0 not known, 1 known, 2 usual, 3 among the commonest. */
export type PlainOf = (word: string) => number;

const COMMONEST = 3;
/** Shorter words tell little. */
const SHORTEST = 4;
/** A stretch with fewer telling words than this tells nothing unusual. */
const FEWEST = 2;
const CERTAINTY = 0.6;

const ordinary = new Set(`${ORDINARY} ${ORDINARY_MORE}`.split(/\s+/));
/** Endings of words for what cannot be seen: they tell how somebody is, not who. */
const ABSTRACT =
  /(?:[ts]ion|[ts]ional|ness|ment|mental|ity|ities|ism|ist[aeiou]?ic|ance|ence|ency|ancy|able|ible|ably|ibly|[aeiou]tive|[st]ive|ful|fully|less|lessly|ally|ical|i[sz]e[ds]?|i[sz]ing|ology|logical|hood|ship|[tu]ual|[cti]ious|ously|ingly|edly|ly|self|selves|most|ward|wards)s?$/;
const YOU = new Set("you your yours you're you've you'd you'll yourself let's".split(' '));
const ONE = new Set("he she him her his hers he's she's himself herself".split(' '));
const JOINS = new Set('and or but who which when where because while whose until after before so then'.split(' '));

/**
 * Clauses that tell something out of the ordinary of somebody: their words are neither common English nor the talk of the trade.
 * What other rules found there already is left out. Without a list of plain words there are none.
 */
export function detailFindings(
  text: string,
  words: readonly Word[],
  sentences: readonly Span[],
  others: readonly Finding[],
  plainOf: PlainOf,
): Finding[] {
  const clauses: { readonly clause: readonly Word[]; readonly telling: readonly Word[] }[] = [];
  let sum = 0;
  let before = false;
  for (const sentence of sentences) {
    const own = words.slice(sentence.start, sentence.end);
    const said: boolean = before || own.some((word) => ONE.has(word.lower) || word.bits & (CLIENT | KIN));
    before = said && own.some((word) => ONE.has(word.lower));
    if (!said) continue;
    const telling = own.filter((word) => isTelling(word, plainOf));
    if (telling.length === 0 || isElsewhere(text, own)) continue;
    sum += telling.length;
    clauses.push(...clausesOf(own).map((clause) => ({ clause, telling })));
  }
  return sum < FEWEST ? [] : clauses.flatMap(({ clause, telling }) => ofClause(clause, telling, others));
}

/** Advice to a reader, what authors say, what holds in general, fiction, or the writer's own family. */
function isElsewhere(text: string, own: readonly Word[]): boolean {
  if (own.some(({ lower, bits, shape }) => YOU.has(lower) || (bits & AUTHOR && shape !== SMALL))) return true;
  const sentence = text.slice(own[0]?.start ?? 0, own[own.length - 1]?.end ?? 0);
  return FICTION.test(sentence) || OWN.test(sentence) || GENERALLY.test(sentence);
}

function isTelling({ kind, lower, shape, text }: Word, plainOf: PlainOf): boolean {
  if (kind !== WORD || shape !== SMALL || text.length < SHORTEST) return false;
  if (lower.includes('-')) return lower.split('-').some((part) => part.length >= SHORTEST && isRare(part, plainOf));
  return isRare(lower, plainOf);
}

/** What is known of words seen lately; started anew when it has grown, and for another tagger. */
let seen = new Map<string, boolean>();
let seenBy: PlainOf | undefined;
const MOST_SEEN = 6000;

function isRare(lower: string, plainOf: PlainOf): boolean {
  if (seenBy !== plainOf || seen.size >= MOST_SEEN) {
    seen = new Map();
    seenBy = plainOf;
  }
  const known = seen.get(lower) ?? isRareAnew(lower, plainOf);
  seen.set(lower, known);
  return known;
}

function isRareAnew(lower: string, plainOf: PlainOf): boolean {
  const plain = plainOf(lower);
  return (
    plain > 0 &&
    !ABSTRACT.test(lower) &&
    formsOf(lower).every((form) => !ordinary.has(form) && plainOf(form) < COMMONEST)
  );
}

/** The word, and what it may be a form of. */
function formsOf(lower: string): readonly string[] {
  const stem = lower.replace(/(?:ies|ied)$/, 'y').replace(/(?:es|ed|ing|ly|er|est|s|d)$/, '');
  return stem === lower ? [lower] : [lower, stem, `${stem}e`, lower.replace(/s$/, '')];
}

function clausesOf(own: readonly Word[]): Word[][] {
  const clauses: Word[][] = [[]];
  for (const word of own) {
    const cut = word.kind === PUNCTUATION ? /[,;:()—–.?!"“”]/.test(word.text) : JOINS.has(word.lower);
    if (cut) clauses.push([]);
    else if (word.kind === WORD || word.kind === NUMBER || word.kind !== PUNCTUATION)
      clauses[clauses.length - 1]?.push(word);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** A clause with telling words that nothing else covers, as far as nothing else stands in it. */
function ofClause(clause: readonly Word[], telling: readonly Word[], others: readonly Finding[]): Finding[] {
  // What the writer says of herself.
  if (clause[0] && /^(?:i|my|we|our)$/.test(clause[0].lower)) return [];
  const from = clause[0]?.start ?? 0;
  const to = clause[clause.length - 1]?.end ?? from;
  const within = others.filter((other) => other.start < to && from < other.end);
  const free = telling.filter(
    (word) => word.start >= from && word.end <= to && !within.some((o) => o.start < word.end && word.start < o.end),
  );
  const first = free[0];
  if (!first) return [];
  const start = within.reduce((most, o) => (o.end <= first.start ? Math.max(most, o.end + 1) : most), from);
  const end = within.reduce((least, o) => (o.start >= first.end ? Math.min(least, o.start - 1) : least), to);
  const value = free.map(({ lower }) => lower).join(' ');
  return [{ start, end, family: 'quasi', kind: 'detail', tier: 'quasi', certainty: CERTAINTY, why: 'detail', value }];
}

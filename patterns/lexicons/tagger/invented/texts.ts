import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Lists } from '../build-lexicon';
import { type Example, labelledOf, sentencesOf } from '../corpora';
import { type Marked, readMarked } from '../marked';
import type { Random } from '../random';
import type { Document, Mark } from '../sources';
import { createFillers, type Filler } from './slots';

const FOLDER = fileURLToPath(new URL('texts', import.meta.url));
const PEOPLE = new Set(['NAME', 'STAFF']);

/**
 * Our own marked texts to learn from: each as it stands and in `copies` more with other names throughout, some of them typed
 * carelessly. Whole and cut into sentences by turns.
 */
export function inventedTexts(lists: Lists, random: Random, copies: number): Example[] {
  if (!existsSync(FOLDER)) return [];
  const fillers = createFillers(lists);
  const kindOf = nameKinds(lists);
  const out: Example[] = [];
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'));
  for (const file of files.sort()) {
    for (const text of readMarked(readFileSync(`${FOLDER}/${file}`, 'utf8'))) {
      const doc = documentOf(text);
      out.push(...pieces(doc, random));
      for (let n = 0; n < copies; n += 1)
        out.push(...pieces(careless(renamed(doc, fillers, kindOf, random), random), random));
    }
  }
  return out;
}

/** Marks as the tagger should read them. Names that must not alarm are no names here: what stands around them tells. */
function documentOf({ id, text, spans, passed }: Marked): Document {
  const places = passed.filter(({ type }) => type === 'PASSPLACE').map((mark) => ({ ...mark, type: 'LOCATION' }));
  return { id, text, spans: [...spans, ...places].sort((a, b) => a.start - b.start) };
}

function pieces(doc: Document, random: Random): Example[] {
  if (!random.chance(0.3)) return sentencesOf(doc);
  const spans = doc.spans.map((span) => labelledOf(doc.text, span)).filter((span) => span !== undefined);
  return [{ text: doc.text, spans }];
}

type Kind = 'first' | 'last';

/** Whether a word alone is rather a first name or a surname. */
function nameKinds(lists: Lists): (word: string) => Kind {
  const firsts = new Map(lists.firstNames.map(({ name, count }) => [name, count]));
  const lasts = new Map(lists.surnames.map(({ name, count }) => [name, count]));
  return (word) => ((firsts.get(word) ?? 0) * 2 >= (lasts.get(word) ?? 0) ? 'first' : 'last');
}

/** The same text with other people, each alike throughout, and now and then other towns. */
function renamed(
  doc: Document,
  fillers: Readonly<Record<string, Filler>>,
  kindOf: (word: string) => Kind,
  random: Random,
): Document {
  const others = new Map<string, string>();
  const other = (key: string, slot: string): string => {
    const known = others.get(key);
    if (known !== undefined) return known;
    const fresh = fillers[slot]?.(random) ?? key;
    others.set(key, fresh);
    return fresh;
  };
  const keepTowns = random.chance(0.5);
  const word = (text: string, at: number, count: number): string => {
    const low = text.toLowerCase();
    if (low.length < 3 || PARTS.has(low)) return text;
    return recased(text, other(low, count > 1 && at === count - 1 ? 'last' : kindOf(low)));
  };
  const changed = (mark: Mark): string => {
    const words = doc.text.slice(mark.start, mark.end);
    if (mark.type === 'LOCATION' && !keepTowns && /^[\p{L}'’-]+$/u.test(words))
      return recased(words, other(words.toLowerCase(), 'town'));
    if (!PEOPLE.has(mark.type)) return words;
    const parts = words.match(/\p{L}[\p{L}\p{M}'’-]*/gu) ?? [];
    let at = 0;
    return words.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (part) => {
      at += 1;
      return word(part, at - 1, parts.length);
    });
  };
  let text = '';
  let from = 0;
  const spans: Mark[] = [];
  for (const mark of doc.spans) {
    if (mark.start < from) continue;
    text += doc.text.slice(from, mark.start);
    const words = changed(mark);
    spans.push({ ...mark, start: text.length, end: text.length + words.length });
    text += words;
    from = mark.end;
  }
  return { id: doc.id, text: text + doc.text.slice(from), spans };
}

/** Parts of names that stay: particles, suffixes, titles, nicknames' adjectives. */
const PARTS = new Set(
  'van von der den del dela las los mac bin bint ibn abu the jr sr iii big little old mrs miss sister father'.split(
    ' ',
  ),
);

/** In capitals or small letters as the word it stands for. */
function recased(like: string, name: string): string {
  if (like === like.toLowerCase()) return name.toLowerCase();
  if (like.length > 2 && like === like.toUpperCase()) return name.toUpperCase();
  return name;
}

/** As people type: all small, at times without marks, or in capitals. */
function careless(doc: Document, random: Random): Document {
  const way = random.next();
  if (way < 0.35) return spelt(doc, doc.text.toLowerCase());
  if (way < 0.45) return spelt(doc, doc.text.toLowerCase().replace(/[.,;:!?"“”()]/g, ' '));
  if (way < 0.5) return spelt(doc, doc.text.replace(/[.,;:!?]/g, ' '));
  if (way < 0.54) return spelt(doc, doc.text.toUpperCase());
  return doc;
}

function spelt(doc: Document, text: string): Document {
  return text.length === doc.text.length ? { ...doc, text } : doc;
}

import { COUNTRIES, listOf, PEOPLES, STATE_CODES, STATES } from '../broad-places';
import { type Document, type Mark, readDocuments, type Sources } from './sources';

/** One text to learn from, with entities as the product wants them. */
export interface Example {
  readonly text: string;
  readonly spans: readonly Labelled[];
}

/** Type 0 person, 1 location, 2 organization. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type: number;
}

const TYPE: Readonly<Record<string, number>> = {
  PERSON: 0,
  NAME: 0,
  STAFF: 0,
  LOCATION: 1,
  ADDRESS: 1,
  ORG: 2,
  EMPLOYER: 2,
  SCHOOL: 2,
};
const BROAD = new Set([...listOf(COUNTRIES), ...listOf(STATES), ...listOf(PEOPLES)]);
const CODES = new Set(listOf(STATE_CODES));
const TITLE = /^(?:(?:the|a|an|late|mr|mrs|ms|miss|mx|dr|prof|sir|st)\b\.?\s+)+(?=\S)/i;

/** Where a name is a state, a country or a people, and so not small enough to identify. */
export function isBroad(name: string): boolean {
  const bare = name.replace(/^(?:the|#)\s*/i, '').trim();
  return BROAD.has(bare.toLowerCase()) || CODES.has(bare);
}

/** The corpora to learn from, cut into sentences (a seventh of the documents stays whole, for texts that come uncut), but for those whose names are in `without`. */
export function readCorpora(sources: Sources, without: readonly string[]): Example[] {
  const at = `${sources.shared}/corpora`;
  const files: readonly (readonly [path: string, keep: (doc: Document) => boolean])[] = [
    // Twice, or our own sentences would outweigh what people write.
    ['uner-ewt/train', () => true],
    ['uner-ewt/train', () => true],
    ['wnut17/train', () => true],
    ['wnut17/train', () => true],
    ...['a', 'b', 'e', 'f', 'g', 'h'].map((part) => [`broad-twitter/${part}`, () => true] as const),
    ['litbank/train', () => true],
    ['phi-queries/positive', () => true],
    ['phi-queries/negative', () => true],
    ['presidio-synth/synth', (doc) => doc.spans.every((span) => span.type !== 'ADDRESS')],
  ];
  const wanted = files.filter(([path]) => !without.some((name) => path.startsWith(name)));
  return wanted.flatMap(([path, keep]) =>
    readDocuments(`${at}/${path}.jsonl`)
      .filter(keep)
      .flatMap((doc, index) => (index % 7 === 0 ? [exampleOf(doc, 0, doc.text.length)] : sentencesOf(doc))),
  );
}

/** A document cut at line ends and full stops. */
export function sentencesOf(doc: Document): Example[] {
  return cutsOf(doc.text).map(([from, to]) => exampleOf(doc, from, to));
}

/** Bounds of the sentences of a text. */
export function cutsOf(text: string): [from: number, to: number][] {
  const cuts: [number, number][] = [];
  let from = 0;
  const stop =
    /\n+|(?<!\b(?:Dr|Mr|Mrs|Ms|St|vs|Prof|Rev|Jr|Sr|Mt|Ft|No|approx|dept|[A-Z]))[.!?]+["')\]”’]*\s+(?=["'(“‘]?[\p{Lu}\d@#])/gu;
  for (const match of text.matchAll(stop)) {
    const to = match.index + match[0].length;
    if (text.slice(from, to).trim()) cuts.push([from, to]);
    from = to;
  }
  if (text.slice(from).trim()) cuts.push([from, text.length]);
  return cuts;
}

function exampleOf(doc: Document, from: number, to: number): Example {
  const spans = doc.spans
    .filter((span) => span.start >= from && span.end <= to)
    .map((span) => labelledOf(doc.text, span))
    .filter((span) => span !== undefined)
    .map((span) => ({ ...span, start: span.start - from, end: span.end - from }));
  return { text: doc.text.slice(from, to), spans };
}

/** A mark as the tagger should read it: titles and articles outside, broad places not at all. */
export function labelledOf(text: string, mark: Mark): Labelled | undefined {
  const type = TYPE[mark.type];
  if (type === undefined) return undefined;
  const name = text.slice(mark.start, mark.end);
  const lead = TITLE.exec(name)?.[0].length ?? 0;
  const keepLead = type === 1 && /^st/i.test(name);
  const start = mark.start + (keepLead ? 0 : lead);
  if (start >= mark.end || (type !== 0 && isBroad(text.slice(start, mark.end)))) return undefined;
  return { start, end: mark.end, type };
}

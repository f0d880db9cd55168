/** One invented text with its marks, as `test/corpus/README.md` describes them. Offsets are UTF-16 units, end exclusive. */
export interface Marked {
  readonly id: string;
  readonly kind: string;
  readonly channel: string;
  /** For texts that identify by what they add up to: how much. */
  readonly expect?: { readonly risk: string };
  readonly text: string;
  /** Details that are to be found, and ages and staff, by type. */
  readonly spans: readonly MarkedSpan[];
  /** Contacts of the professional side: neither right nor wrong to find. */
  readonly office: readonly MarkedSpan[];
  /** Names of people, places and bodies that must not raise an alarm: authors, pets, brands. */
  readonly passed: readonly MarkedSpan[];
}

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

const HEAD = /^### (?<id>\S+) \| (?<kind>phi|negative|combo) \| (?<channel>[^|\n]+?)(?: \| (?<risk>low|medium|high))?$/;

/**
 * Reads a file of marked texts: each begins with a line `### id | kind | channel` (and `| risk` where kind is combo), its marks
 * are written `⟦TYPE|words⟧`.
 * @throws Error with the line of a head or a mark that cannot be read; these are files of the project, not input
 */
export function readMarked(source: string): Marked[] {
  return source
    .split(/^(?=### )/m)
    .filter((part) => part.startsWith('### '))
    .map(readOne);
}

function readOne(part: string): Marked {
  const [head = '', ...rest] = part.split('\n');
  const facts = HEAD.exec(head)?.groups;
  if (!facts) throw new Error(`not a head of a marked text: ${head}`);
  const { text, marks } = unmark(rest.join('\n').trim(), head);
  return {
    id: facts.id ?? '',
    kind: facts.kind ?? '',
    channel: facts.channel ?? '',
    ...(facts.risk ? { expect: { risk: facts.risk } } : {}),
    text,
    spans: marks.filter(({ type }) => !type.startsWith('PASS') && type !== 'OFFICE'),
    office: marks.filter(({ type }) => type === 'OFFICE'),
    passed: marks.filter(({ type }) => type.startsWith('PASS')),
  };
}

function unmark(marked: string, head: string): { text: string; marks: MarkedSpan[] } {
  const marks: MarkedSpan[] = [];
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(/⟦(?<type>[A-Z0-9]+)\|(?<words>[^⟦⟧]+)⟧/gu)) {
    text += marked.slice(from, match.index);
    const words = match.groups?.words ?? '';
    marks.push({ start: text.length, end: text.length + words.length, type: match.groups?.type ?? '' });
    text += words;
    from = match.index + match[0].length;
  }
  text += marked.slice(from);
  if (/[⟦⟧]/u.test(text)) throw new Error(`a mark that does not close, or has no type, in: ${head}`);
  return { text, marks };
}

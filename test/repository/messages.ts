import { HOUSE, isCode, type SourceFile } from './house';
import { at, isNode, type Node, sourceOf, walk } from './syntax';

export type Table = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** A key with a gap that is filled in while running: `kind_${…}` has the head `kind_` and no tail. */
interface Gapped {
  readonly head: string;
  readonly tail: string;
}

/** Ends that are counted, not written. */
const COUNTED = /^(?:one|other|\d+)$/;
/** `__MSG_key__` in the manifest and in pages. */
const PLACEHOLDER = /__MSG_(\w+)__/g;

/** What the code says of keys. */
interface Mentions {
  /** Keys that must exist, with a place that asks for each. */
  readonly asked: ReadonlyMap<string, string>;
  /** Every string in the code, with a place where it stands. */
  readonly strings: ReadonlyMap<string, string>;
  /** Strings, and names of properties: what can stand in a gap. */
  readonly words: ReadonlySet<string>;
  readonly gapped: readonly Gapped[];
}

export function mentionsIn(files: readonly SourceFile[]): Mentions {
  const asked = new Map<string, string>();
  const strings = new Map<string, string>();
  const words = new Set<string>();
  const gapped: Gapped[] = [];
  for (const file of files) {
    for (const [, key = ''] of file.text.matchAll(PLACEHOLDER)) asked.set(key, file.path);
    if (!isCode(file)) continue;
    walk(file, (node) => {
      for (const key of keysAskedBy(file, node)) asked.set(key, at(file, node));
      if (node.type === 'Literal' && typeof node.value === 'string') strings.set(node.value, at(file, node));
      if (node.type === 'Property' && isNode(node.key)) words.add(sourceOf(file, node.key));
      const [head, tail, ...more] = node.type === 'TemplateLiteral' ? piecesOf(node) : [];
      if (head !== undefined && tail === undefined) strings.set(head, at(file, node));
      if (/^[a-zA-Z]\w*_\w*$/.test(head ?? '') && tail !== undefined && more.length === 0)
        gapped.push({ head: head ?? '', tail });
    });
  }
  return { asked, strings, words: new Set([...words, ...strings.keys()]), gapped };
}

/** `message('key')` and its kin. */
function keysAskedBy(file: SourceFile, node: Node): string[] {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return [];
  if (!/^(?:message|messageOr|plural|.*\bi18n\.getMessage)$/.test(sourceOf(file, node.callee))) return [];
  const first: unknown = node.arguments[0];
  return isNode(first) ? wordsOf(first) : [];
}

/** The fixed pieces of a template literal. */
function piecesOf({ quasis }: Node): string[] {
  return Array.isArray(quasis) ? quasis.filter(isNode).map(({ value }) => (isCooked(value) ? value.cooked : '')) : [];
}

function isCooked(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';
}

/** The strings that an argument can be: `'a'`, or each side of `x ? 'a' : 'b'`. */
function wordsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type !== 'ConditionalExpression') return [];
  return [node.consequent, node.alternate].filter(isNode).flatMap(wordsOf);
}

/** Keys that the code asks for, or that look like ours, and have no words. */
export function missingMessages(files: readonly SourceFile[], table: Table): string[] {
  const { asked, strings } = mentionsIn(files);
  const has = (key: string) => key in table || `${key}_other` in table || key.startsWith('@@');
  const groups = new Set(
    Object.keys(table)
      .filter((key) => key.includes('_'))
      .map((key) => key.split('_')[0]),
  );
  const alike = [...strings].filter(
    ([value]) => /^[a-z][A-Za-z]*_\w*[A-Za-z0-9]$/.test(value) && groups.has(value.split('_')[0]),
  );
  return [...asked, ...alike].filter(([key]) => !has(key)).map(([key, where]) => `${where} asks for ${key}`);
}

/** Keys that nothing in the code can come to. */
export function unusedMessages(files: readonly SourceFile[], table: Table): string[] {
  const { asked, strings, words, gapped } = mentionsIn(files);
  const written = (key: string) => asked.has(key) || strings.has(key);
  const filled = (key: string) =>
    gapped.some(({ head, tail }) => {
      if (!key.startsWith(head) || !key.endsWith(tail)) return false;
      const middle = key.slice(head.length, key.length - tail.length);
      return words.has(middle) || COUNTED.test(middle);
    });
  return Object.keys(table).filter(
    (key) => !written(key) && !written(key.replace(/_(?:one|other|\d+)$/, '')) && !filled(key),
  );
}

/** Keys without words, and keys with a gap ($1) without a line that says what fills it. */
export function wordlessMessages(table: Table): string[] {
  return Object.entries(table)
    .filter(
      ([key, { message, description }]) =>
        !/^\w+$/.test(key) || !message.trim() || (/\$\d/.test(message) && !description?.trim()),
    )
    .map(([key]) => key);
}

/** Where keys are used: code, pages and the manifest. */
export const SPEAKING = HOUSE.filter(
  ({ path }) => /^(?:entrypoints|lib|patterns)\/.*\.(?:tsx?|html)$/.test(path) || path === 'wxt.config.ts',
);

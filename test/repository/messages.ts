import { HOUSE, isCode, type SourceFile } from './house';
import { at, isNode, literalsOf, type Node, sourceOf, walk } from './syntax';

export type Table = Readonly<Record<string, { readonly message: string; readonly description?: string }>>;

/** Keys whose end is filled in while running: the code holds `kind_${…}`, and the end elsewhere. */
const FILLED_IN = /^([a-zA-Z]+(?:_[a-zA-Z]+)*_)$/;
/** Ends that are counted or chosen, not written. */
const COUNTED = /_(?:one|other|\d+)$/;
/** `__MSG_key__` in the manifest and in pages. */
const PLACEHOLDER = /__MSG_(\w+)__/g;

/** What the code says of keys. */
interface Mentions {
  /** Every string in the code, with a place where it stands. */
  readonly strings: ReadonlyMap<string, string>;
  /** The beginnings of keys that are filled in: `kind_`. */
  readonly beginnings: ReadonlySet<string>;
  /** Keys that must exist. */
  readonly asked: ReadonlyMap<string, string>;
}

export function mentionsIn(files: readonly SourceFile[]): Mentions {
  const strings = new Map<string, string>();
  const beginnings = new Set<string>();
  const asked = new Map<string, string>();
  for (const file of files) {
    for (const [, key = ''] of file.text.matchAll(PLACEHOLDER)) asked.set(key, file.path);
    if (!isCode(file)) continue;
    for (const { node, value } of literalsOf(file)) {
      strings.set(value, at(file, node));
      const [, beginning] = FILLED_IN.exec(value) ?? [];
      if (beginning !== undefined) beginnings.add(beginning);
    }
    walk(file, (node) => {
      for (const key of keysAskedBy(file, node)) asked.set(key, at(file, node));
      if (node.type === 'Property' && isNode(node.key)) strings.set(sourceOf(file, node.key), at(file, node));
    });
  }
  return { strings, beginnings, asked };
}

/** `message('key')` and its kin. */
function keysAskedBy(file: SourceFile, node: Node): string[] {
  if (node.type !== 'CallExpression' || !isNode(node.callee) || !Array.isArray(node.arguments)) return [];
  if (!/^(?:message|messageOr|plural|.*\bi18n\.getMessage)$/.test(sourceOf(file, node.callee))) return [];
  const first: unknown = node.arguments[0];
  return isNode(first) ? wordsOf(first) : [];
}

/** The strings that an argument can be: `'a'`, or each side of `x ? 'a' : 'b'`. */
function wordsOf(node: Node): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
  if (node.type !== 'ConditionalExpression') return [];
  return [node.consequent, node.alternate].filter(isNode).flatMap(wordsOf);
}

/** Keys that the code asks for, or that look like ours, and have no words. */
export function missingMessages(files: readonly SourceFile[], table: Table): string[] {
  const { asked, strings, beginnings } = mentionsIn(files);
  const has = (key: string) => key in table || `${key}_other` in table || key.startsWith('@@');
  const groups = new Set(
    Object.keys(table)
      .filter((key) => key.includes('_'))
      .map((key) => key.split('_')[0]),
  );
  const alike = [...strings].filter(
    ([value]) =>
      /^[a-z][A-Za-z]*_[A-Za-z]\w*$/.test(value) &&
      !value.endsWith('_') &&
      groups.has(value.split('_')[0]) &&
      !beginnings.has(`${value}_`),
  );
  return [...asked, ...alike].filter(([key]) => !has(key)).map(([key, where]) => `${where} asks for ${key}`);
}

/** Keys that nothing in the code can come to. */
export function unusedMessages(files: readonly SourceFile[], table: Table): string[] {
  const { asked, strings, beginnings } = mentionsIn(files);
  const written = (key: string) => asked.has(key) || strings.has(key);
  return Object.keys(table).filter((key) => {
    if (written(key) || written(key.replace(COUNTED, ''))) return false;
    return ![...beginnings].some((beginning) => {
      const end = key.slice(beginning.length);
      return key.startsWith(beginning) && (strings.has(end) || /^(?:one|other|\d+)$/.test(end));
    });
  });
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

import { parseSync } from 'vite';
import type { SourceFile } from './house';

/** A node of the syntax tree (ESTree, with TypeScript's own kinds). */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly [key: string]: unknown;
}

/** What a visitor sees of a node's surroundings, the nearest first. */
export type Visit = (node: Node, ancestors: readonly Node[]) => void;

const parsed = new WeakMap<SourceFile, Node>();

/** The syntax tree of a file. Throws where it does not parse: no rule can be checked then. */
export function treeOf(file: SourceFile): Node {
  const known = parsed.get(file);
  if (known !== undefined) return known;
  const { program, errors } = parseSync(file.path, file.text);
  const [error] = errors;
  if (error !== undefined || !isNode(program)) throw new Error(`${file.path}: ${error?.message ?? 'no tree'}`);
  parsed.set(file, program);
  return program;
}

/** Calls `visit` on each node of a file, parents first. */
export function walk(file: SourceFile, visit: Visit): void {
  descend(treeOf(file), [], visit);
}

function descend(node: Node, ancestors: readonly Node[], visit: Visit): void {
  visit(node, ancestors);
  const inside = [node, ...ancestors];
  for (const child of childrenOf(node)) descend(child, inside, visit);
}

export function childrenOf(node: Node): Node[] {
  return Object.values(node).flatMap((value) => (Array.isArray(value) ? value : [value]).filter(isNode));
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** `file.ts:12`, for a message about a node. */
export function at(file: SourceFile, node: Node): string {
  return `${file.path}:${file.text.slice(0, node.start).split('\n').length}`;
}

export function sourceOf(file: SourceFile, node: Node): string {
  return file.text.slice(node.start, typeof node.end === 'number' ? node.end : node.start);
}

/** What a file imports, types included. `null` stands for a dynamic import of something other than a plain string. */
export function importsOf(file: SourceFile): { readonly node: Node; readonly from: string | null }[] {
  const found: { node: Node; from: string | null }[] = [];
  walk(file, (node) => {
    if (!/^(?:Import(?:Declaration|Expression)|Export(?:Named|All)Declaration|TSImportType)$/.test(node.type)) return;
    const source = isNode(node.source) ? node.source : isNode(node.argument) ? node.argument : null;
    if (source !== null) found.push({ node, from: typeof source.value === 'string' ? source.value : null });
  });
  return found;
}

/** Text that stands in the code as such: string literals, and template literals without anything filled in. */
export function literalsOf(file: SourceFile): { readonly node: Node; readonly value: string }[] {
  const found: { node: Node; value: string }[] = [];
  walk(file, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string') found.push({ node, value: node.value });
    if (node.type !== 'TemplateElement' || !isCooked(node.value)) return;
    found.push({ node, value: node.value.cooked });
  });
  return found;
}

function isCooked(value: unknown): value is { cooked: string } {
  return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string';
}

/**
 * Names that a file uses without declaring or importing them: the globals it reaches for, types among them. A name that
 * is declared anywhere in the file counts as declared everywhere in it, which is plain and near enough.
 */
export function globalsOf(file: SourceFile): { readonly node: Node; readonly name: string }[] {
  const declared = new Set<string>();
  const used: { node: Node; name: string }[] = [];
  walk(file, (node, [parent]) => {
    for (const name of declaredBy(node)) declared.add(name);
    if (node.type !== 'Identifier' && node.type !== 'JSXIdentifier') return;
    if (parent !== undefined && !isOnlyAName(node, parent)) used.push({ node, name: String(node.name) });
  });
  return used.filter(({ name }) => !declared.has(name));
}

/** Names that a node brings into being: variables, parameters, functions, classes, types, imports. */
function declaredBy(node: Node): string[] {
  const own = /(?:Declarator|Declaration|Expression)$/.test(node.type) ? namesIn(node.id) : [];
  const parameters = Array.isArray(node.params) ? node.params.flatMap(namesIn) : [];
  if (/^Import(?:Default|Namespace)?Specifier$/.test(node.type)) return namesIn(node.local);
  if (node.type === 'CatchClause') return namesIn(node.param);
  if (node.type === 'TSTypeParameter') return namesIn(node.name);
  if (node.type === 'TSIndexSignature') return Array.isArray(node.parameters) ? node.parameters.flatMap(namesIn) : [];
  return [...own, ...parameters];
}

/** The names in a pattern such as `{ a, b: [c], ...d }`. */
function namesIn(pattern: unknown): string[] {
  if (!isNode(pattern)) return [];
  if (pattern.type === 'Identifier') return [String(pattern.name)];
  const parts = [
    pattern.value,
    pattern.left,
    pattern.argument,
    pattern.parameter,
    pattern.properties,
    pattern.elements,
  ];
  return parts.flat().flatMap(namesIn);
}

/** The `b` of `a.b` and of `{ b: 1 }`, attributes, labels: words that refer to no variable. */
function isOnlyAName(node: Node, parent: Node): boolean {
  if (parent.computed !== true && (parent.property === node || parent.key === node)) return true;
  if (parent.type === 'TSQualifiedName') return parent.right === node;
  if (/^(?:Import|Export)Specifier$/.test(parent.type)) return parent.local !== node;
  if (/^JSX(?:Opening|Closing)Element$/.test(parent.type)) return /^[a-z]/.test(String(node.name));
  return /^(?:JSXAttribute|JSXMemberExpression|MetaProperty|LabeledStatement|BreakStatement|ContinueStatement|TSNamedTupleMember|TSTypePredicate)$/.test(
    parent.type,
  );
}

import type { SourceFile } from './house';
import { at, globalsOf, importsOf, isNode, literalsOf, type Node, sourceOf, walk } from './syntax';

/**
 * Files that may use the network. It is empty, and a file is added here only with the agreement of those who use
 * Discreet: "nothing leaves this device" is the first promise.
 */
export const ALLOWED: readonly string[] = [];

const CALLS =
  /^(?:fetch|XMLHttpRequest|WebSocket|WebSocketStream|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts|fetchLater)$/;
const PACKAGES =
  /^(?:node:)?(?:https?|http2|net|tls|dgram|undici)$|^(?:axios|got|ky|node-fetch|cross-fetch|superagent|ws)$|^https?:/;
/** The extension's own package, the one thing that `fetch` and `import()` may read. */
const OWN_PACKAGE = /^(?:browser|chrome)\.runtime\.getURL\(/;

/** Where code could reach the network. Its own package is not the network. */
export function networkUses(file: SourceFile): string[] {
  if (ALLOWED.includes(file.path)) return [];
  const globals = globalsOf(file).filter(({ name }) => CALLS.test(name));
  const owned = new Set<number>();
  // A type is gone when the code runs.
  const types = new Set<number>();
  const members: Node[] = [];
  const imports: Node[] = importsOf(file).flatMap(({ node, from }) =>
    from !== null && PACKAGES.test(from) ? [node] : [],
  );
  walk(file, (node) => {
    if (node.type === 'CallExpression' && readsOwnPackage(file, node)) owned.add(node.start);
    if (node.type === 'TSTypeReference' && isNode(node.typeName)) types.add(node.typeName.start);
    if (node.type === 'ImportExpression' && isForeign(file, node)) imports.push(node);
    if (node.type === 'MemberExpression' && CALLS.test(memberName(node))) members.push(node);
  });
  const uses = [
    ...globals.filter(({ node }) => !owned.has(node.start) && !types.has(node.start)).map(({ node }) => node),
    ...members,
    ...imports,
  ];
  return uses.map((node) => `${at(file, node)} reaches for ${sourceOf(file, node).split('\n')[0]}`);
}

/** `fetch(browser.runtime.getURL(…))` and nothing else. */
function readsOwnPackage(file: SourceFile, call: Node): boolean {
  const [first] = Array.isArray(call.arguments) ? call.arguments.filter(isNode) : [];
  const callee = isNode(call.callee) ? sourceOf(file, call.callee) : '';
  return callee === 'fetch' && first !== undefined && OWN_PACKAGE.test(sourceOf(file, first));
}

/** `import(x)` where x is neither a plain relative path nor an address of our own package. */
function isForeign(file: SourceFile, node: Node): boolean {
  if (!isNode(node.source)) return true;
  const source = node.source;
  return source.type === 'Literal'
    ? /^[a-z]+:\/\//.test(String(source.value))
    : !OWN_PACKAGE.test(sourceOf(file, source));
}

/** `b` of `a.b` and of `a['b']`. */
function memberName(node: Node): string {
  const property = isNode(node.property) ? node.property : undefined;
  return String((node.computed === true ? property?.value : property?.name) ?? '');
}

/** Addresses of other machines in pages and styles, which a browser would load by itself. */
export function foreignResources({ path, text }: SourceFile): string[] {
  const loads = /(?:\ssrc(?:set)?|<link[^>]*\shref|\saction|@import|url\()\s*=?\s*\(?["']?(?:https?:)?\/\/[^"')\s]*/gi;
  return [...text.matchAll(loads)].map(([load]) => `${path} loads ${load.trim()}`);
}

/** Code made from text would escape every other rule. */
export function madeFromText(file: SourceFile): string[] {
  const makers = globalsOf(file).filter(({ name }) => name === 'eval' || name === 'Function');
  const scripts = literalsOf(file).filter(({ value }) => /^script$|^data:text\/javascript/i.test(value));
  return [...makers, ...scripts].map(({ node }) => `${at(file, node)} makes code: ${sourceOf(file, node)}`);
}

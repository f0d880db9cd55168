import type { SourceFile } from './house';
import { arrowsFrom, workshopOf } from './rooms';
import { at, globalsOf, importsOf, type Node, sourceOf, walk } from './syntax';

/** Text in, answers out: rooms that run the same in a page, in Node and in a test. */
const PURE = /^(?:lib\/(?:model|detector|crowd|policy|rewrite)|patterns)\//;

const NOT_PURE = new Set(
  `browser chrome document window self globalThis navigator location history localStorage sessionStorage indexedDB caches
  performance crypto customElements getSelection getComputedStyle matchMedia requestAnimationFrame requestIdleCallback
  setTimeout setInterval queueMicrotask addEventListener postMessage process Buffer require
  Document Element Event EventTarget Window ShadowRoot Range Selection MutationObserver ResizeObserver`.split(/\s+/),
);
const NOT_PURE_SHAPE = /^(?:HTML|SVG|DOM)[A-Z]/;
const NOT_PURE_PACKAGE = /^(?:wxt|@wxt-dev|webextension-polyfill|preact|@floating-ui|node:)/;

/** Files of the pure rooms, and whatever those import from other rooms. Build scripts are set aside. */
export function pureFiles(files: readonly SourceFile[]): SourceFile[] {
  const workshop = workshopOf(files);
  const byPath = new Map(files.map((file) => [file.path, file]));
  const paths = new Set(byPath.keys());
  const pure = new Set(files.filter(({ path }) => PURE.test(path) && !workshop.has(path)));
  // A set that grows while it is gone through: each file added is visited in its turn.
  for (const file of pure) {
    for (const arrow of arrowsFrom(file, paths)) {
      const next = 'to' in arrow ? byPath.get(arrow.to) : undefined;
      if (next !== undefined) pure.add(next);
    }
  }
  return [...pure];
}

/** Where a file that should be pure reaches for the page, the browser, the clock or chance. */
export function impurities(file: SourceFile): string[] {
  const packages = importsOf(file)
    .filter(({ from }) => from !== null && NOT_PURE_PACKAGE.test(from))
    .map(({ node, from }) => `${at(file, node)} imports ${from}`);
  const globals = globalsOf(file)
    .filter(({ name }) => NOT_PURE.has(name) || NOT_PURE_SHAPE.test(name))
    .map(({ node, name }) => `${at(file, node)} mentions ${name}`);
  const chances: string[] = [];
  walk(file, (node) => {
    if (isClockOrChance(file, node)) chances.push(`${at(file, node)} asks ${sourceOf(file, node)}`);
  });
  return [...packages, ...globals, ...chances];
}

function isClockOrChance(file: SourceFile, node: Node): boolean {
  if (node.type === 'MemberExpression') return /^(?:Date\.now|Math\.random)$/.test(sourceOf(file, node));
  return node.type === 'NewExpression' && /^new Date(?:\(\))?$/.test(sourceOf(file, node));
}

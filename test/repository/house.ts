import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the project: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** What .gitignore names, and git's own. */
const NOT_OURS = new Set(['.git', 'node_modules', '.output', '.wxt', '.vitest', 'coverage', 'test-results']);
const BINARY = /\.(?:bin|png|ico|woff2?|gz|br|log)$/;

/** Every text file of the project, in the order of their paths. */
export const HOUSE: readonly SourceFile[] = readFolder('').sort((a, b) => (a.path < b.path ? -1 : 1));

/** The code of the extension itself, without tests and their tools. */
export const CODE = HOUSE.filter((file) => isCode(file) && /^(?:entrypoints|lib|patterns)\//.test(file.path));

/** The TypeScript of the tests. */
export const TESTS = HOUSE.filter((file) => isCode(file) && file.path.startsWith('test/'));

export function isCode({ path }: SourceFile): boolean {
  return /\.tsx?$/.test(path);
}

/** The text of one file of the project; empty where there is none. */
export function textOf(path: string): string {
  return HOUSE.find((file) => file.path === path)?.text ?? '';
}

function readFolder(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (NOT_OURS.has(entry.name)) return [];
    if (entry.isDirectory()) return readFolder(path);
    return entry.isFile() && !BINARY.test(path) ? [{ path, text: readFileSync(join(ROOT, path), 'utf8') }] : [];
  });
}

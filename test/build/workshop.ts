import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What git does not keep, and git's own. */
const NOT_SOURCES = new Set(['.git', 'node_modules', '.output', '.wxt', 'coverage', 'test-results']);

/** A build must not depend on where, when and in which language it is made: none of it is as it is here. */
const ELSEWHERE = { PATH: process.env.PATH, HOME: process.env.HOME, TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' };

const run = promisify(execFile);

/** The files of the project in another folder, with the packages that are installed here. */
export function copyProject(folder: string): string {
  cpSync(ROOT, folder, { recursive: true, filter: (path) => !NOT_SOURCES.has(relative(ROOT, path)) });
  return withPackages(folder);
}

/** Files of a zip laid out in a folder, with the packages that are installed here. */
export function layOut(files: ReadonlyMap<string, Buffer>, folder: string): string {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), bytes);
  }
  return withPackages(folder);
}

function withPackages(folder: string): string {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Runs a script of package.json in a folder, in an environment of its own. */
export async function npmRun(folder: string, ...args: readonly string[]): Promise<void> {
  await run('npm', ['run', ...args], { cwd: folder, env: ELSEWHERE, maxBuffer: 2 ** 26 });
}

/** Every file below a folder: its path, and the hash of its bytes. */
export function hashesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), hashOf(readFileSync(path))]));
}

/** The same of the files in a zip. */
export function hashesOf(files: ReadonlyMap<string, Buffer>): Record<string, string> {
  return Object.fromEntries([...files].map(([path, bytes]) => [path, hashOf(bytes)]));
}

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

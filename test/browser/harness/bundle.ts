/** Bundles a script for a fixture page or a test extension, once for each state of its sources. */
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** Where the fixture pages are. */
export const PAGES = join(ROOT, 'test/browser/pages');
/** Where bundles are kept between runs. */
export const CACHE = join(ROOT, 'node_modules/.cache/discreet-test');

/** Everything a bundle may be made of, as one hash. */
async function stateOf(folders: readonly string[]): Promise<string> {
  const hash = createHash('sha256')
    .update(await readFile(join(ROOT, 'package-lock.json')))
    .update(await readFile(fileURLToPath(import.meta.url)));
  for (const folder of folders) {
    const names = (await readdir(folder, { recursive: true })).filter((name) => /\.tsx?$/.test(name)).sort();
    for (const name of names) hash.update(name).update(await readFile(join(folder, name)));
  }
  return hash.digest('hex').slice(0, 16);
}

/** An editor of its time gets the React of its time. */
async function aliasesOf(entry: string): Promise<Readonly<Record<string, string>>> {
  const source = await readFile(entry, 'utf8');
  return source.includes("'react17'") ? { react: 'react17', 'react-dom': 'react-dom17' } : {};
}

/**
 * The script of one TypeScript entry with all it imports, as text.
 * @param sources folders whose files the bundle depends on, beside installed packages
 * @param format `es` for a module, `iife` for a content script
 */
export async function bundle(
  entry: string,
  sources: readonly string[] = [PAGES],
  format: 'es' | 'iife' = 'es',
): Promise<string> {
  const state = await stateOf(sources);
  const kept = join(CACHE, `${state}-${entry.slice(ROOT.length).replace(/[^a-z0-9]+/gi, '-')}-${format}.js`);
  try {
    return await readFile(kept, 'utf8');
  } catch {
    // Not built yet.
  }
  const built = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    // Whatever the tests run under, pages get what real ones ship.
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    resolve: { conditions: ['module', 'browser', 'production'], alias: await aliasesOf(entry) },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      rolldownOptions: { input: entry, output: { format, codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [script] = built.output;
  await mkdir(CACHE, { recursive: true });
  await writeFile(kept, script.code);
  return script.code;
}

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { findings } from './findings';
import { print } from './measure';
import type * as Shipped from './shipped';
import { speed } from './speed';

/** CPU time of the detector against compromise in the same run, and findings of both on the shared corpora and our own. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'discreet-bench-'));
  try {
    const shipped = await bundled(folder);
    size();
    speed(shipped, WEIGHTS);
    await findings(shipped, WEIGHTS, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
}

function size(): void {
  const weights = readFileSync(WEIGHTS);
  print(
    `Model: ${(weights.length / 1e6).toFixed(2)} MB, ${(gzipSync(weights, { level: 9 }).length / 1e6).toFixed(2)} MB packed`,
  );
}

/**
 * Discreet's own code as one file, the way the extension carries it. Run module by module through the development server every
 * import is a look-up, which takes the detector twice the time and compromise, a bundle as it comes, none.
 */
async function bundled(folder: string): Promise<typeof Shipped> {
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: true,
      outDir: folder,
      rolldownOptions: { input: 'test/bench/shipped.ts', output: { entryFileNames: 'shipped.mjs' } },
    },
  });
  return import(/* @vite-ignore */ pathToFileURL(join(folder, 'shipped.mjs')).href);
}

const WEIGHTS = fileURLToPath(new URL('../../public/tagger.bin', import.meta.url));

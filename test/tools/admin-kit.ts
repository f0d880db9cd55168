import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kitOf } from '../../lib/settings/kit/kit';
import { wordsOf } from '../../lib/settings/managed/words';
import { version } from '../../package.json';
import english from '../../public/_locales/en/messages.json';

const OUTPUT = fileURLToPath(new URL('../../.output/admin-kit', import.meta.url));

/** Writes the administrators' kit beside the builds, anew each time. */
export function main([folder = OUTPUT]: readonly string[]): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(kitOf(wordsOf(english), version))) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { mode: path.endsWith('.sh') ? 0o755 : 0o644 });
  }
}

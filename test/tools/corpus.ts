import { readdirSync, readFileSync } from 'node:fs';
import { readMarked } from '../../patterns/lexicons/tagger/marked';

/** Writes the project's own marked texts as JSON lines, the form that the scorer reads: `node test/tools/run.mjs test/tools/corpus.ts FILE…`. */
export async function main(args: readonly string[]): Promise<number> {
  const files = args.length > 0 ? args : readdirSync('test/corpus').filter((name) => name.endsWith('.txt'));
  for (const file of files) {
    const path = file.includes('/') ? file : `test/corpus/${file}`;
    for (const doc of readMarked(readFileSync(path, 'utf8'))) process.stdout.write(`${JSON.stringify(doc)}\n`);
  }
  return 0;
}

import { readFileSync, writeFileSync } from 'node:fs';
import { readMarked } from './tagger/marked';

const TEXTS = 'patterns/lexicons/tagger/invented/texts/silence.txt';
const WORD = /(?<![\p{L}@#/.])\p{Ll}[\p{Ll}'’]{3,}(?![\p{L}@/])/gu;

/**
 * Rebuilds `ordinary.ts`: the small-letter words of our own texts that must stay silent, which is how clinicians talk when they
 * tell nothing of a client. `node test/tools/run.mjs patterns/lexicons/build-ordinary.ts`
 */
export function main(): number {
  const words = new Set<string>();
  for (const { kind, text } of readMarked(readFileSync(TEXTS, 'utf8'))) {
    if (kind === 'negative') for (const [word] of text.matchAll(WORD)) words.add(word.replaceAll('’', "'"));
  }
  const lines = [...words]
    .sort()
    .join(' ')
    .replace(/(.{100,118}) /g, '$1\n');
  const head = '// Built by build-ordinary.ts from our own texts that must stay silent. Do not edit.\n\n';
  writeFileSync('patterns/lexicons/ordinary.ts', `${head}export const ORDINARY = \`\n${lines}\n\`;\n`);
  return 0;
}

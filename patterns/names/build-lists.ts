import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Names kept of each list: enough for most of what is written, small enough for a script. */
const FIRST_NAMES = 2600;
const SURNAMES = 1600;
/** A word seen this often in small letters is an ordinary word, whoever may bear it. */
const ORDINARY = 1;

const DATA = '../shared/data/names';
const CORPORA = ['uner-ewt/train', 'litbank/train', 'wnut17/train', 'phi-queries/negative'];

/**
 * Rebuilds `first-names.ts` and `surnames.ts` from the lists of the US Social Security Administration and of the Census
 * (both public domain), setting apart names that are ordinary words too: `node test/tools/run.mjs patterns/names/build-lists.ts`.
 */
export function main(): number {
  if (!existsSync(DATA)) return 1;
  const ordinary = ordinaryWords();
  const first = names('first_names_us_ssa.tsv', FIRST_NAMES, 3);
  const last = names('surnames_us.tsv', SURNAMES, 3);
  write('first-names', 'FIRST_NAMES', 'US SSA, births since 1930, public domain', first, ordinary);
  write('surnames', 'SURNAMES', 'US Census 2010, public domain', last, ordinary);
  return 0;
}

function names(file: string, most: number, shortest: number): string[] {
  const lines = readFileSync(`${DATA}/${file}`, 'utf8').split('\n').slice(1);
  return lines
    .map((line) => line.split('\t')[0] ?? '')
    .filter((name) => name.length >= shortest)
    .slice(0, most);
}

/** Words that stand in small letters in text, other than in a name that is marked there. */
function ordinaryWords(): Set<string> {
  const counts = new Map<string, number>();
  for (const corpus of CORPORA) {
    for (const line of readFileSync(`../shared/corpora/${corpus}.jsonl`, 'utf8').split('\n')) {
      if (!line) continue;
      const { text } = JSON.parse(line) as { text: string };
      for (const [word] of text.matchAll(/(?<![\w@#/.])[a-z]{3,}(?![\w@/])/g))
        counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  return new Set([...counts].filter(([, count]) => count >= ORDINARY).map(([word]) => word));
}

function write(file: string, name: string, source: string, list: string[], ordinary: Set<string>): void {
  const plain = list.filter((word) => !ordinary.has(word)).sort();
  const both = list.filter((word) => ordinary.has(word)).sort();
  const text = [
    `// Built by build-lists.ts from: ${source}. Do not edit.`,
    '',
    '/** Names that are hardly ever anything else. */',
    ...constant(name, plain),
    '',
    '/** Names that are ordinary words too: a capital, or more, must show that one is meant. */',
    ...constant(`${name}_AND_WORDS`, both),
    '',
  ];
  writeFileSync(`patterns/names/${file}.ts`, text.join('\n'));
}

function constant(name: string, words: string[]): string[] {
  const lines = words.join(' ').match(/.{1,115}(?: |$)/g) ?? [];
  return [`export const ${name} = \``, ...lines.map((line) => line.trimEnd()), '`;'];
}

import { mkdirSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readLexicon, writeLexicon } from '../../../lib/detector/tagger/lexicon';
import { buildLists } from './build-lexicon';
import { calibrate } from './calibrate';
import { type Example, readCorpora } from './corpora';
import { prepare, type Settings, train } from './crf';
import { invent } from './invented/generate';
import { inventedTexts } from './invented/texts';
import { createRandom } from './random';
import { writeWeights } from './write';

/**
 * Builds `public/tagger.bin`:
 * `node test/tools/run.mjs patterns/lexicons/tagger/train.ts [--shared=../shared] [--packages=node_modules] [--out=public/tagger.bin]`.
 * The same sources and seed give the same bytes.
 */
export async function main(args: readonly string[]): Promise<number> {
  const option = (name: string, otherwise: string): string =>
    args.find((arg) => arg.startsWith(`--${name}=`))?.slice(name.length + 3) ?? otherwise;
  const number = (name: string, otherwise: number): number => Number(option(name, String(otherwise)));
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const sources = {
    shared: option('shared', '../shared'),
    packages: option('packages', `${process.cwd()}/node_modules`),
    clusters: option('clusters', 'patterns/lexicons/tagger/clusters.txt'),
  };
  const settings: Settings = {
    bits: number('bits', 20),
    epochs: number('epochs', 4),
    rate: number('rate', 0.04),
    decay: number('decay', 5e-4),
    least: number('least', 4),
    dropout: number('dropout', 0.25),
    seed: number('seed', 7),
  };
  const random = createRandom(settings.seed);
  const lists = buildLists(sources);
  const packed = writeLexicon(lists.facts);
  const lexicon = readLexicon(packed.bytes, packed.entries);
  if (!lexicon) throw new Error('the lexicon cannot be read back');
  const corpora = recased(
    readCorpora(sources, option('without', 'litbank').split(',')),
    random,
    number('lower', 0.3),
    number('upper', 0.07),
  );
  const invented = invent(lists, random, number('names', 42), number('negatives', 24));
  const texts = inventedTexts(lists, random, number('copies', 4));
  const data = prepare([...corpora, ...invented, ...texts], lexicon, settings.bits, settings.least);
  say(
    `${corpora.length} sentences of corpora, ${invented.length} invented, ${texts.length} of our own texts, ${data.tags.length} tokens, ${packed.entries} words`,
  );
  const model = train(data, settings, say);
  mkdirSync('public', { recursive: true });
  for (const floor of option('floor', '0.1').split(',')) {
    const cargo = {
      bits: settings.bits,
      lexicon: packed,
      clip: number('clip', 2.5),
      floor: Number(floor),
      pull: option('pull', '2,1.5,1.5').split(',').map(Number),
    };
    const bytes = writeWeights(model, cargo);
    calibrate(bytes, sources, say);
    const out = option('out', 'public/tagger.bin').replace('FLOOR', floor);
    writeFileSync(out, bytes);
    say(
      `${out}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed, lexicon ${gzipSync(packed.bytes).length}`,
    );
  }
  return 0;
}

/** Adds copies in small letters and in capitals, as people type. */
function recased(
  examples: readonly Example[],
  random: ReturnType<typeof createRandom>,
  lower: number,
  upper: number,
): Example[] {
  const out: Example[] = [];
  for (const example of examples) {
    out.push(example);
    const way = random.next();
    const text = way < lower ? example.text.toLowerCase() : way < lower + upper ? example.text.toUpperCase() : '';
    if (text.length === example.text.length) out.push({ text, spans: example.spans });
  }
  return out;
}

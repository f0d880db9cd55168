import { existsSync, readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { crowdOf } from '../../lib/crowd/crowd';
import { createDetector } from '../../lib/detector/detector';
import { partsIn } from '../../lib/detector/parts';
import { CROWD_BANDS } from '../../lib/model/crowd';
import { editsFor, PASSES, withEdits } from '../../lib/rewrite/rewrite-all';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { tablesOfPackage, taggerOfPackage } from '../tools/scan';
import { print, spread } from './measure';

const VIGNETTES = '../shared/corpora/vignettes/vignettes.jsonl';
const NOON = new Date(2026, 0, 1, 12);
const UNIT = 2000;

/**
 * What "Replace all" leaves of the vignettes that hold identifiers: in how many nothing identifies by itself any more, in how many the
 * crowd is in a higher band, in how many a grammar checker (Harper) finds no more than before; and how long it takes.
 */
export async function main(): Promise<void> {
  if (!existsSync(VIGNETTES)) return print('rewrite: no vignettes here');
  const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });
  const tables = tablesOfPackage();
  const linter = new LocalLinter({ binary: binaryInlined });
  const drafts = readFileSync(VIGNETTES, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly id: string; readonly kind: string; readonly text: string })
    .filter(({ kind }) => kind !== 'negative');
  const left: string[] = [];
  const worse: string[] = [];
  const few: string[] = [];
  const times: number[] = [];
  let counted = 0;
  const crowd = (text: string) =>
    tables &&
    crowdOf({ text, findings: detector.read(text), draftParts: partsIn(text), groups: [], ownTown: '' }, tables);
  for (const { id, text } of drafts) {
    let after = text;
    for (let pass = 0; pass < PASSES; pass += 1) {
      const findings = detector.read(after);
      if (pass > 0 && !findings.some(({ tier }) => tier === 'direct')) break;
      const start = performance.now();
      const edits = editsFor(findings, after, NOON);
      times.push(((performance.now() - start) * UNIT) / Math.max(UNIT, text.length));
      after = withEdits(after, edits);
    }
    const direct = detector.read(after).filter(({ tier }) => tier === 'direct');
    if (direct.length > 0) left.push(`${id} (${[...new Set(direct.map(({ kind }) => kind))].join(', ')})`);
    if ((await linter.lint(after)).length > (await linter.lint(text)).length) worse.push(id);
    const before = crowd(text);
    if (!before || before.band === 'hundreds') continue;
    counted += 1;
    const then = crowd(after);
    if (then && CROWD_BANDS.indexOf(then.band) <= CROWD_BANDS.indexOf(before.band)) few.push(id);
  }
  const of = (some: readonly string[], all: number) => `${(((all - some.length) / all) * 100).toFixed(1)} %`;
  print(`rewrite: of ${drafts.length} drafts, nothing direct left in ${of(left, drafts.length)} (asked 98)`);
  print(`  left in ${left.join('; ')}`);
  print(`  no more lints of Harper than before in ${of(worse, drafts.length)} (asked 95): more in ${worse.join(' ')}`);
  print(`  of ${counted} with few people, more in ${of(few, counted)}: not in ${few.join(' ')}`);
  print(`  ms per 2,000 characters (ceiling 300): ${spread(times)}`);
}

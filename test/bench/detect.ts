import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import nlp from 'compromise/three';
import dates from 'compromise-dates';
import { build } from 'vite';
import type { Detector } from '../../lib/detector/detector';
import type { Finding } from '../../lib/model/finding';
import type * as Shipped from './shipped';

/** What the project is measured on, when the folder is there; each with whether every name counts, the writer's included. */
const CORPORA: readonly (readonly [path: string, anyTier: boolean])[] = [
  ['vignettes/vignettes', false],
  ['phi-queries/positive', false],
  ['phi-queries/negative', false],
  ['counsel-chat/answers', false],
  ['uner-ewt/dev', true],
  ['wnut17/dev', true],
];
const SHARED = '../shared';
const PUBLIC_PLACE = {
  origin: 'https://forum.example',
  path: '/',
  label: 'forum.example',
  recipients: [],
  unreadableRecipients: false,
};

const PARAGRAPHS = [
  "I saw Tamsin Okafor again on Tuesday. Her brother Kelechi drove her over from Marlow, and they sat in the car for ten minutes first. She works nights at Harbour Lane Bakery and hasn't slept since 4 March.",
  'What I find hard is the silence. We had planned an exposure for the supermarket, but she asked whether we could just sit. I said yes. I think that was right, though my supervisor wondered if I was avoiding it too.',
  'Any thoughts on pacing? I have read Linehan and the newer papers, and I keep coming back to validation. She scored 14 on the PHQ-9 and 11 on the GAD-7, which is better than last month, and her sleep diary looks the same.',
  'Her mother rang from 020 7946 0123 to ask how it was going. I said that I could not say. She told me that the family had moved to Fenwick Road, and that Kelechi had found work at the library in the spring.',
  'I have written this quickly between sessions, so forgive the gaps. I will be at the peer group on Thursday and would be glad to talk it through with anyone who has worked with grief that looks like anger.',
];

/** CPU time of the detector against compromise in the same run, and findings of both on the shared corpora. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'discreet-bench-'));
  try {
    const shipped = await bundled(folder);
    speed(shipped);
    findings(shipped, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return 0;
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

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Invented prose of a length; no paragraph is said twice in the same words, so that nothing is remembered by chance. */
function draft(length: number, seed: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1)
    text += `${PARAGRAPHS[(at + seed) % PARAGRAPHS.length]} (${seed}.${at})\n\n`;
  return text.slice(0, length);
}

/** Milliseconds of CPU time that `work` takes. */
function cpu(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

function speed({ detectorMaker, ...shipped }: typeof Shipped): void {
  const fresh = detectorMaker(WEIGHTS);
  const verdict: number[] = [];
  const mine = (text: string) => {
    // A detector that has read nothing: no sentence is remembered from another draft.
    const detector = fresh();
    const start = performance.now();
    verdictOf(shipped, text, detector.read(text));
    verdict.push(performance.now() - start);
  };
  print('Detector, CPU ms per 1,000 characters, median of drafts of 10,000 characters that neither has read before');
  race('compromise, people, places and organizations only', mine, (text) => compromise(text));
  withDates();
  verdict.length = 0;
  race('compromise, people, places, organizations and dates', mine, (text) => compromise(text));
  print(`Verdict at send of a text pasted whole, nothing read before, 10,000 characters: ${spread(verdict)}`);
  const sends = keystrokes(fresh(), 10_000, (text, found) => verdictOf(shipped, text, found));
  print(`Verdict at send of what was typed, 10,000 characters, the last keystroke not yet read: ${spread(sends)}`);
  for (const length of [2000, 20_000]) {
    const times = keystrokes(fresh(), length);
    print(`One keystroke in a draft of ${length} characters: ${spread(times)}`);
  }
}

/** Both read the same drafts in turn, so that whatever else the machine does weighs on both. Warms both up first. */
function race(name: string, mine: (text: string) => void, theirs: (text: string) => void): void {
  const own: number[] = [];
  const peer: number[] = [];
  for (let seed = -20; seed < 45; seed += 1) {
    const text = draft(10_000, seed + 100);
    const cost = cpu(() => mine(text)) / 10;
    const other = seed % 3 === 0 ? [cpu(() => theirs(text)) / 10] : [];
    if (seed < 0) continue;
    own.push(cost);
    peer.push(...other);
  }
  const [faster, slower] = [percentile(own, 0.5), percentile(peer, 0.5)];
  print(`  Discreet, all identifiers and the verdict ${faster.toFixed(3)}; ${name} ${slower.toFixed(3)}`);
  print(`    Discreet is ${(slower / faster).toFixed(1)} times faster`);
}

function spread(times: readonly number[]): string {
  const [middle, high, worst] = [0.5, 0.95, 1].map((part) => percentile(times, part).toFixed(2));
  return `p50 ${middle} ms, p95 ${high} ms, worst ${worst} ms`;
}

/** Milliseconds of each of 400 keystrokes in the middle of a draft. */
function keystrokes(
  detector: Detector,
  length: number,
  then: (text: string, found: readonly Finding[]) => unknown = () => undefined,
): number[] {
  let text = draft(length, 77);
  let caret = text.indexOf('.', length / 2);
  detector.read(text);
  const typed =
    ' Then she said that Ruairi had called, and that they would all come on Friday if the ferry ran. It did not. ';
  const times: number[] = [];
  for (let key = 0; key < 500; key += 1) {
    text = text.slice(0, caret) + typed.charAt(key % typed.length) + text.slice(caret);
    caret += 1;
    const start = performance.now();
    then(text, detector.read(text));
    if (key >= 100) times.push(performance.now() - start);
  }
  return times;
}

type Policy = Pick<typeof Shipped, 'decide' | 'DEFAULT_SETTINGS'>;

function verdictOf({ decide, DEFAULT_SETTINGS }: Policy, text: string, found: readonly Finding[]): string {
  return decide({ findings: found, text, destination: PUBLIC_PLACE, settings: DEFAULT_SETTINGS, now: 0 }).verdict;
}

/** Adds compromise's own plugin for dates. It changes the library itself: what was measured before was without. */
function withDates(): void {
  nlp.extend(dates);
}

/** What compromise calls people, places and organizations, and dates once it knows them. */
function compromise(text: string): Finding[] {
  const doc = nlp(text);
  const found: Finding[] = [];
  const views = [
    ['name', doc.people()],
    ['place', doc.places()],
    ['organization', doc.organizations()],
    ...('dates' in doc && typeof doc.dates === 'function' ? [['date', doc.dates()] as const] : []),
  ] as const;
  for (const [family, view] of views) {
    const entries: { offset?: { start: number; length: number } }[] = view.json({ offset: true });
    for (const { offset } of entries) {
      if (offset && offset.length > 0)
        found.push({
          start: offset.start,
          end: offset.start + offset.length,
          family,
          kind: family,
          tier: 'direct',
          certainty: 1,
          why: family,
        });
    }
  }
  return found;
}

interface Score {
  readonly directRecall: number | null;
  readonly precision: number | null;
  readonly falseAlarmsPer1000Words: number;
  readonly wholeDocs: number | null;
  readonly family: Readonly<Record<string, { readonly recall: number }>>;
  readonly verdicts: Readonly<Record<string, { readonly right: number }>>;
}

function findings(shipped: typeof Shipped, folder: string): void {
  if (!existsSync(`${SHARED}/tools/score-findings.mjs`)) {
    print('Findings: not measured, as the folder of shared corpora (../shared) is not beside this checkout.');
    return;
  }
  const detector = shipped.detectorMaker(WEIGHTS)();
  print('Findings                          direct   names  precision  false alarms   whole      verdict right');
  print(
    '                                 found %  found %      %     /1,000 words   docs %   with / without / together %',
  );
  for (const [corpus, anyTier] of CORPORA) {
    const gold = `${SHARED}/corpora/${corpus}.jsonl`;
    if (!existsSync(gold)) continue;
    const own = (text: string): readonly Finding[] => detector.read(text);
    row(`${corpus.split('/')[0]} ${corpus.split('/')[1]}`, 'Discreet', score(shipped, gold, own, folder, anyTier));
    row('', 'compromise', score(shipped, gold, compromise, folder, anyTier));
  }
}

function score(
  shipped: Policy,
  gold: string,
  find: (text: string) => readonly Finding[],
  folder: string,
  anyTier: boolean,
): Score {
  const out = join(folder, 'findings.jsonl');
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  const answers = lines.map((line) => {
    const { id, text }: { id: string; text: string } = JSON.parse(line);
    const found = find(text).filter(({ start, end }) => start < end && end <= text.length);
    return JSON.stringify({ id, findings: found, verdict: verdictOf(shipped, text, found) });
  });
  writeFileSync(out, answers.join('\n'));
  const args = [`${SHARED}/tools/score-findings.mjs`, gold, out, '--json', ...(anyTier ? ['--any-tier'] : [])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

function row(corpus: string, who: string, result: Score): void {
  const pct = (value: number | null | undefined): string =>
    (value === null || value === undefined ? '-' : (100 * value).toFixed(1)).padStart(7);
  const verdict = ['phi', 'negative', 'combo'].map((kind) => pct(result.verdicts[kind]?.right)).join('');
  print(
    `${corpus.padEnd(22)}${who.padEnd(11)}${pct(result.directRecall)} ${pct(result.family.name?.recall)} ${pct(result.precision)}      ${result.falseAlarmsPer1000Words.toFixed(2).padStart(6)}     ${pct(result.wholeDocs)}  ${verdict}`,
  );
}

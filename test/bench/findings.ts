import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../../lib/model/finding';
import { readMarked } from '../../patterns/lexicons/tagger/marked';
import { cpuSince, print } from './measure';
import { compromise, PEERS, type Peer } from './peers';
import { reliability } from './reliability';
import type * as Shipped from './shipped';
import { type Policy, verdictOf } from './verdict';

/** A set of annotated documents to measure on. */
interface Corpus {
  readonly name: string;
  readonly docs: readonly Doc[];
  /** Every name counts, the writer's own included. */
  readonly anyTier?: boolean;
  /** The tagger has learned from it: what it shows is fit. */
  readonly learned?: boolean;
  /** Read in small letters. */
  readonly small?: boolean;
}

interface Doc {
  readonly id: string;
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number; readonly orig?: string }[];
}

interface Score {
  readonly directRecall: number | null;
  readonly precision: number | null;
  readonly falseAlarmsPer1000Words: number;
  readonly wholeDocs: number | null;
  readonly silentDocs: number;
  readonly family: Readonly<Record<string, { readonly gold: number; readonly recall: number }>>;
  readonly verdicts: Readonly<Record<string, { readonly right: number }>>;
}

const SHARED = '../shared';
const SCORER = `${SHARED}/tools/score-findings.mjs`;
/** Of the sets to learn from so many documents are read, which is enough to see a fit. */
const ENOUGH = 300;

const SETS: readonly (readonly [path: string, how: Partial<Corpus>])[] = [
  ['vignettes/vignettes', {}],
  ['phi-queries/positive', { learned: true }],
  ['phi-queries/negative', { learned: true }],
  ['counsel-chat/answers', {}],
  ['uner-ewt/dev', { anyTier: true }],
  ['uner-ewt/dev', { anyTier: true, small: true }],
  ['wnut17/dev', { anyTier: true }],
  ['name-bias/filled', { anyTier: true }],
  ['presidio-synth/synth', { anyTier: true, learned: true }],
  ['uner-ewt/train', { anyTier: true, learned: true }],
  ['wnut17/train', { anyTier: true, learned: true }],
  ['broad-twitter/a', { anyTier: true, learned: true }],
  ['litbank/train', { anyTier: true, learned: true }],
];

/** Prints what is found, by Discreet and by its peers, on every set that is there. `folder` takes files of passage. */
export async function findings(shipped: typeof Shipped, weights: string, folder: string): Promise<void> {
  if (!existsSync(SCORER)) {
    print('Findings: not measured, as the folder of shared corpora (../shared) is not beside this checkout.');
    return;
  }
  const detector = shipped.detectorMaker(weights)();
  const own = async (text: string): Promise<readonly Finding[]> => detector.read(text);
  const readers: readonly Peer[] = [
    { name: 'Discreet', find: own },
    ...PEERS,
    { name: '  and compromise', find: secondRead(own) },
  ];
  print(HEAD);
  const families: string[] = [];
  for (const corpus of corpora()) {
    const scores: Score[] = [];
    for (const reader of readers) scores.push(await row(shipped, corpus, reader, folder));
    if (scores[0]) families.push(familyLine(corpus, scores[0]));
  }
  print('(fit): the tagger has learned from this set.');
  print('\nFound by family, Discreet, % of gold');
  families.forEach(print);
  await groups(shipped, readers, folder);
  reliability(corpora(), (text) => detector.read(text));
}

/**
 * compromise as second reader, in the way that costs the fewest alarms: people of two words or more where Discreet has seen
 * nothing at all, not even something neutral.
 */
function secondRead(first: Peer['find']): Peer['find'] {
  return async (text) => {
    const seen = await first(text);
    const more = compromise(text).filter(
      ({ start, end, family }) =>
        family === 'name' &&
        /\S\s+\S/.test(text.slice(start, end)) &&
        !seen.some((other) => other.start < end && start < other.end),
    );
    return [...seen, ...more].sort((a, b) => a.start - b.start);
  };
}

function corpora(): Corpus[] {
  const own = readdirSync('test/corpus')
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({ name: name.slice(0, -4), docs: readMarked(readFileSync(`test/corpus/${name}`, 'utf8')) }));
  const shared = SETS.filter(([path]) => existsSync(pathOf(path))).map(([path, how]) => {
    const docs = read(pathOf(path));
    const some = path.endsWith('/train') ? docs.slice(0, ENOUGH) : docs;
    return { name: path, docs: how.small ? some.map(inSmallLetters) : some, ...how };
  });
  return [...shared, ...own];
}

function inSmallLetters(doc: Doc): Doc {
  const lower = doc.text.toLowerCase();
  // A few letters have a longer small form; then offsets would not hold.
  return lower.length === doc.text.length ? { ...doc, text: lower } : doc;
}

function pathOf(path: string): string {
  return `${SHARED}/corpora/${path}.jsonl`;
}

function read(path: string): Doc[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): Doc => JSON.parse(line));
}

const HEAD = [
  'Findings                                   direct   names   names     all     false alarms  whole   silent   verdict right                  CPU ms /',
  '                                          found %  found %  right %  right % /1,000 words  docs %  docs %   with / without / together %  1,000 chars',
].join('\n');

async function row(shipped: Policy, corpus: Corpus, reader: Peer, folder: string): Promise<Score> {
  const before = process.cpuUsage();
  const answers: string[] = [];
  const named = { right: 0, all: 0 };
  for (const { id, text, spans } of corpus.docs) {
    const found = (await reader.find(text)).filter(({ start, end }) => start < end && end <= text.length);
    for (const finding of found) {
      if (finding.family !== 'name' || (finding.tier === 'neutral' && !corpus.anyTier)) continue;
      named.all += 1;
      if (spans.some((span) => span.start < finding.end && finding.start < span.end)) named.right += 1;
    }
    answers.push(JSON.stringify({ id, findings: found, verdict: verdictOf(shipped, text, found) }));
  }
  const cost = cpuSince(before) / (corpus.docs.reduce((sum, { text }) => sum + text.length, 0) / 1000);
  const result = score(corpus, answers, folder);
  print(
    line(
      reader.name === 'Discreet' ? titleOf(corpus) : '',
      reader.name,
      result,
      named.all > 0 ? named.right / named.all : null,
      cost,
    ),
  );
  return result;
}

function titleOf({ name, learned, small }: Corpus): string {
  return `${name}${small ? ' lower' : ''}${learned ? ' (fit)' : ''}`;
}

function score({ docs, anyTier }: Corpus, answers: readonly string[], folder: string): Score {
  const [gold, found] = [join(folder, 'gold.jsonl'), join(folder, 'findings.jsonl')];
  writeFileSync(gold, docs.map((doc) => JSON.stringify(doc)).join('\n'));
  writeFileSync(found, answers.join('\n'));
  const args = [SCORER, gold, found, '--json', ...(anyTier ? ['--any-tier'] : [])];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }));
}

function pct(value: number | null | undefined): string {
  return (value === null || value === undefined ? '-' : (100 * value).toFixed(1)).padStart(7);
}

function line(corpus: string, who: string, result: Score, namesRight: number | null, cost: number): string {
  const verdict = ['phi', 'negative', 'combo'].map((kind) => pct(result.verdicts[kind]?.right)).join('');
  const found = `${pct(result.directRecall)} ${pct(result.family.name?.recall)} ${pct(namesRight)}  ${pct(result.precision)}`;
  const alarms = `      ${result.falseAlarmsPer1000Words.toFixed(2).padStart(6)}    ${pct(result.wholeDocs)}${pct(result.silentDocs)}`;
  return `${corpus.padEnd(28)}${who.padEnd(17)}${found}${alarms}  ${verdict}      ${cost.toFixed(2).padStart(7)}`;
}

function familyLine(corpus: Corpus, { family }: Score): string {
  const cells = Object.entries(family).map(([name, { gold, recall }]) => `${name} ${pct(recall).trim()} of ${gold}`);
  return cells.length === 0 ? '' : `${titleOf(corpus).padEnd(28)}${cells.join(', ')}`;
}

const GROUPS: Readonly<Record<string, string>> = {
  WO: 'White',
  HA: 'Hispanic',
  AF: 'Black',
  AS: 'Asian',
};

/** Names found by where they come from: nobody's name may be safer than another's. */
async function groups(shipped: Policy, readers: readonly Peer[], folder: string): Promise<void> {
  const path = pathOf('name-bias/filled');
  if (!existsSync(path)) return;
  const docs = read(path);
  print('\nNames found by group, name-bias, any tier, %');
  for (const reader of readers) {
    const cells: string[] = [];
    const found: number[] = [];
    for (const [code, group] of Object.entries(GROUPS)) {
      const own = docs.filter((doc) => doc.spans[0]?.orig?.startsWith(code));
      const answers: string[] = [];
      for (const { id, text } of own) {
        const spans = (await reader.find(text)).filter(({ start, end }) => start < end && end <= text.length);
        answers.push(JSON.stringify({ id, findings: spans, verdict: verdictOf(shipped, text, spans) }));
      }
      const recall = score({ name: group, docs: own, anyTier: true }, answers, folder).directRecall ?? 0;
      found.push(recall);
      cells.push(`${group} ${pct(recall).trim()} (${own.length})`);
    }
    print(
      `  ${reader.name.padEnd(17)}${cells.join(', ')}; spread ${pct(Math.max(...found) - Math.min(...found)).trim()} points`,
    );
  }
}

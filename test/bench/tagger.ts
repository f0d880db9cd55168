import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { EntityType, Tagger } from '../../lib/model/entity';
import { cutsOf, isBroad } from '../../patterns/lexicons/tagger/corpora';
import { type Document, readDocuments } from '../../patterns/lexicons/tagger/sources';

const FAMILY: Readonly<Record<EntityType, string>> = {
  person: 'name',
  location: 'place',
  organization: 'organization',
};
const SETS: readonly (readonly [name: string, path: string, flags: readonly string[]])[] = [
  ['vignettes', 'vignettes/vignettes', []],
  ['uner-dev', 'uner-ewt/dev', ['--any-tier']],
  ['wnut-dev', 'wnut17/dev', ['--any-tier']],
  ['phi-pos', 'phi-queries/positive', []],
  ['phi-neg', 'phi-queries/negative', []],
  ['bias', 'name-bias/filled', ['--any-tier']],
  ['counsel', 'counsel-chat/answers', []],
];
const KEPT = new Set(['PERSON', 'NAME', 'STAFF', 'LOCATION', 'ORG', 'EMPLOYER', 'SCHOOL']);

/**
 * Measures the tagger alone, without the rules on top:
 * `node test/tools/run.mjs test/bench/tagger.ts [weights] [--misses=N] [--set=NAME] [--lower]`.
 * A findings file for each set goes to a folder beside the system's temporary ones, none of it into the project.
 */
export async function main(args: readonly string[]): Promise<number> {
  const say = (line: string): void => void process.stdout.write(`${line}\n`);
  const file = args.find((arg) => !arg.startsWith('--')) ?? 'public/tagger.bin';
  const misses = args.find((arg) => arg.startsWith('--misses='))?.slice(9);
  const only = args.find((arg) => arg.startsWith('--set='))?.slice(6);
  const lower = args.includes('--lower');
  const bytes = readFileSync(file);
  const buffer = new Uint8Array(bytes).buffer;
  const loaded = loadTagger(buffer);
  if (!loaded.ok) return fail(say, loaded.reason);
  say(`${file}: ${bytes.length} bytes, ${gzipSync(bytes, { level: 9 }).length} packed`);
  const shared = process.env.DISCREET_SHARED ?? '../shared';
  if (!existsSync(`${shared}/corpora`)) return fail(say, 'no corpora here');
  for (const [name, path, flags] of SETS) {
    if (only && only !== name) continue;
    const docs = readDocuments(`${shared}/corpora/${path}.jsonl`).map((doc) => (lower ? lowered(doc) : doc));
    say(
      `${name.padEnd(10)} ${measure(loaded.value, docs, `${shared}/tools/score-findings.mjs`, [...flags, ...(misses ? ['--misses', misses] : [])], name)}`,
    );
    if (name === 'bias') say(groups(loaded.value, docs));
  }
  if (!only) say(speed(loaded.value, readDocuments(`${shared}/corpora/counsel-chat/answers.jsonl`)));
  return 0;
}

function fail(say: (line: string) => void, why: string): number {
  say(why);
  return 1;
}

function lowered(doc: Document): Document {
  const text = doc.text.toLowerCase();
  return text.length === doc.text.length ? { ...doc, text } : doc;
}

function findingsOf(tagger: Tagger, text: string): { start: number; end: number; family: string; tier: string }[] {
  return cutsOf(text).flatMap(([from, to]) =>
    tagger.tag(text.slice(from, to)).map((entity) => ({
      start: entity.start + from,
      end: entity.end + from,
      family: FAMILY[entity.type],
      tier: 'direct',
    })),
  );
}

function measure(
  tagger: Tagger,
  docs: readonly Document[],
  tool: string,
  flags: readonly string[],
  name: string,
): string {
  const folder = '/tmp/discreet-tagger';
  mkdirSync(folder, { recursive: true });
  const gold = docs.map((doc) => ({ ...doc, spans: doc.spans.filter((span) => !tooBroad(doc.text, span)) }));
  const lines = (rows: readonly object[]): string => rows.map((row) => JSON.stringify(row)).join('\n');
  writeFileSync(`${folder}/${name}.gold.jsonl`, lines(gold));
  writeFileSync(
    `${folder}/${name}.found.jsonl`,
    lines(docs.map((doc) => ({ id: doc.id, verdict: 'warn', findings: findingsOf(tagger, doc.text) }))),
  );
  const run = (extra: readonly string[]): string =>
    execFileSync(
      process.execPath,
      [tool, `${folder}/${name}.gold.jsonl`, `${folder}/${name}.found.jsonl`, ...flags, ...extra],
      { encoding: 'utf8' },
    );
  const report = JSON.parse(run(['--json']).split('\n')[0] ?? '{}');
  const families = ['name', 'place', 'organization'].map((family) => {
    const row = report.family?.[family];
    return row ? `${family} ${percent(row.recall)} (typed ${percent(row.typed)}, of ${row.gold})` : '';
  });
  const detail = flags.includes('--misses') ? `\n${run([])}` : '';
  return `${families.filter(Boolean).join('  ')}  precision ${percent(report.precision)}  false/1k ${report.falseAlarmsPer1000Words.toFixed(2)} (all ${report.alarmsPer1000Words.toFixed(2)}) silent ${percent(report.silentDocs)}${detail}`;
}

/** Broad places are right to be passed over; other families are not the tagger's, but their text is no false alarm. */
function tooBroad(
  text: string,
  span: { readonly start: number; readonly end: number; readonly type: string },
): boolean {
  return KEPT.has(span.type) && span.type === 'LOCATION' && isBroad(text.slice(span.start, span.end));
}

function groups(tagger: Tagger, docs: readonly Document[]): string {
  const found = new Map<string, [hit: number, all: number]>();
  for (const doc of docs) {
    const findings = findingsOf(tagger, doc.text);
    for (const span of doc.spans) {
      const parts = (span.orig ?? '').split('|');
      const hit = findings.some(
        (f) => Math.min(f.end, span.end) - Math.max(f.start, span.start) >= (span.end - span.start) / 2,
      );
      for (const key of [...parts, (parts[0] ?? '').slice(0, 1)]) {
        const row = found.get(key) ?? [0, 0];
        found.set(key, [row[0] + (hit ? 1 : 0), row[1] + 1]);
      }
    }
  }
  return [...found].map(([key, [hit, all]]) => `  ${key} ${percent(hit / all)}/${all}`).join('');
}

function speed(tagger: Tagger, docs: readonly Document[]): string {
  const texts = docs.map((doc) => doc.text);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  const tokens = texts.reduce((sum, text) => sum + (text.match(/\w+|[^\w\s]+/g)?.length ?? 0), 0);
  for (const text of texts) tagger.tag(text);
  const from = process.cpuUsage();
  for (const text of texts) tagger.tag(text);
  const used = process.cpuUsage(from);
  const micros = used.user + used.system;
  return `speed: ${((1000 * micros) / characters).toFixed(0)} µs per 1,000 characters, ${((1e6 * tokens) / micros).toFixed(0)} tokens/s`;
}

const percent = (share: number | null | undefined): string =>
  typeof share === 'number' ? (100 * share).toFixed(1) : '-';

import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { crowdOf } from '../../lib/crowd/crowd';
import { type CrowdTables, readTables } from '../../lib/crowd/tables';
import { createDetector, type Detector } from '../../lib/detector/detector';
import { partsIn } from '../../lib/detector/parts';
import { loadTagger } from '../../lib/detector/tagger/load';
import type { Crowd } from '../../lib/model/crowd';
import type { Tagger } from '../../lib/model/entity';
import type { Finding } from '../../lib/model/finding';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { decide } from '../../lib/policy/decide';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { PUBLIC_PLACE } from '../bench/verdict';

const NOON = Date.UTC(2026, 0, 1, 12);

/** One line of output: what was found in one document, or why it was not read. */
export type Answer =
  | {
      readonly id: unknown;
      readonly verdict: string;
      readonly findings: readonly Finding[];
      /** About how many people fit, where that can be counted. */
      readonly crowd?: Pick<Crowd, 'band' | 'base' | 'where' | 'unique'> & {
        readonly low: number;
        readonly high: number;
      };
    }
  | { readonly id: unknown; readonly error: string };

/**
 * Reads documents as JSON lines (`{"id", "text"}`) on stdin and writes one JSON line each: the verdict for an unlisted public
 * place without settings, and the findings with offsets in UTF-16 units. A line that cannot be read is answered by its error, and
 * the exit status is 1 at the end.
 */
export async function main(): Promise<number> {
  const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });
  const words = messages();
  const tables = tablesOfPackage();
  let bad = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    const answer = answerOf(line, detector, words, tables);
    if ('error' in answer) {
      bad += 1;
      process.stderr.write(`scan: ${answer.error}\n`);
    }
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`))
      await new Promise<void>((drained) => process.stdout.once('drain', drained));
  }
  return bad > 0 ? 1 : 0;
}

/** The tagger whose weights the package carries, or null where they are missing or broken. */
export function taggerOfPackage(): Tagger | null {
  try {
    const bytes = readFileSync(fileURLToPath(new URL('../../public/tagger.bin', import.meta.url)));
    const tagger = loadTagger(new Uint8Array(bytes).buffer);
    if (tagger.ok) return tagger.value;
    process.stderr.write(`scan: ${tagger.reason}; names are read by rules alone\n`);
  } catch {
    process.stderr.write('scan: no weights file; names are read by rules alone\n');
  }
  return null;
}

/** Reads one line of input. `words` are the messages of the interface by key. */
export function answerOf(
  line: string,
  detector: Detector,
  words: Readonly<Record<string, string>>,
  tables: CrowdTables | null,
): Answer {
  const parsed = parse(line);
  if (!isRecord(parsed)) return { id: null, error: 'not a JSON object' };
  const id = parsed.id ?? null;
  if (typeof parsed.text !== 'string') return { id, error: 'no text' };
  const { text } = parsed;
  const findings = detector.read(text);
  const draft = { text, findings, draftParts: partsIn(text), groups: [], ownTown: '' };
  const crowd = tables && crowdOf(draft, tables);
  const { verdict } = decide({
    findings,
    text,
    destination: PUBLIC_PLACE,
    settings: DEFAULT_SETTINGS,
    now: NOON,
    crowd,
  });
  return {
    id,
    verdict,
    findings: findings.map((finding) => ({ ...finding, why: words[`why_${finding.why}`] ?? finding.why })),
    ...(crowd && { crowd: summaryOf(crowd) }),
  };
}

function summaryOf({ range, band, base, where, unique }: Crowd) {
  return { ...range, band, base, where, unique };
}

/** The tables by which people are counted, or null where they are missing or broken. */
export function tablesOfPackage(): CrowdTables | null {
  try {
    const read = readTables(readFileSync(fileURLToPath(new URL('../../public/crowd.txt', import.meta.url)), 'utf8'));
    if (read.ok) return read.value;
    process.stderr.write(`scan: ${read.reason} tables; people are not counted\n`);
  } catch {
    process.stderr.write('scan: no tables; people are not counted\n');
  }
  return null;
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function messages(): Readonly<Record<string, string>> {
  const file = fileURLToPath(new URL('../../public/_locales/en/messages.json', import.meta.url));
  const entries: Record<string, { message: string }> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.fromEntries(Object.entries(entries).map(([key, { message }]) => [key, message]));
}

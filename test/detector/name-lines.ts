import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Detector } from '../../lib/detector/detector';
import type { Finding, Span } from '../../lib/model/finding';

/** What a mark in a line of `name-lines/*.txt` asks for: `[found]`, `{quiet}`, `<quasi>`. */
interface Asked extends Span {
  readonly mark: '[' | '{' | '<';
}

/** One line of our own with what it should give. `⏎` in the file is a line break. */
export interface Line {
  readonly group: string;
  readonly text: string;
  readonly asked: readonly Asked[];
}

const NAMED = new Set(['name', 'place', 'organization']);

/** The lines of one file; a line that begins with `##` names the group of those after it. */
export function readLines(file: string): Line[] {
  const path = fileURLToPath(new URL(`./name-lines/${file}.txt`, import.meta.url));
  const lines: Line[] = [];
  let group = '';
  for (const raw of readFileSync(path, 'utf8').split('\n')) {
    if (raw.startsWith('## ')) group = raw.slice(3);
    else if (raw) lines.push({ group, ...unmarked(raw.replaceAll('⏎', '\n')) });
  }
  return lines;
}

function unmarked(raw: string): { text: string; asked: Asked[] } {
  const asked: Asked[] = [];
  let text = '';
  for (const [piece] of raw.matchAll(/\[[^\]]+\]|\{[^}]+\}|<[^>]+>|[^[{<]+/g)) {
    const mark = piece.charAt(0);
    if (mark === '[' || mark === '{' || mark === '<') {
      asked.push({ mark, start: text.length, end: text.length + piece.length - 2 });
      text += piece.slice(1, -1);
    } else text += piece;
  }
  return { text, asked };
}

/** What is wrong with the findings of a line, in words; empty where all is right. */
export function faults(line: Line, detector: Detector): string[] {
  const findings = detector.read(line.text);
  const wrong: string[] = [];
  for (const asked of line.asked) {
    const words = line.text.slice(asked.start, asked.end);
    if (asked.mark === '[' && !covered(asked, findings, ['direct', 'quasi'])) wrong.push(`missed ${words}`);
    if (asked.mark === '<' && !covered(asked, findings, ['quasi'])) wrong.push(`no quasi ${words}`);
  }
  for (const finding of findings) {
    if (finding.tier !== 'direct' || !NAMED.has(finding.family)) continue;
    if (line.asked.some((asked) => asked.mark === '[' && asked.start < finding.end && finding.start < asked.end))
      continue;
    wrong.push(`alarm ${line.text.slice(finding.start, finding.end)} (${finding.why})`);
  }
  return wrong;
}

function covered(asked: Span, findings: readonly Finding[], tiers: readonly string[]): boolean {
  let sum = 0;
  for (const finding of findings) {
    if (!tiers.includes(finding.tier)) continue;
    sum += Math.max(0, Math.min(finding.end, asked.end) - Math.max(finding.start, asked.start));
  }
  return sum * 2 >= asked.end - asked.start;
}

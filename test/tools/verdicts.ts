import { readFileSync } from 'node:fs';
import { createDetector } from '../../lib/detector/detector';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { decide } from '../../lib/policy/decide';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from './scan';

const PLACE = { origin: 'https://forum.example', path: '/', label: '', recipients: [], unreadableRecipients: false };

/** Prints drafts whose verdict is not the one their line begins with: `node test/tools/run.mjs test/tools/verdicts.ts FILE`. */
export function main([file = 'test/policy/together.txt', all]: readonly string[]): number {
  const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });
  const right: Record<string, number[]> = {};
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const [mark = '', text = ''] = [line.slice(0, 1), line.slice(2)];
    if (!'!~-'.includes(mark) || !text) continue;
    const findings = detector.read(text);
    const { verdict } = decide({ findings, text, destination: PLACE, settings: DEFAULT_SETTINGS, now: 0 });
    const asked = verdict === 'warn' || verdict === 'justify' || verdict === 'block';
    const good = mark === '!' ? asked : mark === '-' ? !asked : verdict !== 'allow';
    right[mark] = [...(right[mark] ?? []), good ? 1 : 0];
    if (good && !all) continue;
    const told = findings.map(
      (f) => `${f.tier === 'quasi' ? '' : `${f.tier} `}${f.kind} [${text.slice(f.start, f.end)}] ${f.value ?? ''}`,
    );
    process.stdout.write(`${mark} ${verdict}: ${text.slice(0, 160)}\n     ${told.join(' | ')}\n`);
  }
  for (const [mark, ones] of Object.entries(right))
    process.stdout.write(`${mark} ${ones.reduce((a, b) => a + b, 0)} of ${ones.length}\n`);
  return 0;
}

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../lib/crowd/crowd';
import { createDetector } from '../../lib/detector/detector';
import { partsIn } from '../../lib/detector/parts';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { tablesOfPackage, taggerOfPackage } from '../tools/scan';

const CASES = readFileSync(new URL('cases.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => {
    const [head = '', text = ''] = line.split(' | ');
    const [band, base] = head.split(' ');
    return { band, base, text };
  });

const tables = tablesOfPackage();
const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });

describe('the crowd of a draft', () => {
  it('is tried on sixty cases', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(60);
  });

  it.each(CASES)('is $band, $base: $text', ({ band, base, text }) => {
    if (!tables) throw new Error('no tables');
    const crowd = crowdOf(
      { text, findings: detector.read(text), draftParts: partsIn(text), groups: [], ownTown: '' },
      tables,
    );
    const told = crowd === null ? ['none'] : [crowd.unique ? 'one' : crowd.band, crowd.base];
    expect(told).toEqual([band, base].filter(Boolean));
  });
});

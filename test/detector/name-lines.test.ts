import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';
import { faults, readLines } from './name-lines';

/** The least share of lines of a file that must come out right, with the weights of the package: they change as they are trained. */
const LEAST = { people: 0.92, neutral: 0.92, places: 0.9, silence: 0.92 } as const;

describe('lines of our own', () => {
  const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });

  it.each(['people', 'neutral', 'places', 'silence'] as const)('%s', (file) => {
    const lines = readLines(file);
    const wrong = lines.flatMap((line) => {
      const all = faults(line, detector);
      return all.length > 0 ? [`${line.group}: ${line.text} (${all.join('; ')})`] : [];
    });
    expect(1 - wrong.length / lines.length, wrong.join('\n')).toBeGreaterThanOrEqual(LEAST[file]);
  });
});

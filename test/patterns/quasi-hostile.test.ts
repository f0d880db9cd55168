import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/detector/names/words';
import { createQuasiReader } from '../../lib/detector/quasi/quasi';
import { QUASI } from '../../patterns/quasi';

const LENGTH = 12_000;
const UNITS = [
  'the only one of the ',
  'she said "',
  'who was on the ',
  'of ',
  'is a ',
  'Is The ',
  '3 of 7 ',
  'twin ',
  'a twin of the ',
  "the mayor's ",
  'T: C: ',
  'her brother and ',
  ', 42',
  'when the bridge ',
  'one of three ',
  'old ',
  'first in the ',
  "'he said ",
  'from Aa Aa ',
];

function cpu(text: string, reader: ReturnType<typeof createQuasiReader>): number {
  const words = wordsOf(text);
  // One sentence, however long: the worst that a draft can be.
  const before = process.cpuUsage();
  reader(text, words, [{ start: 0, end: words.length }]);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('hostile text', () => {
  it.each(QUASI)('$kind stays linear', (sheet) => {
    const reader = createQuasiReader([sheet]);
    // Every sign of the sheet stands in the text, so that every rule of it runs.
    const signs = (sheet.rules ?? []).map(({ words }) => words).join(' ');
    for (const unit of UNITS) {
      const text = `${signs} ${unit.repeat(Math.ceil(LENGTH / unit.length))}`;
      // What is quadratic takes seconds here; a slow or busy machine is given a second and a third try.
      const tries = [0, 1, 2].map(() => () => cpu(text, reader));
      expect(
        tries.some((attempt) => attempt() < 150),
        `${sheet.kind} on ${JSON.stringify(unit)} repeated`,
      ).toBe(true);
    }
  });
});

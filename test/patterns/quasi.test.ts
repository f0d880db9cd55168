import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../lib/detector/names/words';
import { createQuasiReader } from '../../lib/detector/quasi/quasi';
import { sentencesOf } from '../../lib/detector/sentences';
import type { Cases } from '../../lib/model/identifier';
import type { QuasiSheet } from '../../lib/model/quasi';
import { QUASI } from '../../patterns/quasi';

const files = import.meta.glob<{ sheet: QuasiSheet; cases: Cases }>('../../patterns/quasi/*.ts', { eager: true });

for (const [path, { sheet, cases }] of Object.entries(files)) {
  const reader = createQuasiReader([sheet]);
  const found = (text: string) => {
    const words = wordsOf(text);
    const spans = reader(text, words, sentencesOf(text, words)).sort((a, b) => a.start - b.start || b.end - a.end);
    const outer = spans.filter((one, at) => !spans.some((other, o) => o < at && other.end > one.start));
    return outer.map((f) => text.slice(f.start, f.end));
  };
  describe(path.replace(/.*\//, ''), () => {
    it.each(cases.matches)('finds what is marked in: %s', (marked) => {
      const expected = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1] ?? '');
      expect(expected.length).toBeGreaterThan(0);
      expect(found(marked.replace(/[⟦⟧]/g, ''))).toEqual(expected);
    });
    it.each(cases.ignores)('finds nothing in: %s', (text) => {
      expect(found(text)).toEqual([]);
    });
  });
}

describe('the collection', () => {
  it('holds every file once, under a kind of its own', () => {
    expect(QUASI).toHaveLength(Object.keys(files).length);
    expect(new Set(QUASI.map(({ kind }) => kind)).size).toBe(QUASI.length);
  });
});

import { describe, expect, it } from 'vitest';
import { runRules } from '../../lib/detector/rules';
import type { Cases, Identifier } from '../../lib/model/identifier';
import { IDENTIFIERS } from '../../patterns/identifiers';

const files = import.meta.glob<{ identifier: Identifier; cases: Cases }>('../../patterns/identifiers/*.ts', {
  eager: true,
});

/** Text with its marks taken off, and what stood in them. */
function unmark(marked: string): { text: string; expected: string[] } {
  return { text: marked.replace(/[⟦⟧]/g, ''), expected: [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map((m) => m[1] ?? '') };
}

for (const [path, { identifier, cases }] of Object.entries(files)) {
  const found = (text: string) => runRules(text, [identifier]).map((f) => text.slice(f.start, f.end));
  describe(path.replace(/.*\//, ''), () => {
    it.each(cases.matches)('finds what is marked in: %s', (marked) => {
      const { text, expected } = unmark(marked);
      expect(expected.length).toBeGreaterThan(0);
      expect(found(text)).toEqual(expected);
    });
    it.each(cases.ignores)('finds nothing in: %s', (text) => {
      expect(found(text)).toEqual([]);
    });
    it('has four of each at least, and a sound fact sheet', () => {
      expect(cases.matches.length).toBeGreaterThanOrEqual(4);
      expect(cases.ignores.length).toBeGreaterThanOrEqual(4);
      expect(identifier.expression.flags).toMatch(/^(?=.*d)(?=.*g)/);
      expect(`${identifier.gate?.flags ?? ''}${identifier.cues?.flags ?? ''}`).not.toMatch(/[gy]/);
      expect(identifier.certainty).toBeGreaterThan(0);
      expect(identifier.certainty).toBeLessThanOrEqual(1);
      expect(!identifier.needsCue || identifier.cues).toBeTruthy();
    });
  });
}

describe('the collection', () => {
  it('holds every file once, under a kind of its own', () => {
    expect(IDENTIFIERS).toHaveLength(Object.keys(files).length);
    expect(new Set(IDENTIFIERS.map((i) => i.kind)).size).toBe(IDENTIFIERS.length);
  });
});

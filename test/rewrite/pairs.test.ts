import { readFileSync } from 'node:fs';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { editsFor, inverseOf, withEdits } from '../../lib/rewrite/rewrite-all';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';

const NOW = new Date(2026, 10, 23, 12);
const lines = readFileSync(new URL('../corpus/rewrites.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .slice(1);
const PAIRS = lines.flatMap((before, at) => {
  const after = lines[at + 1];
  return at % 2 === 0 && after !== undefined ? [{ before, after: after.slice('→ '.length) }] : [];
});
const detector = createDetector({ identifiers: IDENTIFIERS, tagger: taggerOfPackage(), ownNames: [], ownTown: '' });
const linter = new LocalLinter({ binary: binaryInlined });

/** What the checker finds, but for decades: it reads "30s" as a number and a misspelt word. */
async function lints(text: string): Promise<number> {
  const found = await linter.lint(text);
  return found.filter(
    (lint) => !/\d$/.test(text.slice(0, lint.span().start)) || !text.startsWith('s', lint.span().start),
  ).length;
}

describe('Replace all', () => {
  it('is read in a hundred pairs and more', () => {
    expect(PAIRS).toHaveLength(107);
  });

  it.each(PAIRS)('$before', async ({ before, after }) => {
    const edits = editsFor(detector.read(before), before, NOW);
    const made = withEdits(before, edits);
    expect(made).toBe(after);
    // What is taken back is what stood there.
    expect(withEdits(made, inverseOf(before, edits))).toBe(before);
    expect(await lints(made)).toBeLessThanOrEqual(await lints(before));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDetector, type Detector } from '../../lib/detector/detector';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { taggerOfPackage } from '../tools/scan';

const tagger = taggerOfPackage();

function detector(): Detector {
  return createDetector({ identifiers: IDENTIFIERS, tagger, ownNames: [], ownTown: '' });
}

/** What people write about, and what is odd about how it arrives. */
const STATEMENTS = [
  'I saw Tamsin Okafor again on Tuesday.',
  'Her brother Kelechi drove her over from Marlow.',
  'my client destiny cancelled again lol',
  'DOB: 3/4/1991, MRN 00482913',
  'Her number is 802-555-0144.',
  'She is 42 and works nights at Harbour Lane Bakery.',
  'pt: OYELARAN, FOLASADE',
  'mail her at m.oyelaran@example.org',
  'They live at 14 Fenwick Road, Marlow.',
  'He was admitted on the 14th of March 2024.',
];
const TALK = [
  'How do you handle somebody who does not come?',
  'I find the silence hard, and I wonder what it asks of me.',
  'We had planned an exposure for the supermarket.',
  'Any thoughts on pacing?',
  'The sleep diary looks the same.',
  'Thanks for reading all of this.',
];
const statement = fc.constantFrom(...STATEMENTS);
const talk = fc.array(fc.constantFrom(...TALK), { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
const odd = fc.constantFrom(
  '\u200b',
  '\u202e',
  '\u0000',
  '\ud800',
  '\udfff',
  '\r\n',
  '\r',
  '\u00a0',
  '\u0301',
  '𝓜',
  'а',
  '\n\n',
);
const piece = fc.oneof(
  statement,
  talk,
  odd,
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(' ', '\n', '\n\n', '> '),
);
const draft = fc.array(piece, { maxLength: 14 }).map((parts) => parts.join(''));

describe('any text', () => {
  it('gets findings in reading order, inside the text, none overlapping, and never throws', () => {
    const one = detector();
    fc.assert(
      fc.property(fc.oneof(draft, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        let end = 0;
        for (const finding of one.read(text)) {
          expect(finding.start).toBeGreaterThanOrEqual(end);
          expect(finding.end).toBeGreaterThan(finding.start);
          expect(finding.certainty).toBeGreaterThan(0);
          expect(finding.certainty).toBeLessThanOrEqual(1);
          end = finding.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 400, seed: 11 },
    );
  });

  it('is read after any edits as if for the first time', () => {
    const edit = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.nat(30),
      put: fc.oneof(piece, fc.constant('')),
    });
    fc.assert(
      fc.property(draft, fc.array(edit, { minLength: 1, maxLength: 8 }), (start, edits) => {
        const warm = detector();
        let text = start;
        warm.read(text);
        for (const { at, drop, put } of edits) {
          const from = Math.floor(at * text.length);
          text = text.slice(0, from) + put + text.slice(from + drop);
          expect(warm.read(text)).toEqual(detector().read(text));
        }
      }),
      { numRuns: 60, seed: 12 },
    );
  });

  it('loses no finding by what is added elsewhere', () => {
    const one = detector();
    const telling = (text: string): string[] =>
      one
        .read(text)
        .filter((finding) => finding.tier === 'direct')
        .map((finding) => text.slice(finding.start, finding.end));
    fc.assert(
      fc.property(fc.array(statement, { minLength: 1, maxLength: 4 }), talk, talk, (said, before, behind) => {
        const alone = said.join(' ');
        const found = telling(alone);
        for (const text of [`${before}\n\n${alone}`, `${alone}\n\n${behind}`, `${before}\n\n${alone}\n\n${behind}`])
          for (const words of found) expect(telling(text).join('\n')).toContain(words);
      }),
      { numRuns: 150, seed: 13 },
    );
  });
});

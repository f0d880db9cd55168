import { describe, expect, it } from 'vitest';
import { chunksOf } from '../../lib/detector/chunks';
import { createDetector, type Detector } from '../../lib/detector/detector';
import { Lru } from '../../lib/detector/lru';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { stubTagger } from './stub-tagger';

const TAGGER = stubTagger({
  Tamsin: 'person',
  Kelechi: 'person',
  Marlow: 'location',
  'Harbour Lane Bakery': 'organization',
  Rhona: 'person',
});

function detector(): Detector {
  return createDetector({ identifiers: IDENTIFIERS, tagger: TAGGER, ownNames: [], ownTown: '' });
}

const DRAFT = `Hi Rhona,

I saw Tamsin again on Tuesday. Her brother Kelechi drove her over from Marlow, and they sat in the car for ten minutes first.
She works nights at Harbour Lane Bakery and has not slept since 4 March. DOB: 3/4/1991. Her number is 802-555-0144.

- Tamsin sits by the door
- Kelechi waits outside

Any thoughts? I have read Linehan. She scored 14 on the PHQ-9.

Best,
Rhona Vale, LCSW
802-555-0120
`;

/** A small generator of numbers, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

describe('a detector', () => {
  it('gives findings in reading order, none overlapping, each inside the text', () => {
    const findings = detector().read(DRAFT.repeat(5));
    expect(findings.length).toBeGreaterThan(40);
    let end = 0;
    for (const finding of findings) {
      expect(finding.start).toBeGreaterThanOrEqual(end);
      expect(finding.end).toBeGreaterThan(finding.start);
      end = finding.end;
    }
    expect(end).toBeLessThanOrEqual(DRAFT.length * 5);
  });

  it('reads an edited draft as if for the first time', () => {
    const pieces = [
      'Tamsin ',
      '\n',
      '\n\n',
      'x',
      '. ',
      'Hi Kelechi,\n',
      'Best,\nTamsin\n',
      '3/4/1991 ',
      ' lives in Marlow',
      '> ',
      'From: Tamsin\n',
    ];
    for (let seed = 1; seed <= 25; seed += 1) {
      const pick = random(seed);
      const warm = detector();
      let text = DRAFT;
      for (let step = 0; step < 25; step += 1) {
        const at = pick(text.length + 1);
        text =
          pick(3) === 0
            ? text.slice(0, at) + text.slice(at + pick(40))
            : text.slice(0, at) + (pieces[pick(pieces.length)] ?? '') + text.slice(at);
        expect(warm.read(text), `seed ${seed}, step ${step}`).toEqual(detector().read(text));
      }
    }
  });

  it('reads by rules alone without a tagger', () => {
    const rules = createDetector({ identifiers: IDENTIFIERS, tagger: null, ownNames: [], ownTown: '' });
    const kinds = rules.read('My client Maria, DOB 3/4/1991, rang.').map((finding) => finding.family);
    expect(kinds).toEqual(['name', 'date']);
  });

  it('never throws, whatever the text', () => {
    const alphabet = [
      '\ud800',
      '\udfff',
      '\u0000',
      '\u0007',
      '\u202e',
      '\ufeff',
      '\n',
      '\r\n',
      '\t',
      ' ',
      'A',
      'z',
      '9',
      '.',
      ',',
      ':',
      '@',
      '#',
      '_',
      '(',
      '"',
      '\u2019',
      '-',
      '\u{1f480}',
      '\u4e2d',
      '\u0301',
      'Mr ',
      'Dr. ',
      'St ',
      'Name: ',
      'called ',
      'From: ',
      '> ',
      'County ',
      "'s ",
      'Local 12',
    ];
    const pick = random(7);
    const one = detector();
    for (let run = 0; run < 400; run += 1) {
      let text = '';
      for (let length = pick(120); length > 0; length -= 1) text += alphabet[pick(alphabet.length)] ?? '';
      expect(() => one.read(text)).not.toThrow();
    }
    expect(one.read('')).toEqual([]);
  });

  it('reads 200,000 characters without a space, or of one kind, in good time', () => {
    const one = detector();
    const start = process.cpuUsage();
    for (const unit of ['a', 'A', '1', '.', "'", '\n', 'Aa', '1-', 'a@', '"A" ', '\ud800', '> ', 'Mr ', '(A, ']) {
      one.read(unit.repeat(200_000 / unit.length));
    }
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(30_000);
  });
});

describe('stretches', () => {
  it('cover every word once, in order, and are never long', () => {
    const text = `${DRAFT}${'word '.repeat(3000)}${DRAFT}${'x'.repeat(9000)}`;
    let end = 0;
    let covered = '';
    for (const chunk of chunksOf(text)) {
      expect(chunk.start).toBeGreaterThanOrEqual(end);
      expect(chunk.end - chunk.start).toBeLessThanOrEqual(3000);
      covered += text.slice(chunk.start, chunk.end);
      end = chunk.end;
    }
    expect(covered.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
  });

  it('stay as they were away from an edit', () => {
    const text = `${'The weather held. We talked about the boat and the tide. '.repeat(200)}`;
    const before = new Set(chunksOf(text).map(({ start, end }) => text.slice(start, end)));
    const edited = `${text.slice(0, 5000)}x${text.slice(5000)}`;
    const fresh = chunksOf(edited).filter(({ start, end }) => !before.has(edited.slice(start, end)));
    expect(fresh.length).toBeLessThan(4);
  });
});

describe('what is remembered', () => {
  it('is bounded, and keeps what is asked for', () => {
    const memory = new Lru<number>(10);
    let made = 0;
    for (let round = 0; round < 100; round += 1) {
      memory.get('kept', () => {
        made += 1;
        return 1;
      });
      memory.get(`other ${round}`, () => round);
    }
    expect(made).toBe(1);
  });
});

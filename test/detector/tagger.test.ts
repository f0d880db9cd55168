import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { HEADER } from '../../lib/detector/tagger/format';
import { loadTagger } from '../../lib/detector/tagger/load';
import { createTokens, tokenize } from '../../lib/detector/tagger/tokens';
import type { Tagger } from '../../lib/model/entity';

function weights(): ArrayBuffer {
  return new Uint8Array(readFileSync('public/tagger.bin')).buffer;
}

function tokensOf(text: string): string[] {
  const tokens = createTokens();
  tokenize(text, tokens);
  return Array.from({ length: tokens.count }, (_, at) => text.slice(tokens.start[at], tokens.end[at]));
}

describe('tokens', () => {
  it.each([
    ["Danny's mom", ['Danny', "'s", 'mom']],
    ['Danny’s mom', ['Danny', '’s', 'mom']],
    ["O'Malley-Reyes won't", ["O'Malley-Reyes", 'won', "'t"]],
    ["they'll, we're", ['they', "'ll", ',', 'we', "'re"]],
    ['J.M. saw Dr. K.', ['J.M.', 'saw', 'Dr', '.', 'K.']],
    ['on 3/4/91 at 10:30', ['on', '3/4/91', 'at', '10:30']],
    ['mom-Danielle, al-Amin', ['mom', '-', 'Danielle', ',', 'al-Amin']],
    ['write to kim@example.org.', ['write', 'to', 'kim@example.org', '.']],
    ['see https://example.com/a?b=1, ok', ['see', 'https://example.com/a?b=1', ',', 'ok']],
    ['🙂Maja👍🏽 left!!!', ['🙂', 'Maja', '👍', '🏽', 'left', '!!!']],
    ['Zoë saw 陳美玲', ['Zoë', 'saw', '陳美玲']],
    ['Zoe\u0308 left', ['Zoe\u0308', 'left']],
    ['intake_Vasquez.pdf', ['intake', '_', 'Vasquez', '.', 'pdf']],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });
});

describe('loadTagger', () => {
  it.each([
    ['empty', () => new ArrayBuffer(0)],
    ['cut in the header', () => weights().slice(0, 12)],
    ['cut in the middle', () => weights().slice(0, 90_000)],
    ['with a byte too many', () => new Uint8Array([...new Uint8Array(weights()).subarray(0), 0]).buffer],
    ['not ours', () => new TextEncoder().encode('<!doctype html>'.repeat(40)).buffer],
    ['of another version', () => changed(HEADER.version, 99)],
    ['with an absurd size', () => changed(HEADER.bits, 40)],
    ['with an absurd lexicon', () => changed(HEADER.entries, 4_000_000_000)],
    ['damaged in the body', () => changed(200_000, 0x12345678)],
  ])('gives a reason for a file that is %s', (_, make) => {
    const loaded = loadTagger(make());
    expect(loaded).toEqual({ ok: false, reason: expect.any(String) });
  });
});

function changed(at: number, value: number): ArrayBuffer {
  const bytes = weights();
  new DataView(bytes).setUint32(at, value, true);
  return bytes;
}

describe('tagger', () => {
  let tagger: Tagger;
  beforeAll(() => {
    const loaded = loadTagger(weights());
    if (!loaded.ok) throw new Error(loaded.reason);
    tagger = loaded.value;
  });
  const found = (text: string): string[] => tagger.tag(text).map((entity) => text.slice(entity.start, entity.end));

  it.each([
    ["My client Danny's mom called again.", ['Danny']],
    ['my client danny told me about his mom', ['danny']],
    ['🙂 Met with Oluwaseun yesterday', ['Oluwaseun']],
    ['Patient: VILLASEÑOR, Itzel', ['VILLASEÑOR, Itzel']],
    ['She called Siobhán O’Dwyer about the forms.', ['Siobhán O’Dwyer']],
    ['Saw Mrs. Petrosyan-Hale and her son today.', ['Petrosyan-Hale']],
  ])('finds the names in %j', (text, expected) => {
    // Whether a name and a first name behind a comma are one or two is all one.
    expect(found(text).join(', ')).toBe(expected.join(', '));
  });

  it.each([
    'Hope you are well!',
    'The Beck Depression Inventory came back at 22.',
    'In April she started Lexapro and switched to DBT.',
    'Her father has Parkinson’s and lives in Texas.',
    'Will you bill Medicaid for the intake?',
    'Mom and Dad are divorced, Grandma helps out.',
  ])('finds none in %j', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('tells places and organizations from people', () => {
    const types = tagger.tag('Tom moved to Spokane and works at Granger Steel.').map((entity) => entity.type);
    expect(types).toEqual(['person', 'location', 'organization']);
  });

  it('is sure to a degree between 0 and 1', () => {
    for (const { certainty } of tagger.tag('I met Maria Delgado, J.M. and maybe Bug near Bend.')) {
      expect(certainty).toBeGreaterThan(0);
      expect(certainty).toBeLessThanOrEqual(1);
    }
  });

  it('reads the same sentence alike, whatever came before', () => {
    const before = tagger.tag('Call Ngozi Eze in Fresno.');
    tagger.tag('x '.repeat(5000));
    tagger.tag('');
    expect(tagger.tag('Call Ngozi Eze in Fresno.')).toEqual(before);
  });

  it('bears a hundred thousand characters without a break, of any kind', () => {
    for (const piece of [
      'a',
      'Ab',
      "'",
      '-a',
      'a@',
      'a.',
      '1/',
      '😀',
      '\ud83d',
      'Rosa saw Tim, ',
      'O’',
      '漢字',
      '@x ',
    ]) {
      const text = piece.repeat(Math.ceil(100_000 / piece.length));
      const from = performance.now();
      for (const { start, end } of tagger.tag(text)) expect(start < end && end <= text.length).toBe(true);
      expect(performance.now() - from).toBeLessThan(4000);
    }
  });
});

import { describe, expect, it } from 'vitest';
import type { Composer } from '../../lib/composer/composer';
import { driftedTo } from '../../lib/guard/drift';
import type { Reading } from '../../lib/guard/reader';
import type { Finding } from '../../lib/model/finding';

const TEXT = 'I saw Maria Delgado in Bend today.';

function readingOf(now: string, text = TEXT, words = ['Maria Delgado', 'Bend']): Reading {
  const findings = words.map(
    (each): Finding => ({
      start: text.indexOf(each),
      end: text.indexOf(each) + each.length,
      family: 'name',
      kind: 'personName',
      tier: 'direct',
      certainty: 1,
      why: 'taggedName',
    }),
  );
  return {
    parts: [{ text, offset: 0, composer: { read: () => now } as unknown as Composer }],
    text,
    destination: { origin: 'null', path: '/', label: '', recipients: [], unreadableRecipients: false },
    draftParts: [],
    crowd: null,
    decision: {
      verdict: 'warn',
      rule: 'public',
      purpose: 'public',
      proposed: [],
      notices: [],
      standing: 'public',
      findings,
      failed: false,
    },
    share: 1,
  };
}

const shown = (now: string) => {
  const { text, decision } = driftedTo(readingOf(now));
  return decision.findings.map(({ start, end }) => text.slice(start, end));
};

describe('marks of a draft that is being written', () => {
  it('stay where they are when something is written behind them', () => {
    const reading = readingOf(`${TEXT} And then`);
    expect(driftedTo(reading)).toBe(reading);
  });

  it('move along when something is written or taken out before them', () => {
    expect(shown(`Well, ${TEXT}`)).toEqual(['Maria Delgado', 'Bend']);
    expect(shown(TEXT.replace('saw ', ''))).toEqual(['Maria Delgado', 'Bend']);
  });

  it('go where their words change, and no others', () => {
    expect(shown(TEXT.replace('Maria', 'Mara'))).toEqual(['Bend']);
    expect(shown(TEXT.replace('Delgado', 'Delgados'))).toEqual(['Bend']);
    expect(shown('')).toEqual([]);
  });

  it('stay when a space or a stop is written right at them', () => {
    expect(shown(TEXT.replace('Bend', 'Bend,'))).toEqual(['Maria Delgado', 'Bend']);
  });
});

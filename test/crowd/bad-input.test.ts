import { describe, expect, it } from 'vitest';
import { crowdOf } from '../../lib/crowd/crowd';
import { readTables } from '../../lib/crowd/tables';
import { Counting } from '../../lib/guard/counting';
import type { Finding } from '../../lib/model/finding';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { decide } from '../../lib/policy/decide';
import { PUBLIC_PLACE } from '../bench/verdict';
import { tablesOfPackage } from '../tools/scan';

const tables = tablesOfPackage();
const quasi = (kind: string, value: string, start = 0): Finding => ({
  start,
  end: start + 2,
  family: 'quasi',
  kind,
  tier: 'quasi',
  certainty: 0.8,
  why: kind,
  value,
});
const draftOf = (text: string, findings: readonly Finding[]) => ({
  text,
  findings,
  draftParts: [],
  groups: [],
  ownTown: '',
});
const counted = (text: string, findings: readonly Finding[]) => tables && crowdOf(draftOf(text, findings), tables);

describe('bad input', () => {
  it('takes a place in no table for a small town, and names none', () => {
    const text = 'My client lives in Qwertyville and she is 42.';
    const place: Finding = { ...quasi('placeName', ''), family: 'place', start: 19, end: 30, tier: 'direct' };
    const crowd = counted(text, [place, quasi('exactAge', 'P42Y', 42)]);
    expect(crowd).toMatchObject({ base: 'place', where: '' });
    expect(crowd?.range.high).toBeLessThan(100);
  });

  it('says of ages that cannot be one person’s that it cannot say', () => {
    const crowd = counted('My client is 42, she is 24.', [quasi('exactAge', 'P42Y'), quasi('exactAge', 'P24Y', 20)]);
    expect(crowd?.contradicts).toBe(true);
  });

  it('counts sixty details at once, and shows a dozen', () => {
    const kinds = Array.from({ length: 60 }, (_, at) => quasi(`kind${at}`, `v${at}`, at * 3));
    const crowd = counted('x'.repeat(200), kinds);
    expect(crowd?.range.low).toBeGreaterThanOrEqual(1);
    expect(crowd?.details.length).toBeLessThanOrEqual(12);
  });

  it.each(['P', 'P999Y', '', 'forty', 'P-3Y', 'PNaNY'])('takes nothing from the age %j', (value) => {
    expect(() => counted('She is it.', [quasi('exactAge', value)])).not.toThrow();
  });

  it.each(['', '#ages\n', 'garbage', '#ages\nx\ty\tz\n#places\n'])('reads no tables from %j', (text) => {
    expect(readTables(text).ok).toBe(false);
  });
});

describe('tables that fail to load', () => {
  const draft = draftOf('My client says so.', [quasi('exactAge', 'P42Y'), quasi('occupation', 'Dentists', 4)]);
  const decided = (crowd: 'unknown' | null, findings: readonly Finding[] = draft.findings) =>
    decide({ findings, text: draft.text, destination: PUBLIC_PLACE, settings: DEFAULT_SETTINGS, now: 0, crowd });

  it.each([
    ['are not there', () => Promise.resolve({ ok: false, reason: 'unreadable' } as const)],
    ['are broken', () => Promise.resolve({ ok: true, value: 'broken' } as const)],
    ['throw', () => Promise.reject(new Error('disk'))],
  ])('say so when they %s', async (_, load) => {
    let changes = 0;
    const counting = new Counting(load, () => {
      changes += 1;
    });
    expect(counting.of(draft)).toBe('waking');
    await expect.poll(() => changes).toBe(1);
    expect(counting.of(draft)).toBe('unknown');
  });

  it('are not fetched for a draft with nothing to count', () => {
    const counting = new Counting(
      () => Promise.reject(new Error('asked')),
      () => undefined,
    );
    expect(counting.of(draftOf('Nothing of note.', []))).toBeNull();
  });

  it('lead to the stricter answer, and a line that says why', () => {
    expect(decided(null).verdict).toBe('hint');
    const { verdict, notices } = decided('unknown');
    expect(verdict).toBe('warn');
    expect(notices).toContainEqual({ kind: 'notCounted', about: [] });
    expect(decided('unknown', draft.findings.slice(0, 1)).verdict).toBe('hint');
  });
});

import { describe, expect, it } from 'vitest';
import { disguiseLines, smallCounts } from '../../lib/rewrite/disguise';
import { withEdits } from '../../lib/rewrite/rewrite-all';
import { DISGUISE_CHECKLIST } from '../../patterns/disguise';
import messages from '../../public/_locales/en/messages.json';

describe('the disguise checklist', () => {
  it('has words for every line', () => {
    expect(DISGUISE_CHECKLIST.filter(({ id }) => !(`disguise_${id}` in messages))).toEqual([]);
  });

  it('is open where something stands, and asks what nobody but the author can tell', () => {
    const text = 'Ana is 34. Three clients left.';
    const lines = disguiseLines(text, [
      { start: 0, end: 3, family: 'name', kind: 'personName', tier: 'direct', certainty: 0.9, why: 'test' },
      { start: 7, end: 9, family: 'quasi', kind: 'exactAge', tier: 'quasi', certainty: 0.9, why: 'test' },
    ]);
    const by = (state: string) => lines.filter((line) => line.state === state).map(({ id }) => id);
    expect(by('open')).toEqual(['name', 'person', 'counts']);
    expect(by('ask')).toEqual(['consent']);
  });

  it('does not count what is not about a client', () => {
    const lines = disguiseLines('Linehan', [
      { start: 0, end: 7, family: 'name', kind: 'personName', tier: 'neutral', certainty: 0.9, why: 'author' },
    ]);
    expect(lines.find(({ id }) => id === 'name')?.state).toBe('clear');
  });
});

describe('a count of one to ten people', () => {
  it.each([
    ['three clients relapsed', 'fewer than 11 clients relapsed'],
    ['Seven of the participants moved.', 'Fewer than 11 of the participants moved.'],
    ['a group of women (n = 4)', 'a group of women (n < 11)'],
    ['10 former patients', 'fewer than 11 former patients'],
    ['I asked. 4 students left.', 'I asked. Fewer than 11 students left.'],
  ])('is not told: %s', (before, after) => {
    expect(withEdits(before, smallCounts(before))).toBe(after);
  });

  it.each([
    'one of my clients',
    'one client told me',
    '14 patients',
    '10-12 patients',
    '3.5 patients a week',
    'n = 42',
    'n = 4.5',
    'three sessions',
    'two of the 5 criteria',
  ])('is none in %s', (text) => {
    expect(smallCounts(text)).toEqual([]);
  });
});

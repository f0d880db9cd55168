import { describe, expect, it } from 'vitest';
import { isOutcome, isRule, type Tally, tallied } from '../../lib/records/counts';
import { countsCsv } from '../../lib/records/counts-csv';

const ONE = { rule: 'public', verdict: 'warn', outcome: 'kept' } as const;
/** A Wednesday, by the clock of the machine that runs the tests. */
const WEDNESDAY = new Date(2026, 10, 25, 12).getTime();
const DAY = 24 * 60 * 60 * 1000;

describe('the weekly counts', () => {
  it('add up within a week, from Monday to Sunday', () => {
    let all: readonly Tally[] = [];
    for (const day of [-2, 0, 4]) all = tallied(ONE, WEDNESDAY + day * DAY)(all);
    expect(all).toEqual([{ week: '2026-11-23', ...ONE, times: 3 }]);
    expect(tallied(ONE, WEDNESDAY + 5 * DAY)(all)).toHaveLength(2);
  });

  it('keep rules, verdicts and outcomes apart', () => {
    let all: readonly Tally[] = [];
    for (const news of [
      {},
      { rule: 'clinic' },
      { verdict: 'justify' as const },
      { outcome: 'clinic:Asked the family' },
    ])
      all = tallied({ ...ONE, ...news }, WEDNESDAY)(all);
    expect(all.map(({ times }) => times)).toEqual([1, 1, 1, 1]);
  });

  it('forget what is older than two years and a little', () => {
    const old = tallied(ONE, WEDNESDAY - 800 * DAY)([]);
    expect(tallied(ONE, WEDNESDAY)(old).map(({ week }) => week)).toEqual(['2026-11-23']);
  });

  it('take no word that a user typed', () => {
    for (const outcome of ['kept', 'replaced', 'sent', 'simulated', 'tipped', 'consultation', 'notClient', 'other'])
      expect(isOutcome(outcome, [])).toBe(true);
    expect(isOutcome('clinic:Asked the family', ['Asked the family'])).toBe(true);
    for (const outcome of ['clinic:Maria Delgado', 'Maria Delgado', '', 'other: Maria'])
      expect(isOutcome(outcome, ['Asked the family'])).toBe(false);
    expect(isRule('public')).toBe(true);
    expect(isRule('list')).toBe(true);
    expect(isRule('Maria Delgado')).toBe(false);
  });

  it('come as a table, the newest week first, with nothing that a spreadsheet would run', () => {
    const rows: readonly Tally[] = [
      { week: '2026-11-16', ...ONE, times: 2 },
      { week: '2026-11-23', ...ONE, outcome: 'clinic:=1+1, "asked"', times: 1 },
    ];
    const sheet = countsCsv(rows).split('\r\n');
    expect(sheet[0]).toBe('week,rule,verdict,outcome,times');
    expect(sheet[1]).toBe('2026-11-23,public,warn,"clinic:=1+1, ""asked""",1');
    expect(sheet[2]).toBe('2026-11-16,public,warn,kept,2');
    expect(countsCsv([])).toContain('week,rule');
  });
});

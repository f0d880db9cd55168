import { describe, expect, it } from 'vitest';
import type { Disclosure } from '../../lib/model/disclosure';
import { deferred, followedUp, followUpsOf, notAllowed, owed } from '../../lib/records/follow-ups';

const DAY = 24 * 60 * 60 * 1000;
const NOW = new Date(2026, 10, 23, 12).getTime();
const REPORT: Disclosure = {
  id: 'a',
  at: NOW,
  purpose: 'report',
  recipients: [],
  families: {},
  clients: ['C-1'],
  ground: '',
  followUps: followUpsOf('report', NOW),
  standing: 'standing',
  done: true,
};
const due = (all: readonly Disclosure[], days: number) =>
  owed(all, NOW + days * DAY).map(({ followUp }) => followUp.kind);

describe('what is owed after a report', () => {
  it('is to tell the client after a day, and to repair after fourteen', () => {
    expect(due([REPORT], 0)).toEqual([]);
    expect(due([REPORT], 1)).toEqual(['tellClient']);
    expect(due([REPORT], 14)).toEqual(['tellClient', 'repair']);
  });
  it('is done, not allowed for a reason, or later', () => {
    expect(due(followedUp('a', 'tellClient')([REPORT]), 14)).toEqual(['repair']);
    const barred = notAllowed('a', 'tellClient', 'order')([REPORT]);
    expect(due(barred, 14)).toEqual(['repair']);
    expect(barred[0]?.followUps[0]).toMatchObject({ state: 'notAllowed', because: 'order' });
    const later = deferred('a', 'tellClient', NOW + 30 * DAY)([REPORT]);
    expect(due(later, 14)).toEqual(['repair']);
    expect(due(later, 30)).toEqual(['repair', 'tellClient']);
    expect(due(followedUp('b', 'repair')([REPORT]), 14)).toHaveLength(2);
  });
});

it('is nothing where the client asked for it, signed for it, or is not named', () => {
  for (const purpose of ['clientAsked', 'release', 'consultation', 'team', 'client'] as const)
    expect(followUpsOf(purpose, NOW), purpose).toEqual([]);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { disclosureOf } from '../../lib/guard/disclosing';
import type { Reading } from '../../lib/guard/reader';
import type { Disclosure } from '../../lib/model/disclosure';
import { createDisclosureStore, entered, finished, MOST, removed } from '../../lib/records/disclosures';
import type { StorageLike } from '../../lib/settings/stored';
import { EVERYTHING, to } from '../policy/scene';

const area: StorageLike = fakeBrowser.storage.local;
const NOW = new Date(2026, 10, 23, 12).getTime();
const SIX_YEARS_AGO = new Date(2020, 10, 23, 12).getTime();
const one = (id: string, news: Partial<Disclosure> = {}): Disclosure => ({
  id,
  at: NOW,
  purpose: 'report',
  recipients: ['@county.example'],
  families: { name: 1 },
  clients: [],
  ground: '',
  followUps: [],
  standing: 'standing',
  done: false,
  ...news,
});

beforeEach(() => fakeBrowser.reset());

describe('what was let go', () => {
  it('is kept, finished and removed, several at once', async () => {
    const store = createDisclosureStore(area);
    await Promise.all(['a', 'b', 'c'].map((id) => store.save(entered(one(id), NOW))));
    await store.save(finished('b', true));
    await store.save(removed('c'));
    expect(await createDisclosureStore(area).load()).toEqual([one('a'), one('b', { done: true })]);
  });

  it('leaves out what cannot be read, and keeps the rest', async () => {
    await fakeBrowser.storage.local.set({
      disclosures: [one('a'), { id: 'b' }, 7, one('c', { purpose: 'x' as never })],
    });
    expect(await createDisclosureStore(area).load()).toEqual([one('a')]);
    await fakeBrowser.storage.local.set({ disclosures: 'nonsense' });
    expect(await createDisclosureStore(area).load()).toEqual([]);
  });

  it('is bounded: finished ones go after their time, and the oldest before those still open', () => {
    const old = one('old', { at: SIX_YEARS_AGO - 1, done: true });
    const open = one('open', { at: SIX_YEARS_AGO - 1 });
    const young = one('young', { at: SIX_YEARS_AGO, done: true });
    expect(entered(one('new'), NOW)([old, open, young]).map(({ id }) => id)).toEqual(['open', 'young', 'new']);
    const many = Array.from({ length: MOST }, (_, at) => one(`n${at}`, { at: NOW + at, done: at === 3 }));
    const after = entered(one('new'), NOW)(many);
    expect(after).toHaveLength(MOST);
    expect(after.some(({ id }) => id === 'n3')).toBe(false);
  });

  it('holds no word of the draft, and no address that is not on the list', () => {
    const decision = { findings: EVERYTHING.findings };
    const destination = to('ann@oak.example', 'maria.delgado@home.example', 'tom@home.example');
    const reading = { ...EVERYTHING, decision, destination } as unknown as Reading;
    const kept = disclosureOf(reading, 'consultation', (recipient) => recipient.startsWith('ann@'), NOW);
    expect(kept).toMatchObject({ recipients: ['ann@oak.example', '@home.example'], families: { name: 1, quasi: 1 } });
    expect(JSON.stringify(kept)).not.toMatch(/maria|tom|She came/);
  });
});

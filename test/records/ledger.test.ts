import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLedger } from '../../lib/background/keep-ledger';
import type { LedgerPlace, ToldKind } from '../../lib/model/ledger';
import {
  createLedgerStore,
  earlierUnder,
  kept,
  keysOf,
  NO_LEDGER,
  newSecret,
  remembered,
  withoutEntry,
} from '../../lib/records/ledger';
import { createSettingsStore } from '../../lib/settings/store';

const THREAD: LedgerPlace = { where: 'https://forum.example/t/12 ', host: 'forum.example', clients: [] };
const AGE: ToldKind = { kind: 'exactAge', family: 'quasi' };
const JOB: ToldKind = { kind: 'occupation', family: 'quasi' };
const DAY = 24 * 60 * 60 * 1000;

beforeEach(() => fakeBrowser.reset());
const storage = () => fakeBrowser.storage.local as never;

describe('the ledger', () => {
  it('remembers kinds of a thread, apart from other threads, and nothing of where or what', async () => {
    const keeper = keepLedger(storage(), createSettingsStore(storage()));
    await keeper.note(THREAD, [AGE]);
    await keeper.note(THREAD, [AGE, JOB]);
    expect(await keeper.before(THREAD)).toEqual({ posts: 2, kinds: [AGE, JOB] });
    expect(await keeper.before({ ...THREAD, where: 'https://forum.example/t/13 ' })).toEqual({ posts: 0, kinds: [] });
    const stored = JSON.stringify(await fakeBrowser.storage.local.get(null));
    expect(stored).toContain('forum.example');
    expect(stored).not.toContain('/t/12');
  });

  it('remembers a client wherever it was told of, by a hash of the label', async () => {
    const keeper = keepLedger(storage(), createSettingsStore(storage()));
    await keeper.note({ ...THREAD, clients: ['C-14'] }, [AGE]);
    const elsewhere = { where: 'https://chat.example/c/3 ', host: 'chat.example', clients: ['C-14'] };
    expect((await keeper.before(elsewhere)).kinds).toEqual([AGE]);
    expect((await keeper.before({ ...elsewhere, clients: [] })).kinds).toEqual([]);
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain('C-14');
  });

  it('forgets what is asked, what is old, and what there is too much of', async () => {
    const secret = newSecret();
    const [key = ''] = await keysOf(THREAD, secret);
    const ledger = remembered([key], 'forum.example', [AGE], 0)({ ...NO_LEDGER, secret });
    expect(earlierUnder(ledger, [key]).posts).toBe(1);
    expect(earlierUnder(withoutEntry(key)(ledger), [key])).toEqual({ posts: 0, kinds: [] });
    expect(kept(ledger, 30, 30 * DAY).entries).toHaveLength(1);
    expect(kept(ledger, 30, 30 * DAY + 1).entries).toHaveLength(0);
    const many = Array.from({ length: 600 }, (_, at) => `k${at}`).reduce(
      (all, each, at) => remembered([each], 'h', [AGE], at)(all),
      ledger,
    );
    expect(many.entries).toHaveLength(500);
    expect(many.entries.at(-1)?.key).toBe('k599');
  });

  it('begins anew over what cannot be read, and never rejects', async () => {
    await fakeBrowser.storage.local.set({ ledger: { secret: 5, entries: 'x' } });
    expect(await createLedgerStore(storage()).load()).toEqual(NO_LEDGER);
    const keeper = keepLedger(storage(), createSettingsStore(storage()));
    await keeper.note(THREAD, [JOB]);
    expect((await keeper.before(THREAD)).kinds).toEqual([JOB]);
    const broken = {
      get: () => Promise.reject(new Error('disk')),
      set: () => Promise.reject(new Error('disk')),
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    };
    const unlucky = keepLedger(broken, createSettingsStore(storage()));
    await unlucky.note(THREAD, [JOB]);
    expect(await unlucky.before(THREAD)).toEqual({ posts: 0, kinds: [] });
  });
});

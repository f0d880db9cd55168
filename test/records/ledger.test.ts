import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepLedger } from '../../lib/background/keep-ledger';
import type { LedgerPlace, ToldKind } from '../../lib/model/ledger';
import { eraseRecords } from '../../lib/records/backup';
import {
  createLedger,
  createLedgerStore,
  earlierUnder,
  kept,
  keysOf,
  NO_LEDGER,
  newSecret,
  remembered,
  withoutEntry,
} from '../../lib/records/ledger';
import { createVault } from '../../lib/records/vault';
import { createSettingsStore } from '../../lib/settings/store';

const THREAD: LedgerPlace = { where: 'https://forum.example/t/12 ', host: 'forum.example', clients: [] };
const AGE: ToldKind = { kind: 'exactAge', family: 'quasi' };
const JOB: ToldKind = { kind: 'occupation', family: 'quasi' };
const DAY = 24 * 60 * 60 * 1000;
const PASSPHRASE = 'four plain garden words';

const { local, session } = fakeBrowser.storage;
const vault = createVault(local, session);
const settings = createSettingsStore(local);
const keeper = keepLedger(local, vault, settings);
const stored = async () => JSON.stringify(await local.get(null));

beforeEach(() => fakeBrowser.reset());

describe('the ledger', () => {
  it('remembers kinds of a thread, apart from other threads, and nothing of where or what', async () => {
    await keeper.note(THREAD, [{ ...AGE, value: 'P42Y' }]);
    await keeper.note(THREAD, [{ ...AGE, value: 'P43Y' }, JOB]);
    expect(await keeper.before(THREAD)).toEqual({ posts: 2, kinds: [AGE, JOB] });
    expect(await keeper.before({ ...THREAD, where: 'https://forum.example/t/13 ' })).toEqual({ posts: 0, kinds: [] });
    expect(await stored()).toContain('forum.example');
    expect(await stored()).not.toMatch(/\/t\/12|P42Y|P43Y/);
  });

  it('counts in what is still being written, and loses none of several at once', async () => {
    const first = keeper.note(THREAD, [AGE]);
    const second = keeper.note(THREAD, [JOB]);
    expect(await keeper.before(THREAD)).toEqual({ posts: 2, kinds: [AGE, JOB] });
    await Promise.all([first, second]);
  });

  it('remembers what was told of a client wherever it was, in the vault and while that is open', async () => {
    await vault.create(PASSPHRASE);
    const told = { ...AGE, value: 'P42Y' };
    await keeper.note({ ...THREAD, clients: ['C-14'] }, [told]);
    const elsewhere = { where: 'https://chat.example/c/3 ', host: 'chat.example', clients: ['C-14'] };
    expect((await keeper.before(elsewhere)).kinds).toEqual([told]);
    expect((await keeper.before({ ...elsewhere, clients: [] })).kinds).toEqual([]);
    expect(await stored()).not.toMatch(/C-14|P42Y/);
    expect((await createLedger(local, vault).load()).entries.map(({ client }) => client)).toEqual([undefined, 'C-14']);
    await vault.lock();
    expect((await keeper.before(elsewhere)).kinds).toEqual([]);
    await vault.unlock(PASSPHRASE);
    expect((await keeper.before(elsewhere)).kinds).toEqual([told]);
  });

  it('forgets a client in the vault, and all of it with the records', async () => {
    await vault.create(PASSPHRASE);
    await keeper.note({ ...THREAD, clients: ['C-14'] }, [AGE]);
    const ledger = createLedger(local, vault);
    await ledger.change(withoutEntry('client C-14'));
    expect((await ledger.load()).entries.map(({ client }) => client)).toEqual([undefined]);
    await keeper.note({ ...THREAD, clients: ['C-14'] }, [AGE]);
    await eraseRecords(local, vault);
    expect(Object.keys(await local.get(null)).filter((key) => key.startsWith('vault.'))).toEqual([]);
  });

  it('forgets what is asked, what is old, and what there is too much of', async () => {
    const secret = newSecret();
    const [key = ''] = await keysOf(THREAD, secret);
    const ledger = remembered(key, THREAD, [AGE], 0)({ ...NO_LEDGER, secret });
    expect(earlierUnder(ledger, [key]).posts).toBe(1);
    expect(earlierUnder(withoutEntry(key)(ledger), [key])).toEqual({ posts: 0, kinds: [] });
    expect(kept(ledger, 30, 30 * DAY).entries).toHaveLength(1);
    expect(kept(ledger, 30, 30 * DAY + 1).entries).toHaveLength(0);
    const many = Array.from({ length: 600 }, (_, at) => `k${at}`).reduce(
      (all, each, at) => remembered(each, THREAD, [AGE], at)(all),
      ledger,
    );
    expect(many.entries).toHaveLength(500);
    expect(many.entries.at(-1)?.key).toBe('k599');
  });

  it('begins anew over what cannot be read, and never rejects', async () => {
    await local.set({ ledger: { secret: 5, entries: 'x' } });
    expect(await createLedgerStore(local).load()).toEqual(NO_LEDGER);
    await keeper.note(THREAD, [JOB]);
    expect((await keeper.before(THREAD)).kinds).toEqual([JOB]);
    const broken = {
      get: () => Promise.reject(new Error('disk')),
      set: () => Promise.reject(new Error('disk')),
      onChanged: { addListener: () => undefined, removeListener: () => undefined },
    };
    const unlucky = keepLedger(broken, vault, settings);
    await unlucky.note(THREAD, [JOB]);
    expect(await unlucky.before(THREAD)).toEqual({ posts: 0, kinds: [] });
  });
});

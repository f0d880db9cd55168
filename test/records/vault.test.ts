import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Client } from '../../lib/model/client';
import type { Disclosure } from '../../lib/model/disclosure';
import { entered, recorded } from '../../lib/records/disclosures';
import { createLog } from '../../lib/records/log';
import { blankClient, createRoster, withClient, withClients, withoutClient } from '../../lib/records/roster';
import { createVault, readHeader } from '../../lib/records/vault';
import type { StorageLike } from '../../lib/settings/stored';

const PASSPHRASE = 'four plain garden words';
const local: StorageLike = fakeBrowser.storage.local;
const { session } = fakeBrowser.storage;
const vault = createVault(local, session);
const roster = createRoster(local, vault);
const log = createLog(local, vault);
const client = (label: string, name: string): Client => ({ ...blankClient(), id: label, label, names: [name] });
const ONE = client('C-1', 'Marisol Quintero');
const ENTRY: Disclosure = {
  id: 'a',
  at: Date.now(),
  purpose: 'report',
  recipients: ['@county.example'],
  families: { name: 1 },
  clients: ['C-1'],
  ground: '45 CFR 164.512(b)(1)(ii)',
  followUps: [],
  standing: 'standing',
  done: false,
};

const stored = async (): Promise<string> => JSON.stringify(await fakeBrowser.storage.local.get(null));
async function flip(key: string, field: 'data' | 'nonce'): Promise<void> {
  const box = (await fakeBrowser.storage.local.get(key))[key] as Record<string, string>;
  const text = box[field] ?? '';
  await fakeBrowser.storage.local.set({ [key]: { ...box, [field]: (text[0] === 'A' ? 'B' : 'A') + text.slice(1) } });
}

beforeEach(() => fakeBrowser.reset());

describe('a vault', () => {
  it('opens with its passphrase and no other, and says why not', async () => {
    expect(await vault.state()).toBe('none');
    expect(await vault.create('short')).toEqual({ ok: false, reason: 'vault_error_short' });
    expect(await vault.create(PASSPHRASE)).toEqual({ ok: true, value: null });
    expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, reason: 'vault_error_exists' });
    expect(await vault.state()).toBe('open');
    await roster.save(withClient(ONE));
    await vault.lock();
    expect(await vault.state()).toBe('locked');
    expect(await roster.load()).toEqual({ ok: false, reason: 'vault_error_locked' });
    expect(await roster.save(withClient(ONE))).toEqual({ ok: false, reason: 'vault_error_locked' });
    expect(await vault.unlock('four plain garden word')).toEqual({ ok: false, reason: 'vault_error_passphrase' });
    expect(await vault.unlock(PASSPHRASE)).toEqual({ ok: true, value: null });
    expect(await roster.load()).toEqual({ ok: true, value: { value: [ONE], older: false, raw: expect.anything() } });
  });

  it('takes another passphrase for the same records', async () => {
    await vault.create(PASSPHRASE);
    await roster.save(withClient(ONE));
    expect(await vault.change('not this one at all', 'five other garden words')).toMatchObject({ ok: false });
    expect(await vault.change(PASSPHRASE, 'five other garden words')).toMatchObject({ ok: true });
    await vault.lock();
    expect(await vault.unlock(PASSPHRASE)).toMatchObject({ ok: false });
    expect(await vault.unlock('five other garden words')).toMatchObject({ ok: true });
    expect(await roster.load()).toMatchObject({ value: { value: [ONE] } });
  });

  it('stores nothing of a client, nor its key, in the clear', async () => {
    await vault.create(PASSPHRASE);
    await roster.save(withClient({ ...ONE, contacts: ['212-555-0187'], kin: ['Diego'] }));
    expect(await stored()).not.toMatch(/Marisol|Quintero|0187|Diego|garden/i);
    const key = (await session.get('vaultKey')).vaultKey as string;
    expect(key.length).toBeGreaterThan(40);
    expect(await stored()).not.toContain(key);
  });

  it('reads no header that would keep it busy for minutes', async () => {
    await vault.create(PASSPHRASE);
    const header = await vault.header();
    expect(readHeader({ ...header, cost: { memory: 2 ** 30, passes: 3, lanes: 4 } })).toBeNull();
  });
});

describe('what went wrong on the disk', () => {
  it.each(['data', 'nonce'] as const)(
    'a flipped bit of the %s: the copy before is taken, the damaged one kept',
    async (field) => {
      await vault.create(PASSPHRASE);
      await roster.save(withClient(ONE));
      await roster.save(withClient(client('C-2', 'Ben Okafor')));
      await flip('vault.roster', field);
      expect(await roster.load()).toMatchObject({ ok: true, value: { value: [ONE], older: true } });
      await roster.save(withClient(client('C-3', 'Ada Moss')));
      expect(await roster.load()).toMatchObject({
        value: { older: false, value: [{ label: 'C-1' }, { label: 'C-3' }] },
      });
      expect(await fakeBrowser.storage.local.get('vault.roster.damaged')).toHaveProperty([
        'vault.roster.damaged',
        'data',
      ]);
    },
  );

  it('both copies damaged: nothing is written over them', async () => {
    await vault.create(PASSPHRASE);
    await roster.save(withClient(ONE));
    await flip('vault.roster', 'data');
    const before = await stored();
    expect(await roster.save(withClient(ONE))).toEqual({ ok: false, reason: 'vault_error_damaged' });
    expect(await stored()).toBe(before);
  });

  it('a newer version is left alone, and said', async () => {
    await vault.create(PASSPHRASE);
    await fakeBrowser.storage.local.set({ 'vault.roster': { version: 2, nonce: 'x', data: 'y' } });
    expect(await roster.save(withClient(ONE))).toEqual({ ok: false, reason: 'vault_error_newer' });
    await fakeBrowser.storage.local.set({ vault: { version: 2 } });
    expect(await vault.state()).toBe('newer');
    await fakeBrowser.storage.local.set({ vault: 'nonsense' });
    expect(await vault.state()).toBe('damaged');
    expect(await vault.create(PASSPHRASE)).toEqual({ ok: false, reason: 'vault_error_exists' });
  });

  it('a full disk: said, and what was there stays', async () => {
    await vault.create(PASSPHRASE);
    await roster.save(withClient(ONE));
    const full: StorageLike = {
      ...local,
      get: local.get,
      onChanged: local.onChanged,
      set: () => Promise.reject(new Error('QUOTA')),
    };
    const fullVault = createVault(full, session);
    expect(await createRoster(full, fullVault).save(withoutClient('C-1'))).toEqual({
      ok: false,
      reason: 'vault_error_storage',
    });
    expect(await roster.load()).toMatchObject({ value: { value: [ONE] } });
  });

  it('two windows at once: neither loses what the other saved', async () => {
    await vault.create(PASSPHRASE);
    const other = createRoster(local, createVault(local, session));
    const names = Array.from({ length: 20 }, (_, at) => client(`C-${at}`, `Name ${at}`));
    // In one room the two stores share no lock, as two windows do: they take turns here.
    for (const [at, each] of names.entries()) await (at % 2 ? roster : other).save(withClient(each));
    await Promise.all(names.map((each) => roster.save(withClient({ ...each, town: 'Ely' }))));
    const read = await roster.load();
    expect(read.ok && read.value.value.map(({ label, town }) => `${label} ${town}`).sort()).toEqual(
      names.map(({ label }) => `${label} Ely`).sort(),
    );
  });
});

describe('the log', () => {
  it('lies in the clear, without a name, where there is no vault; in the vault once there is one', async () => {
    await log.change(entered(ENTRY, Date.now()));
    expect(await log.load()).toEqual([ENTRY]);
    await vault.create(PASSPHRASE);
    await log.change(entered({ ...ENTRY, id: 'b' }, Date.now()));
    expect((await log.load()).map(({ id }) => id)).toEqual(['a', 'b']);
    expect(await stored()).not.toMatch(/county|164\.512/);
  });

  it('keeps what was typed in the vault, and drops it where there is none that is open', async () => {
    const typed = { ...ENTRY, fields: { agency: 'Ms Vance of the hotline' } };
    await log.change(entered(typed, Date.now()));
    expect(await log.load()).toEqual([ENTRY]);
    expect(await stored()).not.toContain('Vance');
    await vault.create(PASSPHRASE);
    await log.change(entered({ ...typed, id: 'b' }, Date.now()));
    await log.change(recorded('b', 'reference', '4471'));
    expect((await log.load())[1]?.fields).toEqual({ agency: 'Ms Vance of the hotline', reference: '4471' });
    expect(await stored()).not.toContain('Vance');
    await vault.lock();
    await log.change(entered({ ...typed, id: 'c' }, Date.now()));
    expect(await stored()).not.toContain('Vance');
  });

  it('takes in while it is locked, and shows it all once it is open', async () => {
    await vault.create(PASSPHRASE);
    await log.change(entered(ENTRY, Date.now()));
    await vault.lock();
    await log.change(entered({ ...ENTRY, id: 'late' }, Date.now()));
    expect((await log.load()).map(({ id }) => id)).toEqual(['late']);
    await vault.unlock(PASSPHRASE);
    expect((await log.load()).map(({ id }) => id)).toEqual(['a', 'late']);
    await log.change((all) => all);
    expect(await stored()).not.toContain('county');
    expect((await log.load()).map(({ id }) => id)).toEqual(['a', 'late']);
  });
});

it('an import replaces whoever has the same label', () => {
  const all = withClients([client('C-1', 'Ada Moss'), client('C-9', 'Ben Okafor')])([ONE, client('C-2', 'Zoe Park')]);
  expect(all.map(({ label, names }) => `${label} ${names[0]}`)).toEqual([
    'C-2 Zoe Park',
    'C-1 Ada Moss',
    'C-9 Ben Okafor',
  ]);
});

import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Disclosure } from '../../lib/model/disclosure';
import { csvOf, entriesOf, releasesBehind } from '../../lib/records/accounting';
import { backupOf, eraseRecords, restore } from '../../lib/records/backup';
import { limitsDue } from '../../lib/records/limits';
import { createLog } from '../../lib/records/log';
import { blankClient, createRoster, withClient } from '../../lib/records/roster';
import { createVault } from '../../lib/records/vault';
import { RELEASE } from '../policy/scene';

const PASSPHRASE = 'four plain garden words';
const { local, session } = fakeBrowser.storage;
const vault = createVault(local, session);
const parts = { vault, roster: createRoster(local, vault), log: createLog(local, vault) };
const client = (label: string, name: string) => ({ ...blankClient(), id: label, label, names: [name] });
const ENTRY: Disclosure = {
  id: 'a',
  at: Date.UTC(2026, 10, 20),
  purpose: 'coordination',
  recipients: ['kim@school.example'],
  families: { name: 2 },
  clients: ['C-14'],
  ground: '45 CFR 164.506(c)(2)',
  followUps: [],
  standing: 'standing',
  done: true,
};

beforeEach(() => fakeBrowser.reset());

describe('an encrypted copy', () => {
  const made = async () => {
    await vault.create(PASSPHRASE);
    await parts.roster.save(withClient(client('C-14', 'Marisol Quintero')));
    await parts.log.change(() => [ENTRY]);
    const copy = await backupOf(parts);
    return copy.ok ? copy.value : '';
  };

  it('holds no name, and comes back after everything was erased', async () => {
    const copy = await made();
    expect(copy).not.toMatch(/Marisol|Quintero|school|C-14/);
    await eraseRecords(local, vault);
    expect(await vault.state()).toBe('none');
    expect(await local.get(null)).toEqual({});
    expect(await restore(copy, PASSPHRASE, parts)).toEqual({ ok: true, value: { clients: 1, entries: 1 } });
    expect(await parts.roster.load()).toMatchObject({ value: { value: [{ names: ['Marisol Quintero'] }] } });
    expect(await parts.log.load()).toEqual([ENTRY]);
  });

  it('joins what is there, and twice is once', async () => {
    const copy = await made();
    await parts.roster.save(withClient(client('C-2', 'Ben Okafor')));
    await restore(copy, PASSPHRASE, parts);
    await restore(copy, PASSPHRASE, parts);
    const read = await parts.roster.load();
    expect(read.ok && read.value.value.map(({ label }) => label).sort()).toEqual(['C-14', 'C-2']);
    expect(await parts.log.load()).toHaveLength(1);
  });

  it.each([
    ['', 'backup_error_shape'],
    ['{"discreet":"settings"}', 'backup_error_shape'],
  ])('says what is none: %j', async (text, reason) => {
    expect(await restore(text, PASSPHRASE, parts)).toEqual({ ok: false, reason });
  });

  it('says that the passphrase is another, or the file damaged, and changes nothing', async () => {
    const copy = await made();
    expect(await restore(copy, 'five other garden words', parts)).toEqual({
      ok: false,
      reason: 'vault_error_passphrase',
    });
    const broken = JSON.parse(copy) as { sealed: { data: string } };
    broken.sealed.data = `AAAA${broken.sealed.data.slice(4)}`;
    const before = JSON.stringify(await local.get(null));
    expect(await restore(JSON.stringify(broken), PASSPHRASE, parts)).toEqual({
      ok: false,
      reason: 'backup_error_damaged',
    });
    expect(JSON.stringify(await local.get(null))).toBe(before);
  });

  it('is not made while the records are locked', async () => {
    await made();
    await vault.lock();
    expect(await backupOf(parts)).toEqual({ ok: false, reason: 'vault_error_locked' });
  });
});

describe('an accounting', () => {
  it('is of one client, the oldest first', () => {
    const all = [ENTRY, { ...ENTRY, id: 'b', at: 5 }, { ...ENTRY, id: 'c', clients: ['C-1'] }];
    expect(entriesOf(all, 'C-14').map(({ id }) => id)).toEqual(['b', 'a']);
  });
  it('is a table that no spreadsheet takes for formulas', () => {
    const csv = csvOf([{ ...ENTRY, recipients: ['=cmd()@x.example'] }]);
    expect(csv.split('\r\n')[0]).toBe('date,clients,recipients,purpose,ground,categories,standing,followUps');
    expect(csv).toContain("'=cmd()");
    expect(csv).toContain('2026-11-20');
  });
  it('knows the releases that an entry rested on', () => {
    const releases = [
      RELEASE,
      { ...RELEASE, id: 'r2', client: 'C-1' },
      { ...RELEASE, id: 'r3', recipients: ['@school.example'] },
    ];
    expect(releasesBehind(ENTRY, releases).map(({ id }) => id)).toEqual(['r1', 'r3']);
  });
});

describe('limits of confidentiality', () => {
  const now = new Date(2026, 10, 23, 12).getTime();
  const due = (limitsDiscussed: string, likely = false) =>
    limitsDue([{ ...blankClient(), limitsDiscussed, flags: likely ? ['likelyToReachLimits'] : [] }], now).length;
  it.each([
    ['', false, 1],
    ['2025-11-23', false, 1],
    ['2025-11-24', false, 0],
    ['2026-08-23', true, 1],
    ['2026-08-24', true, 0],
    ['not a date', false, 1],
  ] as const)('%s, likely to reach them %s: %d', (date, likely, want) => {
    expect(due(date, likely)).toBe(want);
  });
});

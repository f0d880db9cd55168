import { array, literal, object, safeParse, unknown } from 'valibot';
import type { Client } from '../model/client';
import type { Disclosure } from '../model/disclosure';
import type { Result } from '../model/result';
import type { StorageLike } from '../settings/stored';
import { readAll } from './disclosures';
import type { Log } from './log';
import { type Roster, readClients, withClients } from './roster';
import { importKey, openHeader, readHeader, SEALED, seal, unseal, type Vault } from './vault';

const BACKUP = object({ discreet: literal('records'), version: literal(1), vault: unknown(), sealed: SEALED });
const CONTENT = object({ clients: array(unknown()), entries: array(unknown()) });
const NAME = 'backup';

interface Parts {
  readonly vault: Vault;
  readonly roster: Roster;
  readonly log: Log;
}

/** Roster and log as one file, sealed as they are in the vault: its passphrase opens it. Reasons are message keys. */
export async function backupOf({ vault, roster, log }: Parts): Promise<Result<string>> {
  const [header, key, clients] = await Promise.all([vault.header(), vault.key(), roster.load()]);
  if (!clients.ok) return clients;
  if (header === null || key === null) return { ok: false, reason: 'vault_error_locked' };
  const content = JSON.stringify({ clients: clients.value.value, entries: await log.load() });
  const sealed = await seal(key, new TextEncoder().encode(content), NAME);
  return { ok: true, value: JSON.stringify({ discreet: 'records', version: 1, vault: header, sealed }) };
}

/**
 * Brings a backup in: whoever has the same label is replaced, entries that are there already stay. Where there is no vault yet the
 * backup's own passphrase becomes that of the vault.
 */
export async function restore(
  text: string,
  passphrase: string,
  { vault, roster, log }: Parts,
): Promise<Result<{ readonly clients: number; readonly entries: number }>> {
  const read = safeParse(BACKUP, parsed(text));
  const header = read.success ? readHeader(read.output.vault) : null;
  if (!read.success || header === null) return { ok: false, reason: 'backup_error_shape' };
  const bytes = await openHeader(header, passphrase);
  if (bytes === null) return { ok: false, reason: 'vault_error_passphrase' };
  const opened = await unseal(await importKey(bytes), read.output.sealed, NAME);
  const content = opened && safeParse(CONTENT, parsed(new TextDecoder().decode(opened)));
  if (!content?.success) return { ok: false, reason: 'backup_error_damaged' };
  const clients: readonly Client[] = readClients(content.output.clients);
  const entries: readonly Disclosure[] = readAll(content.output.entries);
  if ((await vault.state()) === 'none') {
    const made = await vault.create(passphrase);
    if (!made.ok) return made;
  }
  const saved = await roster.save(withClients(clients));
  if (!saved.ok) return saved;
  const logged = await log.change((all) => {
    const known = new Set(all.map(({ id }) => id));
    return [...all, ...entries.filter(({ id }) => !known.has(id))];
  });
  return logged.ok ? { ok: true, value: { clients: clients.length, entries: entries.length } } : logged;
}

/** Takes vault, roster and log out of the storage, damaged copies too. There is no way back. */
export async function eraseRecords(
  local: StorageLike & { remove(keys: string[]): Promise<void> },
  vault: Vault,
): Promise<void> {
  await vault.lock();
  const boxes = ['vault.roster', 'vault.log', 'vault.told'].flatMap((box) => [box, `${box}.before`, `${box}.damaged`]);
  await local.remove(['vault', ...boxes, 'disclosures']);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

import { literal, object, safeParse, string } from 'valibot';
import type { Result } from '../model/result';
import { type StorageLike, turnsAt } from '../settings/stored';
import { type Sealed, seal, unseal, type Vault } from './vault';

const VERSION = 1;
const STORED = object({ version: literal(VERSION), nonce: string(), data: string() });

/** How a box was read. `older`: it was damaged, and the copy before its last change was taken; the damaged one is kept beside it. */
export interface BoxRead<T> {
  readonly value: T;
  readonly older: boolean;
}

/** What one box holds. */
export interface BoxKind<T> {
  /** Where it lies, and what it is sealed under. */
  readonly name: string;
  readonly empty: T;
  /** Out of what was sealed, of this version or an earlier one; `null` when it is no such thing. */
  read(raw: unknown): T | null;
}

/** One sealed value. Reasons are message keys: `vault_error_locked`, `…_damaged`, `…_newer`, `…_storage`. Nothing rejects. */
export interface Box<T> {
  load(): Promise<Result<BoxRead<T>>>;
  /** Reads, changes, seals and writes in one go; two at once come one after the other, from whichever window. */
  save(change: (value: T) => T): Promise<Result<T>>;
  /** When it changes, or is opened or locked. */
  onChange(listener: () => void): () => void;
}

export function createBox<T>(local: StorageLike, vault: Vault, kind: BoxKind<T>): Box<T> {
  const key = `vault.${kind.name}`;
  const before = `${key}.before`;
  const damaged = `${key}.damaged`;
  const inTurn = turnsAt(key);

  const open = async (using: CryptoKey, raw: unknown): Promise<T | null> => {
    const read = safeParse(STORED, raw);
    const bytes = read.success ? await unseal(using, read.output, kind.name) : null;
    return bytes && kind.read(parsed(new TextDecoder().decode(bytes)));
  };
  const readAll = async (using: CryptoKey): Promise<Result<BoxRead<T> & { readonly raw: unknown }>> => {
    const raw = (await local.get(key))[key];
    if (raw === undefined) return { ok: true, value: { value: kind.empty, older: false, raw } };
    if (isNewer(raw)) return { ok: false, reason: 'vault_error_newer' };
    const value = await open(using, raw);
    if (value !== null) return { ok: true, value: { value, older: false, raw } };
    const older = await open(using, (await local.get(before))[before]);
    return older === null
      ? { ok: false, reason: 'vault_error_damaged' }
      : { ok: true, value: { value: older, older: true, raw } };
  };
  const withKey = async <R>(task: (using: CryptoKey) => Promise<Result<R>>): Promise<Result<R>> => {
    try {
      const using = await vault.key();
      return using === null ? { ok: false, reason: 'vault_error_locked' } : await task(using);
    } catch {
      return { ok: false, reason: 'vault_error_storage' };
    }
  };

  return {
    load: () => withKey(readAll),
    save: (change) =>
      withKey((using) =>
        inTurn(async () => {
          const read = await readAll(using);
          if (!read.ok) return read;
          const { raw, older } = read.value;
          const value = change(read.value.value);
          const bytes = new TextEncoder().encode(JSON.stringify(value));
          const sealed: Sealed = await seal(using, bytes, kind.name);
          // One write: either all of it is there or nothing. A damaged one never takes the place of the copy that still opens.
          await local.set({
            [key]: { version: VERSION, ...sealed },
            ...(older ? { [damaged]: raw } : raw !== undefined && { [before]: raw }),
          });
          return { ok: true, value };
        }),
      ),
    onChange(listener) {
      const onLocal = (changes: Readonly<Record<string, unknown>>): void => {
        if (key in changes) listener();
      };
      local.onChanged.addListener(onLocal);
      const end = vault.onChange(listener);
      return () => {
        local.onChanged.removeListener(onLocal);
        end();
      };
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isNewer(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > VERSION;
}

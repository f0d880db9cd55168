import { argon2idAsync } from '@noble/hashes/argon2.js';
import { check, integer, literal, maxValue, minValue, number, object, pipe, safeParse, string } from 'valibot';
import type { Result } from '../model/result';
import { type StorageLike, turnsAt } from '../settings/stored';
import { fromBase64, toBase64 } from './base64';

/**
 * How the passphrase becomes a key: Argon2id with the second of the two choices of RFC 9106, section 4 (64 MiB, three passes, four
 * lanes), which is more than the least that OWASP advises (19 MiB, two passes, one lane).
 */
const COST = { memory: 65_536, passes: 3, lanes: 4 } as const;
const VERSION = 1;
const KEY_BYTES = 32;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
/** NIST SP 800-63B asks for fifteen characters where nothing else guards; four words are more than that. */
export const PASSPHRASE_LEAST = 15;

const HEAD = 'vault';
/** Where the opened key lies: in the memory of the browser, for this session, where no page can look. */
const SESSION_KEY = 'vaultKey';

const base64 = pipe(
  string(),
  check((text) => fromBase64(text) !== null),
);
const whole = (least: number, most: number) => pipe(number(), integer(), minValue(least), maxValue(most));
/** Something sealed, as it is stored. */
export const SEALED = object({ nonce: base64, data: base64 });
const HEADER = object({
  version: literal(VERSION),
  // More than these would let a file that somebody made keep the browser busy for minutes.
  cost: object({ memory: whole(8, 1_048_576), passes: whole(1, 20), lanes: whole(1, 16) }),
  salt: base64,
  key: SEALED,
});

export interface Sealed {
  readonly nonce: string;
  readonly data: string;
}
export interface Header {
  readonly version: typeof VERSION;
  readonly cost: { readonly memory: number; readonly passes: number; readonly lanes: number };
  readonly salt: string;
  /** The key of the records, sealed with the one that the passphrase gives. */
  readonly key: Sealed;
}

/** `newer`: made by a later version of Discreet. `damaged`: it cannot be read; what is there is left alone. */
export const VAULT_STATES = ['none', 'locked', 'open', 'newer', 'damaged'] as const;
export type VaultState = (typeof VAULT_STATES)[number];

/** What is needed of `browser.storage.session`. */
export type SessionLike = Pick<StorageLike, 'get' | 'set' | 'onChanged'> & { remove(key: string): Promise<void> };

/** The lock on the records. Reasons are message keys, `vault_error_…`. Nothing rejects. */
export interface Vault {
  state(): Promise<VaultState>;
  /** Makes one, and opens it. */
  create(passphrase: string): Promise<Result<null>>;
  unlock(passphrase: string): Promise<Result<null>>;
  lock(): Promise<void>;
  /** Another passphrase for the same records. */
  change(old: string, passphrase: string): Promise<Result<null>>;
  /** The key while it is open; `null` otherwise. Never written to a disk. */
  key(): Promise<CryptoKey | null>;
  header(): Promise<Header | null>;
  onChange(listener: () => void): () => void;
}

export function createVault(local: StorageLike, session: SessionLike): Vault {
  const inTurn = turnsAt(HEAD);
  const raw = async (): Promise<unknown> => (await local.get(HEAD))[HEAD];
  const header = async (): Promise<Header | null> => readHeader(await raw());
  const opened = async (): Promise<Uint8Array<ArrayBuffer> | null> => {
    const kept = (await session.get(SESSION_KEY))[SESSION_KEY];
    return typeof kept === 'string' ? fromBase64(kept) : null;
  };
  const open = (bytes: Uint8Array) => session.set({ [SESSION_KEY]: toBase64(bytes) });
  const guarded = <T>(task: () => Promise<Result<T>>): Promise<Result<T>> =>
    inTurn(task).catch((): Result<T> => ({ ok: false, reason: 'vault_error_storage' }));

  return {
    async state() {
      try {
        const found = await raw();
        if (found === undefined) return 'none';
        if (isNewer(found)) return 'newer';
        if (readHeader(found) === null) return 'damaged';
        return (await opened()) === null ? 'locked' : 'open';
      } catch {
        return 'damaged';
      }
    },
    create: (passphrase) =>
      guarded(async () => {
        if (passphrase.length < PASSPHRASE_LEAST) return { ok: false, reason: 'vault_error_short' };
        if ((await raw()) !== undefined) return { ok: false, reason: 'vault_error_exists' };
        const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
        await local.set({ [HEAD]: await headerOf(bytes, passphrase) });
        await open(bytes);
        return { ok: true, value: null };
      }),
    unlock: (passphrase) =>
      guarded(async () => {
        const found = await header();
        if (found === null) return { ok: false, reason: 'vault_error_damaged' };
        const bytes = await openHeader(found, passphrase);
        if (bytes === null) return { ok: false, reason: 'vault_error_passphrase' };
        await open(bytes);
        return { ok: true, value: null };
      }),
    lock: () => session.remove(SESSION_KEY).catch(() => undefined),
    change: (old, passphrase) =>
      guarded(async () => {
        if (passphrase.length < PASSPHRASE_LEAST) return { ok: false, reason: 'vault_error_short' };
        const found = await header();
        const bytes = found && (await openHeader(found, old));
        if (!bytes) return { ok: false, reason: 'vault_error_passphrase' };
        await local.set({ [HEAD]: await headerOf(bytes, passphrase) });
        return { ok: true, value: null };
      }),
    async key() {
      const bytes = await opened().catch(() => null);
      return bytes && importKey(bytes);
    },
    header: () => header().catch(() => null),
    onChange(listener) {
      const onSession = (changes: Readonly<Record<string, unknown>>): void => {
        if (SESSION_KEY in changes) listener();
      };
      const onLocal = (changes: Readonly<Record<string, unknown>>): void => {
        if (HEAD in changes) listener();
      };
      session.onChanged.addListener(onSession);
      local.onChanged.addListener(onLocal);
      return () => {
        session.onChanged.removeListener(onSession);
        local.onChanged.removeListener(onLocal);
      };
    },
  };
}

/** A header as it was stored or exported; `null` for anything else. */
export function readHeader(raw: unknown): Header | null {
  const read = safeParse(HEADER, raw);
  return read.success ? read.output : null;
}

/** The key of the records by passphrase; `null` when that is not the one. */
export async function openHeader(
  { salt, cost, key }: Header,
  passphrase: string,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const bytes = fromBase64(salt);
  if (bytes === null) return null;
  return unseal(await importKey(await derive(passphrase, bytes, cost)), key, HEAD);
}

export function importKey(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/** Seals bytes under a name: sealed under one name, they open under no other. AES-256-GCM, a new nonce each time. */
export async function seal(key: CryptoKey, bytes: Uint8Array<ArrayBuffer>, name: string): Promise<Sealed> {
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const data = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: bound(name) }, key, bytes);
  return { nonce: toBase64(nonce), data: toBase64(new Uint8Array(data)) };
}

/** `null` when it was sealed with another key or under another name, or is not as it was. */
export async function unseal(key: CryptoKey, sealed: Sealed, name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  const iv = fromBase64(sealed.nonce);
  const data = fromBase64(sealed.data);
  if (iv === null || data === null) return null;
  return crypto.subtle
    .decrypt({ name: 'AES-GCM', iv, additionalData: bound(name) }, key, data)
    .then((bytes) => new Uint8Array(bytes))
    .catch(() => null);
}

function bound(name: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`discreet ${VERSION} ${name}`);
}

async function headerOf(bytes: Uint8Array<ArrayBuffer>, passphrase: string): Promise<Header> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const key = await seal(await importKey(await derive(passphrase, salt, COST)), bytes, HEAD);
  return { version: VERSION, cost: COST, salt: toBase64(salt), key };
}

/** A passphrase typed on another keyboard may come in other code points: it is brought into one form first. */
async function derive(passphrase: string, salt: Uint8Array, cost: Header['cost']): Promise<Uint8Array<ArrayBuffer>> {
  const { memory: m, passes: t, lanes: p } = cost;
  const key = await argon2idAsync(passphrase.normalize('NFKC'), salt, { m, t, p, dkLen: KEY_BYTES });
  return new Uint8Array(key);
}

function isNewer(raw: unknown): boolean {
  return typeof raw === 'object' && raw !== null && 'version' in raw && Number(raw.version) > VERSION;
}

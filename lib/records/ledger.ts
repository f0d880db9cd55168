import { array, object, picklist, safeParse, string, number as whole } from 'valibot';
import { FAMILIES, type Finding } from '../model/finding';
import {
  type Earlier,
  type Ledger,
  type LedgerEntry,
  type LedgerPlace,
  NOTHING_EARLIER,
  type ToldKind,
} from '../model/ledger';
import { createStored, type StorageLike, type Stored } from '../settings/stored';
import { fromBase64, toBase64 } from './base64';

/** No more places and clients than these are remembered: the oldest go first. */
const MOST = 500;
/** No more kinds of one of them: there are not many more. */
const MOST_KINDS = 60;
const DAY = 24 * 60 * 60 * 1000;
/** Bytes of the key, and of a hash that is kept. */
const SECRET = 32;
const KEPT = 12;

const LEDGER = object({
  secret: string(),
  entries: array(
    object({
      key: string(),
      host: string(),
      last: whole(),
      posts: whole(),
      kinds: array(object({ kind: string(), family: picklist(FAMILIES) })),
    }),
  ),
});

export const NO_LEDGER: Ledger = { secret: '', entries: [] };

/**
 * What was told before, over time, in `storage`: kinds of details for each place and each client, by keyed hashes of their names. What
 * cannot be read is forgotten.
 */
export function createLedgerStore(storage: StorageLike): Stored<Ledger, Ledger> {
  return createStored<Ledger, Ledger>(storage, {
    key: 'ledger',
    read(raw) {
      const read = safeParse(LEDGER, raw ?? NO_LEDGER);
      return read.success ? read.output : NO_LEDGER;
    },
    unreadable: NO_LEDGER,
    check: (value) => ({ ok: true, value }),
    valueOf: (value) => value,
  });
}

/** A new key for the hashes. */
export function newSecret(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(SECRET)));
}

/** The hashes (HMAC-SHA-256, cut to 12 bytes, base64) by which a place and the clients of a text are remembered: the place first. */
export async function keysOf({ where, clients }: LedgerPlace, secret: string): Promise<readonly string[]> {
  const bytes = fromBase64(secret);
  if (bytes === null || bytes.length === 0) return [];
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const names = [`place ${where}`, ...clients.map((label) => `client ${label}`)];
  return Promise.all(
    names.map(async (name) => {
      const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(name));
      return toBase64(new Uint8Array(hash).subarray(0, KEPT));
    }),
  );
}

/** The kinds of details of a text that count together with others: what identifies by itself was asked about when it was told. */
export function toldIn(findings: readonly Finding[]): readonly ToldKind[] {
  const kinds = new Map<string, ToldKind>();
  for (const { tier, kind, family } of findings)
    if (tier === 'quasi' || (tier === 'direct' && (family === 'place' || family === 'organization')))
      kinds.set(kind, { kind, family });
  return [...kinds.values()];
}

/** The clients whom a text is of, as far as it is of one alone each time. */
export function clientsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ clients = [] }) => (clients.length === 1 ? clients : [])))];
}

/** Remembers that a text told these kinds, under each of the keys, the first of which is the place at `host`. */
export function remembered(
  keys: readonly string[],
  host: string,
  kinds: readonly ToldKind[],
  now: number,
): (ledger: Ledger) => Ledger {
  return (ledger) => {
    const before = new Map(ledger.entries.map((entry) => [entry.key, entry]));
    const added = keys.map((key, at): LedgerEntry => {
      const { posts = 0, kinds: known = [] } = before.get(key) ?? {};
      return {
        key,
        host: at === 0 ? host : '',
        last: now,
        posts: posts + 1,
        kinds: together(known, kinds).slice(0, MOST_KINDS),
      };
    });
    const rest = ledger.entries.filter(({ key }) => !keys.includes(key));
    return { ...ledger, entries: [...rest, ...added].slice(-MOST) };
  };
}

/** Without what was last added to longer ago than so many days. */
export function kept(ledger: Ledger, days: number, now: number): Ledger {
  return { ...ledger, entries: ledger.entries.filter(({ last }) => now - last <= days * DAY) };
}

/** What was told before under any of these keys. */
export function earlierUnder({ entries }: Ledger, keys: readonly string[]): Earlier {
  return entries
    .filter(({ key }) => keys.includes(key))
    .reduce<Earlier>(
      (sum, { posts, kinds }) => ({ posts: Math.max(sum.posts, posts), kinds: together(sum.kinds, kinds) }),
      NOTHING_EARLIER,
    );
}

export function withoutEntry(key: string): (ledger: Ledger) => Ledger {
  return (ledger) => ({ ...ledger, entries: ledger.entries.filter((entry) => entry.key !== key) });
}

function together(some: readonly ToldKind[], more: readonly ToldKind[]): readonly ToldKind[] {
  return [...some, ...more.filter(({ kind }) => !some.some((known) => known.kind === kind))];
}

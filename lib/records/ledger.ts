import { array, object, optional, picklist, safeParse, string, number as whole } from 'valibot';
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
import { type BoxKind, createBox } from './box';
import type { Vault } from './vault';

/** No more places and clients than these are remembered: the oldest go first. */
const MOST = 500;
/** No more kinds of one of them: there are not many more. */
const MOST_KINDS = 60;
const DAY = 24 * 60 * 60 * 1000;
/** Bytes of the key, and of a hash that is kept. */
const SECRET = 32;
const KEPT = 12;

const KINDS = array(object({ kind: string(), family: picklist(FAMILIES) }));
const LEDGER = object({
  secret: string(),
  entries: array(object({ key: string(), host: string(), last: whole(), posts: whole(), kinds: KINDS })),
});
const SEALED = array(
  object({
    key: string(),
    host: string(),
    client: string(),
    last: whole(),
    posts: whole(),
    kinds: array(object({ kind: string(), family: picklist(FAMILIES), value: optional(string()) })),
  }),
);

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

const BOX: BoxKind<readonly LedgerEntry[]> = {
  name: 'told',
  empty: [],
  read(raw) {
    const read = safeParse(SEALED, raw);
    return read.success ? (read.output as readonly LedgerEntry[]) : null;
  },
};

/** The whole of it: what is kept of places, and of clients while the vault is open. Nothing rejects. */
export interface WholeLedger {
  load(): Promise<Ledger>;
  change(change: (ledger: Ledger) => Ledger): Promise<void>;
  onChange(listener: (ledger: Ledger) => void): () => void;
}

/** Entries of clients lie in the vault; while that is locked there are none, and none are written. */
export function createLedger(local: StorageLike, vault: Vault): WholeLedger {
  const store = createLedgerStore(local);
  const box = createBox(local, vault, BOX);
  const load = async (): Promise<Ledger> => {
    const open = await store.load();
    const sealed = await box.load();
    return sealed.ok ? { ...open, entries: [...open.entries, ...sealed.value.value] } : open;
  };
  return {
    load,
    async change(change) {
      const before = await load();
      const isSealed = ({ client }: LedgerEntry) => client !== undefined;
      const after = change(before).entries;
      await store.save((open) => {
        const next = change({ ...open, entries: [...open.entries, ...before.entries.filter(isSealed)] });
        return { ...next, entries: next.entries.filter((entry) => !isSealed(entry)) };
      });
      const differs = JSON.stringify(before.entries.filter(isSealed)) !== JSON.stringify(after.filter(isSealed));
      if (differs) await box.save(() => after.filter(isSealed));
    },
    onChange(listener) {
      const tell = (): void => void load().then(listener);
      const ends = [store.onChange(tell), box.onChange(tell)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

/** A new key for the hashes. */
export function newSecret(): string {
  return toBase64(crypto.getRandomValues(new Uint8Array(SECRET)));
}

/** By what a place and the clients of a text are remembered: of the place a hash (HMAC-SHA-256, cut to 12 bytes, base64), and first. */
export async function keysOf({ where, clients }: LedgerPlace, secret: string): Promise<readonly string[]> {
  const bytes = fromBase64(secret);
  const labels = clients.map(keyOfClient);
  if (bytes === null || bytes.length === 0) return labels;
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const hash = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`place ${where}`));
  return [toBase64(new Uint8Array(hash).subarray(0, KEPT)), ...labels];
}

function keyOfClient(label: string): string {
  return `client ${label}`;
}

/** The kinds of details of a text that count together with others: what identifies by itself was asked about when it was told. */
export function toldIn(findings: readonly Finding[]): readonly ToldKind[] {
  const told = findings.filter(
    ({ tier, family }) => tier === 'quasi' || (tier === 'direct' && (family === 'place' || family === 'organization')),
  );
  return together(
    [],
    told.map(({ kind, family, value }) => ({ kind, family, ...(value !== undefined && { value }) })),
  );
}

/** The clients whom a text is of, as far as it is of one alone each time. */
export function clientsOf(findings: readonly Finding[]): readonly string[] {
  return [...new Set(findings.flatMap(({ clients = [] }) => (clients.length === 1 ? clients : [])))];
}

/**
 * Remembers that a text told these kinds: of the place at `host`, under `key` and without what they said; of each client as they are.
 */
export function remembered(
  key: string,
  { host, clients }: Pick<LedgerPlace, 'host' | 'clients'>,
  kinds: readonly ToldKind[],
  now: number,
): (ledger: Ledger) => Ledger {
  return (ledger) => {
    const before = new Map(ledger.entries.map((entry) => [entry.key, entry]));
    const added = (own: Pick<LedgerEntry, 'key' | 'host' | 'client'>, told: readonly ToldKind[]): LedgerEntry => {
      const { posts = 0, kinds: known = [] } = before.get(own.key) ?? {};
      return { ...own, last: now, posts: posts + 1, kinds: together(known, told).slice(0, MOST_KINDS) };
    };
    const bare = together(
      [],
      kinds.map(({ kind, family }) => ({ kind, family })),
    );
    const news = [
      added({ key, host }, bare),
      ...clients.map((client) => added({ key: keyOfClient(client), host: '', client }, kinds)),
    ];
    const rest = ledger.entries.filter((entry) => !news.some((own) => own.key === entry.key));
    return { ...ledger, entries: [...rest, ...news].slice(-MOST) };
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
  return [...some, ...more.filter((one, at) => !some.some(isSame(one)) && !more.slice(0, at).some(isSame(one)))];
}

function isSame(one: ToldKind): (other: ToldKind) => boolean {
  return (other) => other.kind === one.kind && other.value === one.value;
}

import type { Disclosure } from '../model/disclosure';
import type { Result } from '../model/result';
import type { StorageLike } from '../settings/stored';
import { type BoxKind, createBox } from './box';
import { createDisclosureStore, readAll, withoutFields } from './disclosures';
import type { Vault } from './vault';

const KIND: BoxKind<readonly Disclosure[]> = {
  name: 'log',
  empty: [],
  read: (raw) => (Array.isArray(raw) ? readAll(raw) : null),
};

/** The disclosure log. Nothing rejects. */
export interface Log {
  /** What can be seen: all of it where there is no vault or it is open; what came since it was locked otherwise. */
  load(): Promise<readonly Disclosure[]>;
  change(change: (all: readonly Disclosure[]) => readonly Disclosure[]): Promise<Result<readonly Disclosure[]>>;
  onChange(listener: (all: readonly Disclosure[]) => void): () => void;
}

/**
 * The log in the vault, where there is one. What is entered while that is locked waits beside it, and goes in at the first change
 * after it was opened.
 */
export function createLog(local: StorageLike, vault: Vault): Log {
  const tray = createDisclosureStore(local);
  const box = createBox(local, vault, KIND);
  const load = async (): Promise<readonly Disclosure[]> => {
    const waiting = await tray.load();
    if ((await vault.state()) !== 'open') return waiting;
    const read = await box.load();
    return read.ok ? joined(read.value.value, waiting) : waiting;
  };
  return {
    load,
    async change(change) {
      // What was typed may identify, and nothing that does is written in the clear.
      if ((await vault.state()) !== 'open') return tray.save((all) => change(all).map(withoutFields));
      const waiting = await tray.load();
      const saved = await box.save((all) => change(joined(all, waiting)));
      // What waited is taken away only once it is safe.
      const ids = new Set(waiting.map(({ id }) => id));
      if (saved.ok && waiting.length > 0) await tray.save((all) => all.filter(({ id }) => !ids.has(id)));
      return saved;
    },
    onChange(listener) {
      const tell = (): void => void load().then(listener);
      const ends = [tray.onChange(tell), box.onChange(tell)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function joined(all: readonly Disclosure[], waiting: readonly Disclosure[]): readonly Disclosure[] {
  const known = new Set(all.map(({ id }) => id));
  return [...all, ...waiting.filter(({ id }) => !known.has(id))];
}

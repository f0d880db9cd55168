import { type Earlier, type LedgerPlace, NOTHING_EARLIER, type ToldKind } from '../model/ledger';
import { createLedger, earlierUnder, kept, keysOf, newSecret, remembered } from '../records/ledger';
import type { Vault } from '../records/vault';
import type { SettingsStore } from '../settings/store';
import type { StorageLike } from '../settings/stored';

/** What was told where, kept for as long as the user wants. Neither rejects: a send is never held up by it. */
export interface LedgerKeeper {
  before(place: LedgerPlace): Promise<Earlier>;
  note(place: LedgerPlace, kinds: readonly ToldKind[]): Promise<void>;
}

export function keepLedger(storage: StorageLike, vault: Vault, settings: SettingsStore): LedgerKeeper {
  const store = createLedger(storage, vault);
  const days = async () => Number((await settings.load()).settings.ledgerDays);
  /** The last that is being written: the next goes after it, and what is asked meanwhile counts it in. */
  let writing: Promise<void> = Promise.resolve();
  const write = async (place: LedgerPlace, kinds: readonly ToldKind[]): Promise<void> => {
    try {
      const limit = await days();
      const { secret } = await store.load();
      const made = secret || newSecret();
      const [key = ''] = await keysOf(place, made);
      await store.change((ledger) =>
        kept(
          // Of two that were first at once, the one whose key is kept is remembered.
          ledger.secret !== '' && ledger.secret !== made
            ? ledger
            : remembered(key, place, kinds, Date.now())({ ...ledger, secret: made }),
          limit,
          Date.now(),
        ),
      );
    } catch {
      // Nothing is remembered of it.
    }
  };
  return {
    async before(place) {
      try {
        await writing;
        const ledger = kept(await store.load(), await days(), Date.now());
        return earlierUnder(ledger, await keysOf(place, ledger.secret));
      } catch {
        return NOTHING_EARLIER;
      }
    },
    note(place, kinds) {
      writing = writing.then(() => write(place, kinds));
      return writing;
    },
  };
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Client } from '../model/client';
import type { VaultState } from '../records/vault';
import type { PageServices } from './services';

/** How the vault stands, whoever opens or locks it; `null` until that is known. */
export function useVault({ records: { vault } }: PageServices): VaultState | null {
  const [state, setState] = useState<VaultState | null>(null);
  useEffect(() => {
    const look = (): void => void vault.state().then(setState);
    look();
    return vault.onChange(look);
  }, [vault]);
  return state;
}

/** What can be seen of the roster. */
export interface RosterInUse {
  readonly clients: readonly Client[];
  /** It was not read yet: that it is empty says nothing. */
  readonly busy: boolean;
  /** The last change was lost to damage: this is the copy from before it. */
  readonly older: boolean;
  /** Why it cannot be read: a message key. */
  readonly error: string | null;
}

const NOTHING: RosterInUse = { clients: [], busy: true, older: false, error: null };

/** The roster as it stands now, empty while it is locked. */
export function useRoster({ records: { roster } }: PageServices): RosterInUse {
  const [shown, setShown] = useState(NOTHING);
  const look = useCallback(async () => {
    const read = await roster.load();
    if (read.ok) setShown({ clients: read.value.value, busy: false, older: read.value.older, error: null });
    else setShown({ ...NOTHING, busy: false, error: read.reason === 'vault_error_locked' ? null : read.reason });
  }, [roster]);
  useEffect(() => {
    void look();
    return roster.onChange(() => void look());
  }, [roster, look]);
  return shown;
}

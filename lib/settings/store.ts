import type { Result } from '../model/result';
import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { type ReadSettings, readSettings } from './schema';

/** Where the settings lie in the storage area, and the lock that guards them. */
export const SETTINGS_KEY = 'settings';

type Changes = Readonly<Record<string, { readonly newValue?: unknown }>>;

/** What is needed of `browser.storage.local`. */
export interface StorageLike {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Changes) => void): void;
    removeListener(listener: (changes: Changes) => void): void;
  };
}

export interface SettingsStore {
  /** Never rejects: storage that cannot be read gives the defaults and says so under the key `settings`. */
  load(): Promise<ReadSettings>;
  /**
   * Reads, changes and writes in one go; two at once come one after the other. What the schema would not take is not
   * written at all. Reasons are message keys: those of the schema and `settings_error_storage`.
   */
  save(change: (settings: Settings) => Settings): Promise<Result<Settings>>;
  /** Calls `listener` after each change, from whichever page it came. Returns what ends that. */
  onChange(listener: (read: ReadSettings) => void): () => void;
}

/** The settings in `storage`: the local area of the extension, or a stand-in for it. */
export function createSettingsStore(storage: StorageLike): SettingsStore {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(task: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => withLock(task));
    last = turn.catch(() => undefined);
    return turn;
  };
  return {
    load: () => read(storage).catch(unreadable),
    save: (change) =>
      inTurn(() => write(storage, change)).catch(() => ({ ok: false, reason: 'settings_error_storage' })),
    onChange: (listener) => listen(storage, listener),
  };
}

async function read(storage: StorageLike): Promise<ReadSettings> {
  const held = await storage.get(SETTINGS_KEY);
  return readSettings(held[SETTINGS_KEY]);
}

function unreadable(): ReadSettings {
  return { settings: DEFAULT_SETTINGS, rejected: [{ key: SETTINGS_KEY, reason: 'settings_error_storage' }] };
}

async function write(storage: StorageLike, change: (settings: Settings) => Settings): Promise<Result<Settings>> {
  const { settings: before } = await read(storage);
  const { settings, rejected } = readSettings(change(before));
  const [first] = rejected;
  if (first !== undefined) return { ok: false, reason: first.reason };
  await storage.set({ [SETTINGS_KEY]: settings });
  return { ok: true, value: settings };
}

function listen(storage: StorageLike, listener: (read: ReadSettings) => void): () => void {
  const onChanged = (changes: Changes): void => {
    const change = changes[SETTINGS_KEY];
    if (change !== undefined) listener(readSettings(change.newValue));
  };
  storage.onChanged.addListener(onChanged);
  return () => storage.onChanged.removeListener(onChanged);
}

/**
 * Keeps popup, options page and background apart while one of them writes. In a content script the locks belong to the
 * page, which could hold ours for ever: there the turns of this one store must do.
 */
function withLock<T>(task: () => Promise<T>): Promise<T> {
  const ours = globalThis.location?.protocol.endsWith('-extension:') ?? false;
  return ours ? navigator.locks.request(`discreet.${SETTINGS_KEY}`, task) : task();
}

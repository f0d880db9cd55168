import type { Result } from '../model/result';

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

/** What makes one kind of stored value. `Read` is the value with whatever else is known of how it was read. */
export interface Kind<Value, Read> {
  /** Where it lies in the storage area, and the lock that guards it. */
  readonly key: string;
  /** Never throws: what is bad is left out. */
  read(raw: unknown): Read;
  /** When storage itself cannot be read. */
  readonly unreadable: Read;
  /** The value, or the message key of the first thing that was not taken. */
  check(read: Read): Result<Value>;
  /** The value to change. */
  valueOf(read: Read): Value;
}

/** One value in the storage area. */
export interface Stored<Value, Read> {
  /** Never rejects. */
  load(): Promise<Read>;
  /**
   * Reads, changes and writes in one go; two at once come one after the other. What would not be read back is not written at all.
   * Reasons are message keys: those of the kind and `settings_error_storage`.
   */
  save(change: (value: Value) => Value): Promise<Result<Value>>;
  /** Calls `listener` after each change, from whichever page it came. Returns what ends that. */
  onChange(listener: (read: Read) => void): () => void;
}

export function createStored<Value, Read>(storage: StorageLike, kind: Kind<Value, Read>): Stored<Value, Read> {
  const { key } = kind;
  const inTurn = turnsAt(key);
  const read = async (): Promise<Read> => kind.read((await storage.get(key))[key]);
  const write = async (change: (value: Value) => Value): Promise<Result<Value>> => {
    const next = kind.check(kind.read(change(kind.valueOf(await read()))));
    if (next.ok) await storage.set({ [key]: next.value });
    return next;
  };
  return {
    load: () => read().catch(() => kind.unreadable),
    save: (change) =>
      inTurn(() => write(change)).catch((): Result<Value> => ({ ok: false, reason: 'settings_error_storage' })),
    onChange(listener) {
      const onChanged = (changes: Changes): void => {
        const change = changes[key];
        if (change !== undefined) listener(kind.read(change.newValue));
      };
      storage.onChanged.addListener(onChanged);
      return () => storage.onChanged.removeListener(onChanged);
    },
  };
}

/** Tasks on what lies under a key, one after the other. */
export function turnsAt(key: string): <T>(task: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const turn = last.then(() => inLock(key, task));
    last = turn.catch(() => undefined);
    return turn;
  };
}

/**
 * Keeps popup, options page and background apart while one of them writes. In a content script the locks belong to the
 * page, which could hold ours for ever: there the turns of this one store must do.
 */
function inLock<T>(key: string, task: () => Promise<T>): Promise<T> {
  const ours = globalThis.location?.protocol.endsWith('-extension:') ?? false;
  return ours ? navigator.locks.request(`discreet.${key}`, task) : task();
}

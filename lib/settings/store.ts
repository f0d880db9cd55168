import { DEFAULT_SETTINGS, type Settings } from '../model/settings';
import { type ReadSettings, readSettings } from './schema';
import { createStored, type StorageLike, type Stored } from './stored';

/** Where the settings lie in the storage area, and the lock that guards them. */
export const SETTINGS_KEY = 'settings';

/** Storage that cannot be read gives the defaults and says so under the key `settings`. */
export type SettingsStore = Stored<Settings, ReadSettings>;

/** The settings in `storage`: the local area of the extension, or a stand-in for it. */
export function createSettingsStore(storage: StorageLike): SettingsStore {
  return createStored<Settings, ReadSettings>(storage, {
    key: SETTINGS_KEY,
    read: readSettings,
    unreadable: { settings: DEFAULT_SETTINGS, rejected: [{ key: SETTINGS_KEY, reason: 'settings_error_storage' }] },
    check: ({ settings, rejected: [first] }) =>
      first === undefined ? { ok: true, value: settings } : { ok: false, reason: first.reason },
    valueOf: ({ settings }) => settings,
  });
}

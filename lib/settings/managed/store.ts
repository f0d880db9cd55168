import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import type { Rejected } from '../schema';
import type { SettingsStore } from '../store';
import { createStored, type StorageLike, type Stored } from '../stored';
import { inForce, isLocked } from './in-force';
import { type ClinicPolicy, LOCKABLE } from './keys';
import { readPolicy } from './read';

/** Where the last policy that the browser handed over is kept, so that it is known at once at the next start. */
export const POLICY_KEY = 'policy';
/** In `storage.session`: when the browser was last asked since it started, in ms since 1970. */
export const POLICY_AT_KEY = 'policyAt';

/**
 * What is known of a policy. `none`: nobody manages this browser; `waiting`: somebody does, and what they set is not yet known;
 * `set`: it is.
 */
export type Known = 'none' | 'waiting' | 'set';

/** A policy as it was last handed over. */
export interface Clinic {
  readonly known: Known;
  /** Only what was good. Empty unless `set`. */
  readonly policy: ClinicPolicy;
  readonly rejected: readonly Rejected[];
}

/** What lies in storage: the policy as the browser gave it, so that a newer version reads it by its own rules. */
export interface KeptPolicy {
  readonly known: Known;
  readonly raw: unknown;
}

export const UNKNOWN: Clinic = { known: 'waiting', policy: {}, rejected: [] };
export const UNMANAGED: Clinic = { known: 'none', policy: {}, rejected: [] };

/** Nothing kept yet, or what cannot be read, is a policy that is still waited for: never none. */
export function readKept(kept: unknown): Clinic {
  if (!isKept(kept)) return UNKNOWN;
  const { known, raw } = kept;
  return known === 'set' ? { known, ...readPolicy(raw) } : { known, policy: {}, rejected: [] };
}

function isKept(kept: unknown): kept is KeptPolicy {
  if (typeof kept !== 'object' || kept === null) return false;
  const { known } = kept as Partial<Record<keyof KeptPolicy, unknown>>;
  return known === 'none' || known === 'waiting' || known === 'set';
}

/** The kept policy, for everyone who goes by it. The background alone writes it. */
export type PolicyStore = Pick<Stored<Clinic, Clinic>, 'load' | 'onChange'>;

export function createPolicyStore(storage: StorageLike): PolicyStore {
  return createStored<Clinic, Clinic>(storage, {
    key: POLICY_KEY,
    read: readKept,
    unreadable: UNKNOWN,
    check: (value) => ({ ok: true, value }),
    valueOf: (value) => value,
  });
}

/**
 * What holds while it is not yet known what the clinic set, in a browser that it manages: Discreet's own verdicts, each question with
 * a reason, and no pause.
 */
export const STRICT_POLICY: ClinicPolicy = { requireReason: true, locked: ['pauses'] };

/** The policy that holds, by what is known of it. */
export function policyOf({ known, policy }: Pick<Clinic, 'known' | 'policy'>): ClinicPolicy {
  return known === 'waiting' ? STRICT_POLICY : policy;
}

/**
 * The settings that hold, with what the clinic set. What is saved is the user's own; a change of what the clinic locked is refused with
 * `settings_error_locked`, but for its going back to what it is without the user.
 */
export function withClinic(store: SettingsStore, policy: PolicyStore): SettingsStore {
  const load: SettingsStore['load'] = async () => {
    const [read, clinic] = await Promise.all([store.load(), policy.load()]);
    return { ...read, settings: inForce(read.settings, policyOf(clinic)) };
  };
  return {
    load,
    async save(change) {
      const [{ settings }, clinic] = await Promise.all([store.load(), policy.load()]);
      const refused = changesLocked(settings, change(settings), policyOf(clinic));
      return refused ? { ok: false, reason: 'settings_error_locked' } : store.save(change);
    },
    onChange(listener) {
      const tell = () => void load().then(listener);
      const ends = [store.onChange(tell), policy.onChange(tell)];
      return () => {
        for (const end of ends) end();
      };
    },
  };
}

function changesLocked(before: Settings, after: Settings, policy: ClinicPolicy): boolean {
  return LOCKABLE.filter((name) => isLocked(policy, name)).some((name) => {
    const next = JSON.stringify(after[name]);
    return next !== JSON.stringify(before[name]) && next !== JSON.stringify(DEFAULT_SETTINGS[name]);
  });
}

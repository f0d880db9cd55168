import { DEFAULT_SETTINGS, type Settings } from '../../model/settings';
import { inForce, isLocked, listsOf } from './in-force';
import { type ClinicPolicy, DEFAULTS, type Defaulted, LOCKABLE, type Lockable } from './keys';

/** Where a setting that holds comes from. `both`: a list with entries of the clinic and of the user. */
export type Source = 'default' | 'user' | 'policy' | 'both';

/** One setting as it holds. */
export interface Held {
  readonly name: Lockable;
  readonly source: Source;
  readonly locked: boolean;
  /** Of a single setting its value; of a list, how many entries hold. */
  readonly value: string | number;
}

/** Every setting that a clinic could decide on, with where it comes from. No entry of a list is told. */
export function sourcesOf(own: Settings, policy: ClinicPolicy): readonly Held[] {
  const whole = inForce(own, policy);
  return LOCKABLE.map((name) => {
    const value = whole[name];
    return {
      name,
      source: isDefaulted(name) ? ofSingle(name, own, policy) : ofList(name, own, policy),
      locked: isLocked(policy, name),
      value: typeof value === 'string' ? value : Object.keys(value).length,
    };
  });
}

function isDefaulted(name: Lockable): name is Defaulted {
  return Object.hasOwn(DEFAULTS, name);
}

function ofSingle(name: Defaulted, own: Settings, policy: ClinicPolicy): Source {
  if (isLocked(policy, name) || (policy.defaults?.[name] !== undefined && !own.chosen.includes(name))) return 'policy';
  return own[name] === DEFAULT_SETTINGS[name] ? 'default' : 'user';
}

function ofList(name: Exclude<Lockable, Defaulted>, own: Settings, policy: ClinicPolicy): Source {
  const lists: Partial<Record<Lockable, readonly unknown[]>> = listsOf(policy);
  const ofClinic = isLocked(policy, name) || (lists[name]?.length ?? 0) > 0;
  const ofUser = !isLocked(policy, name) && Object.keys(own[name]).length > 0;
  if (ofClinic) return ofUser ? 'both' : 'policy';
  return ofUser ? 'user' : 'default';
}

import { daysAfter } from '../../model/dates';
import type { Release } from '../../model/release';
import { type ApprovedPlace, type Contact, DEFAULT_SETTINGS, type Person, type Settings } from '../../model/settings';
import { normalisePlace } from '../origin';
import { placeKey } from '../schema';
import { type ClinicPolicy, DEFAULTS, type Defaulted, type Lockable } from './keys';

const DEFAULTED = Object.keys(DEFAULTS) as readonly Defaulted[];

/** Whether the clinic decides on a setting. */
export function isLocked({ locked = [] }: ClinicPolicy, name: Lockable): boolean {
  return locked.includes(name);
}

/** What the clinic put on the user's lists. */
export function listsOf(policy: ClinicPolicy): Pick<Settings, 'approvedPlaces' | 'people' | 'contacts' | 'codes'> {
  const people = new Map<string, Person>();
  for (const address of policy.approvedDomains ?? []) people.set(address, { address, role: 'team' });
  for (const { address, role = 'team' } of policy.approvedPeople ?? [])
    if (address !== undefined) people.set(address, { address, role });
  return {
    approvedPlaces: (policy.approvedPlaces ?? []).flatMap(({ match = '', context = 'record' }): ApprovedPlace[] => {
      const read = normalisePlace(match);
      return read.ok ? [{ ...read.value, use: context }] : [];
    }),
    people: [...people.values()],
    contacts: (policy.contacts ?? []).filter(
      (each): each is Contact => each.label !== undefined && each.reach !== undefined,
    ),
    codes: policy.codes ?? [],
  };
}

/**
 * The settings that hold: the user's own, with what the clinic set. A single setting is the clinic's until the user chooses another,
 * and stays the clinic's where it is locked. A list of the clinic is added to the user's, its entry before the user's of the same
 * key, and stands alone where it is locked. Pure; gives `own` itself back when there is nothing to change.
 */
export function inForce(own: Settings, policy: ClinicPolicy): Settings {
  if (Object.keys(policy).length === 0) return own;
  const clinic = listsOf(policy);
  const joined = <Name extends Lockable & keyof Settings, Item>(
    name: Name,
    ofClinic: readonly Item[],
    ofUser: readonly Item[],
    keyOf: (item: Item) => string,
  ): readonly Item[] => {
    if (isLocked(policy, name)) return ofClinic;
    const taken = new Set(ofClinic.map(keyOf));
    return [...ofClinic, ...ofUser.filter((item) => !taken.has(keyOf(item)))];
  };
  return {
    ...withSingles(own, policy),
    approvedPlaces: joined('approvedPlaces', clinic.approvedPlaces, own.approvedPlaces, placeKey),
    people: joined('people', clinic.people, own.people, ({ address }) => address),
    contacts: joined('contacts', clinic.contacts, own.contacts, ({ label, reach }) => `${label} ${reach}`),
    codes: joined('codes', clinic.codes, own.codes, (id) => id),
    ownCodes: isLocked(policy, 'ownCodes') ? [] : own.ownCodes,
    demoted: isLocked(policy, 'demoted') ? [] : own.demoted,
    pauses: isLocked(policy, 'pauses') ? {} : own.pauses,
    releases: policy.roiMaxDays === undefined ? own.releases : own.releases.map((each) => shortened(each, policy)),
  };
}

/** The user's own settings, each single one as it holds. The lists are the user's own. */
export function withSingles(own: Settings, policy: ClinicPolicy): Settings {
  return { ...own, ...singlesOf(own, policy) };
}

function singlesOf(own: Settings, policy: ClinicPolicy): Partial<Settings> {
  return Object.fromEntries(
    DEFAULTED.flatMap((name) => {
      const given = policy.defaults?.[name];
      if (isLocked(policy, name)) return [[name, given ?? DEFAULT_SETTINGS[name]]];
      return given === undefined || own.chosen.includes(name) ? [] : [[name, given]];
    }),
  );
}

/** A release holds no longer after its signature than the clinic lets one. */
function shortened(release: Release, { roiMaxDays = 0 }: ClinicPolicy): Release {
  const last = daysAfter(release.signed, roiMaxDays);
  if (last === null) return release;
  return release.expires === '' || release.expires > last ? { ...release, expires: last } : release;
}

import type { OwnCode } from '../model/code';
import type { PlaceUse, Role } from '../model/purpose';
import type { Release } from '../model/release';
import type { Result } from '../model/result';
import type { ApprovedPlace, Contact, Person, Settings } from '../model/settings';
import type { Defaulted } from './managed/keys';
import { normalisePlace } from './origin';
import { normaliseRecipient } from './recipient';
import { placeKey } from './schema';

/** Changes of settings for `SettingsStore.save`. Each gives new settings and leaves the old ones alone. */
export type Change = (settings: Settings) => Settings;

/** The user chooses a single setting: what the clinic would have it be to begin with counts no longer. */
export function choose<Name extends Defaulted>(name: Name, value: Settings[Name]): Change {
  return (settings) => ({
    ...settings,
    [name]: value,
    chosen: [...settings.chosen.filter((other) => other !== name), name],
  });
}

/** Approves what the user typed, such as `forum.example/r/therapists`. Reasons as in `normalisePlace`. */
export function approvePlace(input: string): Result<Change> {
  const read = normalisePlace(input);
  if (!read.ok) return read;
  const place = read.value;
  return {
    ok: true,
    value: (settings) => ({
      ...settings,
      approvedPlaces: [...removePlace(place)(settings).approvedPlaces, place],
    }),
  };
}

export function removePlace(place: ApprovedPlace): Change {
  return (settings) => ({
    ...settings,
    approvedPlaces: settings.approvedPlaces.filter((other) => placeKey(other) !== placeKey(place)),
  });
}

/** Says what a place on the list is for. */
export function setPlaceUse(place: ApprovedPlace, use: PlaceUse): Change {
  return (settings) => ({
    ...settings,
    approvedPlaces: settings.approvedPlaces.map((other) =>
      placeKey(other) === placeKey(place) ? { ...other, use } : other,
    ),
  });
}

/** Puts an address or a whole domain on the list, in place of what it was there. Reasons as in `normaliseRecipient`. */
export function addPerson(input: string, role: Role = 'team'): Result<Change> {
  const read = normaliseRecipient(input);
  if (!read.ok) return read;
  const person: Person = { address: read.value, role };
  return {
    ok: true,
    value: (settings) => ({ ...settings, people: [...removePerson(person.address)(settings).people, person] }),
  };
}

/** Says something else of someone on the list. */
export function changePerson(address: string, news: Partial<Omit<Person, 'address'>>): Change {
  return (settings) => ({
    ...settings,
    people: settings.people.map((person) => (person.address === address ? { ...person, ...news } : person)),
  });
}

export function removePerson(address: string): Change {
  return (settings) => ({ ...settings, people: settings.people.filter((person) => person.address !== address) });
}

/** Enters a release, or replaces the one of the same id. */
export function saveRelease(release: Release): Change {
  return (settings) => {
    const others = settings.releases.filter(({ id }) => id !== release.id);
    const at = settings.releases.findIndex(({ id }) => id === release.id);
    return { ...settings, releases: others.toSpliced(at < 0 ? others.length : at, 0, release) };
  };
}

/** From `now` on, in ms since 1970, it lets nothing pass. */
export function revokeRelease(id: string, now: number): Change {
  return (settings) => ({
    ...settings,
    releases: settings.releases.map((release) => (release.id === id ? { ...release, revoked: now } : release)),
  });
}

export function removeRelease(id: string): Change {
  return (settings) => ({ ...settings, releases: settings.releases.filter((release) => release.id !== id) });
}

export function addContact(contact: Contact): Change {
  return (settings) => ({ ...settings, contacts: [...removeContact(contact)(settings).contacts, contact] });
}

export function removeContact({ label, reach }: Contact): Change {
  return (settings) => ({
    ...settings,
    contacts: settings.contacts.filter((other) => other.label !== label || other.reach !== reach),
  });
}

/** Works under a code from now on, or no longer. */
export function toggleCode(id: string): Change {
  return (settings) => ({
    ...settings,
    codes: settings.codes.includes(id) ? settings.codes.filter((other) => other !== id) : [...settings.codes, id],
  });
}

export function addOwnCode(code: OwnCode): Change {
  return (settings) => ({ ...settings, ownCodes: [...removeOwnCode(code)(settings).ownCodes, code] });
}

export function removeOwnCode({ name, statement }: OwnCode): Change {
  return (settings) => ({
    ...settings,
    ownCodes: settings.ownCodes.filter((other) => other.name !== name || other.statement !== statement),
  });
}

/** From now on findings of this kind are underlined, and lead to no question by themselves. */
export function demote(kind: string): Change {
  return (settings) => ({ ...settings, demoted: [...promote(kind)(settings).demoted, kind] });
}

export function promote(kind: string): Change {
  return (settings) => ({ ...settings, demoted: settings.demoted.filter((other) => other !== kind) });
}

/** Pauses an origin until `until`, and forgets pauses that ended. Both in ms since 1970. */
export function pause(origin: string, until: number, now: number): Change {
  return (settings) => ({ ...settings, pauses: { ...running(settings, now), [origin]: until } });
}

/** Ends the pause of an origin, and forgets pauses that ended. */
export function resume(origin: string, now: number): Change {
  return (settings) => {
    const { [origin]: _, ...pauses } = running(settings, now);
    return { ...settings, pauses };
  };
}

function running({ pauses }: Settings, now: number): Record<string, number> {
  return Object.fromEntries(Object.entries(pauses).filter(([, until]) => until > now));
}

import { FREE_MAIL } from '../../patterns/lexicons/free-mail';
import { endOf } from '../model/dates';
import type { Person, Settings } from '../model/settings';
import { type Address, parseAddress } from '../settings/recipient';

/** The people of the settings, by address. One for each list: it is asked at every reading. */
const BY_ADDRESS = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

export function peopleBy({ people }: Settings): ReadonlyMap<string, Person> {
  const known = BY_ADDRESS.get(people) ?? new Map(people.map((person) => [person.address, person]));
  BY_ADDRESS.set(people, known);
  return known;
}

/**
 * Who a recipient is to the user: the very address before its domain. A domain where anyone may have an address vouches for
 * nobody, and nobody is known past the last day that was set.
 *
 * @param now ms since 1970
 * @returns `null` for everyone outside, and for what is no address
 */
export function personOf(recipient: string, settings: Settings, now: number): Person | null {
  const address = parseAddress(recipient);
  if (address === null || address.local === '') return null;
  const people = peopleBy(settings);
  const person =
    people.get(spelled(address)) ?? (FREE_MAIL.has(address.domain) ? undefined : people.get(`@${address.domain}`));
  return person && holds(person, now) ? person : null;
}

/** An address as the list has it. */
export function spelled({ local, domain }: Address): string {
  return `${local}@${domain}`;
}

function holds({ until }: Person, now: number): boolean {
  if (until === undefined || until === '') return true;
  const end = endOf(until);
  return end !== null && now < end;
}

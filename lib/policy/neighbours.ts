import { FREE_MAIL } from '../../patterns/lexicons/free-mail';
import { LOOKALIKES } from '../../patterns/lookalikes';
import type { NoticeKind } from '../model/decision';
import type { Settings } from '../model/settings';
import { type Address, parseAddress } from '../settings/recipient';
import { peopleBy } from './people';

/** How an address that is on no list is like one that is. */
export interface Likeness {
  readonly kind: Extract<NoticeKind, 'lookAlike' | 'nearMiss' | 'personal'>;
  /** The one on the list. */
  readonly like: string;
}

/** A shorter name is like too many others. */
const LEAST = 5;
/** The addresses of the list, read once for each list. */
const READ = new WeakMap<object, readonly Address[]>();

/**
 * What a recipient outside the list might have been meant to be: another address of a listed domain, a domain drawn or spelled
 * nearly alike, the private address of someone listed. `null` when it is like nobody.
 */
export function likenessOf(recipient: string, settings: Settings): Likeness | null {
  const address = parseAddress(recipient);
  if (address === null || address.local === '') return null;
  const listed = listedIn(settings);
  // As it is drawn: the ASCII form of another script looks like nothing.
  const shown = recipient
    .trim()
    .toLowerCase()
    .slice(recipient.trim().lastIndexOf('@') + 1);
  return (
    firstOf(listed, 'lookAlike', (other) => other.domain !== address.domain && isAlike(shown, other.domain)) ??
    firstOf(listed, 'nearMiss', (other) => isMissed(address, other)) ??
    firstOf(listed, 'personal', (other) => isPersonal(address, other))
  );
}

function listedIn(settings: Settings): readonly Address[] {
  const people = peopleBy(settings);
  const known = READ.get(people) ?? [...people.keys()].flatMap((address) => parseAddress(address) ?? []);
  READ.set(people, known);
  return known;
}

function firstOf(listed: readonly Address[], kind: Likeness['kind'], is: (other: Address) => boolean): Likeness | null {
  const found = listed.find(is);
  return found === undefined ? null : { kind, like: `${found.local}@${found.domain}` };
}

/** Drawn alike, a letter apart, the same name under another ending, or with a word hung on (`oak-clinic-mail.example`). */
function isAlike(domain: string, listed: string): boolean {
  if (FREE_MAIL.has(domain) || FREE_MAIL.has(listed) || domain.endsWith(`.${listed}`)) return false;
  const [own, other] = [drawn(domain), drawn(listed)];
  if (own === other) return true;
  const [name, ending] = parted(own);
  const [listedName, listedEnding] = parted(other);
  if (listedName.length < LEAST) return false;
  if (name === listedName) return ending !== listedEnding;
  return (ending === listedEnding && isOneApart(name, listedName)) || name.startsWith(`${listedName}-`);
}

/** A domain's own name and its ending: `oak-clinic` and `example`. */
function parted(domain: string): readonly [string, string] {
  const at = domain.indexOf('.');
  return [domain.slice(0, at), domain.slice(at + 1)];
}

/** As it looks at a glance: letters of other scripts, `rn` for `m`, digits for letters. */
function drawn(domain: string): string {
  return [...domain]
    .map((letter) => LOOKALIKES.get(letter) ?? letter)
    .join('')
    .toLowerCase()
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('0', 'o')
    .replaceAll('1', 'l');
}

/** One letter of the name is another, missing, too many, or changed places with the next, at the very same domain. */
function isMissed(address: Address, listed: Address): boolean {
  if (address.domain !== listed.domain || listed.local.length < LEAST - 1) return false;
  return isOneApart(address.local, listed.local);
}

/** The same name at a provider where anyone has an address. */
function isPersonal(address: Address, listed: Address): boolean {
  if (!FREE_MAIL.has(address.domain) || FREE_MAIL.has(listed.domain)) return false;
  const plain = (local: string) => local.replace(/[^\p{L}]/gu, '');
  return plain(listed.local).length >= LEAST && plain(address.local) === plain(listed.local);
}

/** Whether one change of a letter makes one of the other. */
export function isOneApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const [rest, others] = [one.slice(start), other.slice(start)];
  if (rest.length > others.length) return rest.slice(1) === others;
  if (rest.length < others.length) return others.slice(1) === rest;
  const swapped =
    rest.length > 1 && rest[0] === others[1] && rest[1] === others[0] && rest.slice(2) === others.slice(2);
  return swapped || rest.slice(1) === others.slice(1);
}

import { FREE_MAIL } from '../../patterns/lexicons/free-mail';
import { LOOKALIKES } from '../../patterns/lookalikes';
import type { NoticeKind } from '../model/decision';
import type { Settings } from '../model/settings';
import { type Address, parseAddress } from '../settings/recipient';
import { peopleBy, spelled } from './people';

/** How an address that is on no list is like one that is. */
export interface Likeness {
  readonly kind: Extract<NoticeKind, 'lookAlike' | 'nearMiss' | 'personal'>;
  /** The one on the list. */
  readonly like: string;
}

/** A shorter name is like too many others. */
const LEAST = 5;
/** One domain of the list, as it looks. */
interface Domain {
  readonly domain: string;
  readonly drawn: string;
  readonly name: string;
  readonly ending: string;
  readonly people: readonly Address[];
}

/** The list, as recipients are compared with it. */
interface Listed {
  readonly domains: readonly Domain[];
  /** By the letters of their names, for private addresses. */
  readonly byLetters: ReadonlyMap<string, Address>;
}

/** Read once for each list. */
const READ = new WeakMap<object, Listed>();

/**
 * What a recipient outside the list might have been meant to be: another address of a listed domain, a domain drawn or spelled
 * nearly alike, the private address of someone listed. `null` when it is like nobody.
 */
export function likenessOf(recipient: string, settings: Settings): Likeness | null {
  const address = parseAddress(recipient);
  if (address === null || address.local === '') return null;
  const { domains, byLetters } = listedIn(settings);
  if (FREE_MAIL.has(address.domain)) {
    const like = byLetters.get(lettersOf(address.local));
    return like ? { kind: 'personal', like: spelled(like) } : missedIn(domains, address);
  }
  // As it is drawn: the ASCII form of another script looks like nothing.
  const typed = recipient.trim().toLowerCase();
  const own = look(typed.slice(typed.lastIndexOf('@') + 1));
  const alike = domains.find((listed) => listed.domain !== address.domain && isAlike(address.domain, own, listed));
  if (alike?.people[0]) return { kind: 'lookAlike', like: spelled(alike.people[0]) };
  return missedIn(domains, address);
}

function listedIn(settings: Settings): Listed {
  const people = peopleBy(settings);
  const known = READ.get(people);
  if (known) return known;
  const addresses = [...people.keys()].flatMap((address) => parseAddress(address) ?? []);
  const byDomain = new Map<string, Address[]>();
  for (const address of addresses) byDomain.set(address.domain, [...(byDomain.get(address.domain) ?? []), address]);
  const made: Listed = {
    domains: Array.from(byDomain, ([domain, all]) => ({ ...look(domain), domain, people: all })),
    byLetters: new Map(
      addresses
        .filter(({ local, domain }) => !FREE_MAIL.has(domain) && lettersOf(local).length >= LEAST)
        .map((address) => [lettersOf(address.local), address]),
    ),
  };
  READ.set(people, made);
  return made;
}

function look(domain: string): Pick<Domain, 'drawn' | 'name' | 'ending'> {
  const own = drawn(domain);
  const at = own.indexOf('.');
  return { drawn: own, name: own.slice(0, at), ending: own.slice(at + 1) };
}

/** Drawn alike, a letter apart, the same name under another ending, or with a word hung on (`oak-clinic-mail.example`). */
function isAlike(domain: string, own: Pick<Domain, 'drawn' | 'name' | 'ending'>, listed: Domain): boolean {
  if (FREE_MAIL.has(listed.domain) || domain.endsWith(`.${listed.domain}`)) return false;
  if (own.drawn === listed.drawn) return true;
  if (listed.name.length < LEAST) return false;
  if (own.name === listed.name) return own.ending !== listed.ending;
  return (own.ending === listed.ending && isOneApart(own.name, listed.name)) || own.name.startsWith(`${listed.name}-`);
}

/** One letter of the name is another, missing, too many, or changed places with the next, at the very same domain. */
function missedIn(domains: readonly Domain[], { local, domain }: Address): Likeness | null {
  const same = domains.find((listed) => listed.domain === domain);
  const like = same?.people.find((other) => other.local.length >= LEAST - 1 && isOneApart(local, other.local));
  return like ? { kind: 'nearMiss', like: spelled(like) } : null;
}

/** The letters of a name: the same person writes `ann.lee` here and `annlee` there. */
function lettersOf(local: string): string {
  return local.replace(/[^\p{L}]/gu, '');
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

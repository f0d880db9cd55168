import { CLIENT_PARTS, type Client, type ClientPart, CODES_OF_FLAG, type RosterIndex } from '../../model/client';
import { bitsOf, HONORIFIC, NICKNAMES_OF, PARTICLE } from '../names/lexicon';
import { folded, foldedNumber, hashOf, withoutOne } from './fold';

/** Shorter words are nobody's name by themselves. */
const LEAST = 2;
/** Words of fewer letters are one letter away from too many others. */
export const TYPO_LEAST = 5;
/** Numbers of fewer digits and letters are too many other things. */
export const NUMBER_LEAST = 5;

export const WORD = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;

/**
 * What the frames of pages are told of a roster. Pure.
 *
 * @param salt 32 bits, new each time that the background starts
 * @param own the law that the user practises under, as typed; empty where it is not known
 */
export function indexOf(clients: readonly Client[], salt: number, own = ''): RosterIndex {
  const words = new Map<string, Set<number>>();
  const nearly = new Map<string, Set<number>>();
  const put = (into: Map<string, Set<number>>, text: string, code: number) => {
    const key = hashOf(text, salt);
    const known = into.get(key);
    if (known) known.add(code);
    else into.set(key, new Set([code]));
  };
  for (const [at, client] of clients.entries()) {
    const enter = (part: ClientPart, texts: readonly string[], short = false) => {
      const code = at * CLIENT_PARTS.length + CLIENT_PARTS.indexOf(part);
      for (const text of texts) {
        put(words, text, code);
        if (!short && text.length >= TYPO_LEAST) for (const less of withoutOne(text)) put(nearly, less, code);
      }
    };
    enter('client', [...client.names, ...client.nicknames].flatMap(wordsIn));
    enter('client', client.names.flatMap(shortForms));
    enter('clientKin', client.kin.flatMap(wordsIn));
    enter('clientTown', client.town === '' ? [] : [wordsIn(client.town).join(' ')], true);
    enter('clientInitials', client.initials.map(foldedNumber), true);
    enter('clientContact', client.contacts.map(contactKey).filter(isLong), true);
    enter('clientNumber', client.numbers.map(foldedNumber).filter(isLong), true);
  }
  return {
    salt,
    labels: clients.map(({ label }) => label),
    words: plain(words),
    nearly: plain(nearly),
    elsewhere: clients.map(({ jurisdiction }) => differ(jurisdiction, own)),
    codes: clients.map(({ flags }) => flags.flatMap((flag) => CODES_OF_FLAG[flag] ?? [])),
    teams: clients.map(({ team }) => team.map((address) => hashOf(address.toLowerCase(), salt))),
  };
}

function differ(one: string, other: string): boolean {
  return one !== '' && other !== '' && foldedNumber(one) !== foldedNumber(other);
}

/** The words of a name that may stand for it alone. */
function wordsIn(name: string): readonly string[] {
  return [...name.matchAll(WORD)]
    .map(([word]) => folded(word))
    .filter((word) => word.length >= LEAST && (bitsOf(word) & (PARTICLE | HONORIFIC)) === 0);
}

/** How those who bear the first of these names are called for short. */
function shortForms(name: string): readonly string[] {
  const [first = ''] = wordsIn(name);
  return (NICKNAMES_OF.get(first) ?? []).map(folded);
}

/** A telephone number without the country it is called from, or a mail address. */
export function contactKey(contact: string): string {
  return contact.includes('@') ? contact.trim().toLowerCase() : foldedNumber(contact).slice(-9);
}

function isLong(key: string): boolean {
  return key.length >= NUMBER_LEAST;
}

function plain(map: ReadonlyMap<string, ReadonlySet<number>>): Readonly<Record<string, readonly number[]>> {
  return Object.fromEntries(Array.from(map, ([key, codes]) => [key, [...codes]]));
}

import type { Lists } from '../build-lexicon';
import type { Random } from '../random';
import * as stock from './stock';

/** Makes the words for a slot of a frame. */
export type Filler = (random: Random) => string;

/** Slots that stand for a person (0), a place (1), an organization (2). All others are no names. */
export const ENTITY: Readonly<Record<string, number>> = {
  first: 0,
  last: 0,
  full: 0,
  nick: 0,
  initials: 0,
  lastfirst: 0,
  firstinitial: 0,
  initiallast: 0,
  person: 0,
  odd: 0,
  caps: 0,
  small: 0,
  duo: 0,
  word: 0,
  town: 1,
  county: 1,
  facility: 1,
  school: 2,
  employer: 2,
};

/** Two letters that people are called by. */
const DUOS =
  'JJ|DJ|TJ|AJ|CJ|MJ|BJ|KJ|RJ|PJ|JD|JB|JT|JC|JP|LJ|EJ|OJ|TK|KC|JR|DD|BB|CC|Jj|Dj|Tj|Aj|Cj|T.J.|D.J.|J.J.|A.J.|C.J.|J.R.|jj|dj|tj|aj|cj'.split(
    '|',
  );

/** The fillers of all slots. */
export function createFillers(lists: Lists): Readonly<Record<string, Filler>> {
  const firsts = weighted(
    lists.firstNames.filter((entry) => entry.count >= 40 && /^[a-z]{2,}$/.test(entry.name)),
    0.35,
  );
  const lasts = weighted(
    lists.surnames.filter((entry) => entry.count >= 150 && /^[a-z]{2,}$/.test(entry.name)),
    0.3,
  );
  const towns = lists.towns.filter((town) => !/County|CDP|\d/.test(town));
  const first: Filler = (random) => {
    const way = random.next();
    if (way < 0.1) return random.pick(stock.WORD_NAMES);
    if (way < 0.24) return random.pick(stock.WORLD_FIRSTS);
    if (way < 0.3) return spliced(random, firsts(random), firsts(random));
    if (way < 0.32) return `${capital(firsts(random))}-${capital(firsts(random))}`;
    if (way < 0.34) return `${random.pick(stock.NAME_STARTS)}${capital(firsts(random))}`;
    return capital(firsts(random));
  };
  const last: Filler = (random) => {
    const way = random.next();
    if (way < 0.14) return random.pick(stock.WORLD_LASTS);
    if (way < 0.2) return spliced(random, lasts(random), lasts(random));
    if (way < 0.25) return `${capital(lasts(random))}-${capital(lasts(random))}`;
    if (way < 0.29) return `${random.pick(stock.PARTICLES)}${capital(lasts(random))}`;
    return capital(lasts(random));
  };
  const nick: Filler = (random) => (random.chance(0.7) ? random.pick(stock.NICKS) : clipped(first(random)));
  const letter: Filler = (random) => random.pick([...'ABCDEFGHIJKLMNOPRSTVWYZ']);
  const full: Filler = (random) => {
    const way = random.next();
    if (way < 0.08) return `${first(random)} ${letter(random)}. ${last(random)}`;
    if (way < 0.14) return `${first(random)} ${first(random)} ${last(random)}`;
    if (way < 0.18) return `${first(random)} ${last(random)} ${last(random)}`;
    if (way < 0.22) return `${first(random)} ${last(random)} ${random.pick(['Jr', 'Jr.', 'Sr', 'II', 'III'])}`;
    if (way < 0.26) return `${first(random)} "${nick(random)}" ${last(random)}`;
    if (way < 0.3) return random.pick(stock.SCRIPT_NAMES);
    if (way < 0.36) return `${nick(random)} ${last(random)}`;
    return `${first(random)} ${last(random)}`;
  };
  const initials: Filler = (random) => {
    const [a, b] = [letter(random), letter(random)];
    return random.pick([`${a}.${b}.`, `${a}${b}`, `${a}.`, `${a}. ${b}.`, `${a}.${b}`, a, `${a}.`]);
  };
  const firstinitial: Filler = (random) => `${first(random)} ${letter(random)}${random.pick(['.', '.', ''])}`;
  const initiallast: Filler = (random) => `${letter(random)}${random.pick(['. ', ' ', '.'])}${last(random)}`;
  const lastfirst: Filler = (random) => {
    const name = last(random);
    const rest = random.chance(0.3) ? `${first(random)} ${letter(random)}${random.pick(['.', ''])}` : first(random);
    return random.chance(0.5) ? `${name.toUpperCase()}, ${rest}` : `${name}, ${rest}`;
  };
  const person: Filler = (random) => {
    const way = random.next();
    if (way < 0.5) return first(random);
    if (way < 0.64) return full(random);
    if (way < 0.74) return nick(random);
    if (way < 0.84) return firstinitial(random);
    if (way < 0.9) return initials(random);
    return initiallast(random);
  };
  const town: Filler = (random) => {
    const way = random.next();
    if (way < 0.15) return `${random.pick(stock.TOWN_STARTS)}${random.pick(stock.TOWN_ENDS)}`;
    if (way < 0.25) return `${random.pick(stock.TOWN_FIRST_WORDS)} ${random.pick(stock.TOWN_LAST_WORDS)}`;
    if (way < 0.45) return random.pick(stock.TOWNS);
    return random.pick(towns);
  };
  const stem: Filler = (random) => {
    const way = random.next();
    if (way < 0.3) return last(random);
    if (way < 0.55) return town(random);
    if (way < 0.8)
      return `${random.pick(stock.TOWN_FIRST_WORDS)}${random.chance(0.5) ? ` ${random.pick(stock.TOWN_LAST_WORDS)}` : ''}`;
    return `${random.pick(['St.', 'St', 'Saint'])} ${random.pick(stock.SAINTS)}${random.pick(['', "'s", "'s", 's'])}`;
  };
  const county: Filler = (random) =>
    random.chance(0.75)
      ? `${random.chance(0.5) ? last(random) : town(random)} ${random.pick(['County', 'County', 'County', 'Parish', 'Township', 'Borough', 'Co.'])}`
      : `${random.pick(['County', 'Co.', 'Co'])} ${random.pick(stock.IRISH_COUNTIES)}`;
  const facility: Filler = (random) =>
    random.chance(0.12) ? random.pick(stock.FACILITIES) : `${stem(random)} ${random.pick(stock.FACILITY_HEADS)}`;
  const school: Filler = (random) =>
    random.chance(0.1)
      ? `${random.pick(['University of', 'College of'])} ${town(random)}`
      : `${stem(random)} ${random.pick(stock.SCHOOL_HEADS)}`;
  const employer: Filler = (random) => {
    const way = random.next();
    if (way < 0.12) return `${last(random)} ${random.pick(['&', 'and'])} ${last(random)}`;
    if (way < 0.2) return random.pick(stock.EMPLOYERS);
    return `${stem(random)} ${random.pick(stock.COMPANY_HEADS)}`;
  };
  const number: Filler = (random) => String(2 + random.below(60));
  const plain: Record<string, Filler> = {
    first,
    last,
    full,
    nick,
    initials,
    firstinitial,
    initiallast,
    lastfirst,
    person,
    town,
    county,
    facility,
    school,
    employer,
    odd: (random) => random.pick(stock.ODD_NICKS),
    caps: (random) => last(random).toUpperCase(),
    small: (random) => first(random).toLowerCase(),
    duo: (random) => random.pick(DUOS) ?? '',
    word: (random) =>
      random.chance(0.5) ? random.pick(stock.WORD_NAMES).toLowerCase() : random.pick(stock.WORD_NAMES),
    n: number,
    age: (random) => String(3 + random.below(90)),
    time: (random) =>
      `${1 + random.below(12)}${random.pick([':00', ':30', ':15', '', ''])}${random.pick(['am', 'pm', ' pm', ''])}`,
    date: (random) => dateOf(random),
  };
  for (const [name, words] of Object.entries(stock.PLAIN)) plain[name] ??= (random) => random.pick(words);
  plain.acr = (random) =>
    random.chance(0.6)
      ? random.pick(stock.PLAIN.acr ?? ['EHR'])
      : Array.from({ length: 2 + random.below(4) }, () => letter(random)).join('');
  return plain;
}

function dateOf(random: Random): string {
  const month = random.pick(stock.PLAIN.month ?? ['May']);
  const day = 1 + random.below(28);
  return random.pick([
    `${month} ${day}`,
    `${1 + random.below(12)}/${day}/${2018 + random.below(8)}`,
    `${day} ${month}`,
    `${1 + random.below(12)}/${day}`,
  ]);
}

/** Draws more often what is common, with the differences flattened. */
function weighted(entries: readonly { readonly name: string; readonly count: number }[], power: number): Filler {
  const sums: number[] = [];
  let total = 0;
  for (const entry of entries) {
    total += entry.count ** power;
    sums.push(total);
  }
  return (random) => {
    const wanted = random.next() * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return entries[low]?.name ?? '';
  };
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** A name that no list has, from the halves of two. */
function spliced(random: Random, one: string, other: string): string {
  const cut = 1 + Math.ceil(one.length / 2) - random.below(2);
  return capital(one.slice(0, cut) + other.slice(Math.max(1, Math.floor(other.length / 2))));
}

function clipped(name: string): string {
  return name.length > 4 ? name.slice(0, 3 + (name.length % 2)) : name;
}

/** Words for people and numbers that the quasi-identifiers share, as sources for `new RegExp`. */

/** Kin, as they stand after "her", "the client's". */
export const KIN =
  '(?:mother|mom|mum|mam|mama|father|dad|papa|parents?|stepmother|stepmom|stepfather|stepdad|brothers?|sisters?|siblings?|sons?|daughters?|stepsons?|stepdaughters?|child|children|kids?|bab(?:y|ies)|toddler|infant|newborn|eldest|oldest|youngest|grandmother|grandma|gran|nan|grandfather|grandpa|grandad|grandson|granddaughter|grandchild|aunt|auntie|uncle|cousin|niece|nephew|husband|wife|spouse|partner|boyfriend|girlfriend|fiancée?|ex|ex-husband|ex-wife|widow|widower|twins?|triplets?|roommate|foster (?:mother|father|mom|dad|parents|son|daughter|child))';

/** Words for the person being treated, and for people of whom one tells. */
export const PERSON =
  '(?:client|clt|patient|pt|woman|man|girl|boy|lady|guy|gentleman|lad|teen|teenager|adolescent|student|kid|child|female|male|person|individual|mother|father|widow|widower|couple|survivor|veteran|resident|inmate|refugee|immigrant|bride|retiree)';

export const UNITS = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty';

/** One to eighty-nine in words. */
export const NUMBER_WORDS = `(?:(?:${TENS})(?:[- ](?:${UNITS}))?|${TEENS}|${UNITS})`;

const VALUES = new Map(
  [...UNITS.split('|'), ...TEENS.split('|')]
    .map((word, at) => [word, at + 1] as const)
    .concat(TENS.split('|').map((word, at) => [word, (at + 2) * 10] as const)),
);

/** The number that digits or words say, or NaN. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  return words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, word) => sum + (VALUES.get(word) ?? Number.NaN), 0);
}

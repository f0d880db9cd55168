import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { placeOf, possessive } from './grammar';

/** What leads up to a quoted line: "She said", "he told me", with a comma or a colon. */
const SAID =
  /(?:\b(?<who>s?he|they) (?:\w+ )?)?\b(?:said|says|saying|told (?:me|us|her|him|them)|tells (?:me|us)|shouted|whispered|wrote|repeated|insisted)(?<link>[,:]?\s*)$/i;
/** What a statement begins with. */
const STATEMENT =
  /^(?:I\b|I['’]|my|the|an?|it|he|she|they|we|nobody|no one|everyone|this|that|there|all|some|his|her|their|our|somebody|someone|\p{Lu}\p{Ll}+ (?:is|was|has|had))\b/iu;
/** Questions, orders, what is said to somebody, and half lines have no "that". */
const NO_STATEMENT =
  /[?!…*]|\byou(?:r|rs|['’]\w+)?\b|\bwe\b|\bus\b|\bour\b|^\s*(?:why|what|how|when|where|who|don['’]t|please|stop|leave|go|come|let)\b/i;

interface Person {
  readonly they: string;
  readonly them: string;
  readonly their: string;
  readonly theirs: string;
  readonly self: string;
  readonly is: string;
  readonly was: string;
  readonly has: string;
  /** What a verb of the present ends in. */
  readonly s: boolean;
}

const PEOPLE: Readonly<Record<'her' | 'his' | 'their', Person>> = {
  her: {
    they: 'she',
    them: 'her',
    their: 'her',
    theirs: 'hers',
    self: 'herself',
    is: 'is',
    was: 'was',
    has: 'has',
    s: true,
  },
  his: {
    they: 'he',
    them: 'him',
    their: 'his',
    theirs: 'his',
    self: 'himself',
    is: 'is',
    was: 'was',
    has: 'has',
    s: true,
  },
  their: {
    they: 'they',
    them: 'them',
    their: 'their',
    theirs: 'theirs',
    self: 'themselves',
    is: 'are',
    was: 'were',
    has: 'have',
    s: false,
  },
};

/** Verbs that are no present in the first person, or have no ending there. */
const PAST =
  /^(?:\p{L}+ed|was|were|had|did|could|can|would|will|should|shall|might|may|must|came|went|saw|knew|thought|told|said|felt|left|lost|made|kept|took|got|gave|ran|hid|held|heard|found|fell|drove|wrote|woke|broke|chose|cut|hit|put|let|met|paid|read|sat|sent|shot|slept|spoke|stood|swore|threw|understood|won|never|always|just|still|only|also|even|really)$/iu;

/**
 * A quoted line as reported speech: `She said "I hear my father"` becomes `She said that she hears her father`. Nothing where no
 * verb of saying leads up to it, or it is no statement.
 */
export function reportedEdit(finding: Finding, text: string): Edit | undefined {
  const place = placeOf(finding, text);
  const said = SAID.exec(place.before);
  const inside = /^["“'‘«](?<line>[^"“”«»]+?)[.,]?["”'’»]$/u.exec(place.words)?.groups?.line;
  if (!said || inside === undefined || !STATEMENT.test(inside) || NO_STATEMENT.test(inside) || /[.;:]\s/.test(inside))
    return undefined;
  const start = place.start - (said.groups?.link?.length ?? 0);
  // The full stop stood inside.
  const stop = /\.["”'’»]$/u.test(place.words) && /^(?:\s*$|\s+\p{Lu})/u.test(place.after) ? '.' : '';
  return {
    start,
    end: place.end,
    replacement: ` that ${reported(inside, PEOPLE[speaker(said.groups?.who) ?? possessive(place)])}${stop}`,
  };
}

function speaker(who: string | undefined): 'her' | 'his' | 'their' | undefined {
  if (who === undefined) return undefined;
  return who.toLowerCase() === 'she' ? 'her' : who.toLowerCase() === 'he' ? 'his' : 'their';
}

function reported(line: string, person: Person): string {
  const { they, them, their, theirs, self, is, was, has } = person;
  const words = line
    .replace(/\bI['’]m\b|\bI am\b/g, `${they} ${is}`)
    .replace(/\bI['’]ve\b|\bI have\b/g, `${they} ${has}`)
    .replace(/\bI was\b/g, `${they} ${was}`)
    .replace(/\bI['’](ll|d)\b/g, `${they}’$1`)
    .replace(/\bI (?:don['’]t|do not)\b/g, `${they} ${person.s ? 'does' : 'do'} not`)
    .replace(/\bI (\p{L}+)/gu, (_, verb: string) => `${they} ${person.s ? ending(verb) : verb}`)
    .replace(/\bI\b/g, they)
    .replace(/\bme\b/gi, them)
    .replace(/\bmy\b/gi, their)
    .replace(/\bmine\b/gi, theirs)
    .replace(/\bmyself\b/gi, self)
    .trim();
  // Only names and what was a pronoun keep their capital in the middle of a sentence.
  return /^(?:The|A|An|It|There|This|That|He|She|They|We|Nobody|No|Everyone|Every|All|Some|My)\b/.test(words)
    ? words.charAt(0).toLowerCase() + words.slice(1)
    : words;
}

/** A verb of the first person in the third. */
function ending(verb: string): string {
  if (PAST.test(verb)) return verb;
  if (/(?:s|sh|ch|x|z|o)$/i.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/i.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

import type { Tagger, WordFacts } from '../../model/entity';
import { AUTHOR, bitsOf, COMMON_AUTHOR, FIRST, FIRST_WORD, LAST, LAST_WORD, PLAIN } from './lexicon';

/** What a word in small letters may be: bits of `lexicon`. */
export type BitsOf = (word: string) => number;

/**
 * The lists of `patterns/names` are short, those inside the tagger's weights long: with a tagger at hand rare names are known
 * too, and ordinary words as such. Without one the short lists speak alone.
 */
export function knowledgeOf(tagger: Tagger | null): BitsOf {
  if (!tagger?.facts) return bitsOf;
  const made = known.get(tagger) ?? joined(tagger.facts);
  known.set(tagger, made);
  return made;
}

/** One for each tagger, so that what is remembered of words serves every detector that has it. */
const known = new WeakMap<Tagger, BitsOf>();

function joined(facts: (word: string) => WordFacts): BitsOf {
  return (word) => {
    const known = bitsOf(word);
    const said = facts(word);
    // "Gil" and "Janet" are authors' surnames and many people's first names.
    if (known & AUTHOR && said.first >= USUAL_FIRST) return (known & ~AUTHOR) | COMMON_AUTHOR | FIRST;
    return known | more(said, known);
  };
}

/** 500 births or more. */
const USUAL_FIRST = 2;
/** Of a name that is a word too: 5,000. */
const COMMON_FIRST = 3;
/** A town of 20,000 people: the name is then the town's, unless very many people bear it. */
const TOWN = 2;
/** Usually written in small letters. */
const SMALL_LETTERS = 5;
/** As often so as with a capital. */
const MIXED = 4;
const IN_CAPITALS = 7;

const ABOUT_NAMES = FIRST | FIRST_WORD | LAST | LAST_WORD | COMMON_AUTHOR;

function more({ first, last, place, plain, written }: WordFacts, known: number): number {
  const named = first > 0 || last > 0;
  const isPlain = plain > 0 || (written !== IN_CAPITALS && written >= (named ? SMALL_LETTERS : MIXED));
  let bits = isPlain ? PLAIN : 0;
  // What the short lists know as a drug, an author, a particle … is that, however many bear it.
  if (known & ~ABOUT_NAMES) return bits;
  if (!(known & FIRST)) {
    if (!isPlain && first >= USUAL_FIRST && (place < TOWN || first > COMMON_FIRST)) bits |= FIRST;
    else if (isPlain && first >= COMMON_FIRST) bits |= FIRST | FIRST_WORD;
  }
  if (!(known & LAST) && last > 0 && place < TOWN) bits |= isPlain ? LAST | LAST_WORD : LAST;
  return bits;
}

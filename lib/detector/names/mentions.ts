import type { Finding } from '../../model/finding';
import { type Cast, folded } from './cast';
import { FIRST, FIRST_WORD, KIN, LAST, LAST_WORD, PLAIN } from './lexicon';
import { isInPhrase } from './phrase';
import { CAPITAL, CAPITALS, LINE_START, SMALL, startsSentence, WORD, type Word } from './words';

/** Every other place where a client who is named somewhere is named again: in part, in small letters, short, or with a slip. */
export function mentions(words: readonly Word[], cast: Cast): Finding[] {
  const found: Finding[] = [];
  if (cast.clients.size === 0) return found;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.kind !== WORD) continue;
    const form = folded(word.lower);
    const ordinary = cast.clients.get(form) ?? plural(form, cast);
    if (ordinary === undefined) {
      const alike = word.shape === CAPITAL ? likeness(words, at, form, cast) : undefined;
      if (alike) found.push(mention(word, alike, 0.6));
      continue;
    }
    if (cast.neutral.has(form) && word.shape !== CAPITALS) {
      const capital = word.shape === CAPITAL;
      if (capital)
        found.push({ ...mention(word, 'sameName', 0.5), tier: 'neutral', why: cast.neutral.get(form) ?? 'colleague' });
      continue;
    }
    if (ordinary && (word.shape === SMALL || (startsSentence(words, at) && !doesSomething(words, at)))) continue;
    if (isInPhrase(words, at, at + 1)) continue;
    found.push(mention(word, 'sameName', ordinary ? 0.7 : 0.8));
  }
  return found;
}

/** "Hope says", "Will has": at the head of a sentence a word that is a name too, known to be a client's, does what people do. */
function doesSomething(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.shape !== SMALL && next !== undefined && next.gap !== LINE_START && DOES.test(next.lower);
}

const DOES =
  /^(?:says|said|told|tells|asked|thinks|thought|texted|called|cried|wants|wanted|denies|denied|reports|reported|endorses|has|had|was|knows|feels|felt|cancelled|canceled|missed|relapsed|and|who|whos|who's)$/;

function mention({ start, end }: Word, why: string, certainty: number): Finding {
  return { start, end, family: 'name', kind: 'personName', tier: 'direct', certainty, why };
}

/** "destinys", "the Larkins": a name with an s. */
function plural(form: string, cast: Cast): boolean | undefined {
  if (form.length < 5 || !form.endsWith('s')) return undefined;
  const ordinary = cast.clients.get(form.slice(0, -1));
  return ordinary === false ? false : undefined;
}

/** What a capital word may be besides a name and still be a short form of one. */
const NAMES = FIRST | FIRST_WORD | LAST | LAST_WORD;

/** How a capital word that is no client's name is like one: short for it, or the same but for a slip. */
function likeness(words: readonly Word[], at: number, form: string, cast: Cast): 'nickname' | 'misspelt' | undefined {
  const word = words[at];
  if (!word || form.length < 3 || word.bits & KIN || cast.neutral.has(form)) return undefined;
  const first = startsSentence(words, at);
  // "Art" for Arthur, in the middle of a sentence.
  if (word.bits & ~(word.bits & FIRST && !first ? NAMES | PLAIN : NAMES)) return undefined;
  for (const [client, ordinary] of cast.clients) {
    if (ordinary || client.length < 4) continue;
    if (isShort(form, client, first)) return 'nickname';
    if (!(word.bits & (FIRST | PLAIN)) && isSlip(form, client)) return 'misspelt';
  }
  return undefined;
}

/** "Cads" for Cadence; at the head of a sentence only what the name begins with: "Seb" for Sebastian. */
function isShort(form: string, client: string, first: boolean): boolean {
  if (form.length > 7 || client === form || !client.startsWith(form.slice(0, 3))) return false;
  if (client.startsWith(form)) return true;
  return !first && /(?:y|ie|s|z|o|a|i)$|^.{3,4}$/.test(form);
}

/** From here on one letter more, less, other or swapped with its neighbour is a slip. */
export const SLIP_FROM = 6;

function isSlip(form: string, client: string): boolean {
  const longest = Math.max(form.length, client.length);
  if (longest < SLIP_FROM || Math.abs(form.length - client.length) > 1 || form.charAt(0) !== client.charAt(0))
    return false;
  let head = 0;
  while (head < longest && form.charAt(head) === client.charAt(head)) head += 1;
  const rest = form.slice(head);
  const wanted = client.slice(head);
  if (rest.slice(1) === wanted.slice(1) || rest === wanted.slice(1) || rest.slice(1) === wanted) return true;
  return (
    rest.charAt(0) === wanted.charAt(1) && rest.charAt(1) === wanted.charAt(0) && rest.slice(2) === wanted.slice(2)
  );
}

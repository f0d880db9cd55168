import { CLIENT, FIRST, KIN, PET } from './lexicon';
import type { Emit } from './mark';
import { isKnownName, nameEnd, smallNameEnd } from './run';
import { CAPITAL, LINE_START, SMALL, WORD, type Word } from './words';

/** "named", "called", "(", "is" … between a noun and its name. */
export function skipNaming(words: readonly Word[], at: number): number {
  let from = at;
  while (/^(?:named|called|name|aka|a\.k\.a\.?|nicknamed|née|nee)$/.test(words[from]?.lower ?? '')) from += 1;
  return from;
}

/** Words after which a name may come. */
export const NAMING: ReadonlySet<string> = new Set([
  'named',
  'called',
  'calls',
  'call',
  'goes',
  'name',
  'answers',
  'aka',
  'nicknamed',
  'née',
  'surname',
  'prefers',
  'known',
  'skates',
  'pseudonym',
  'refer',
]);
/** Words before "call her" that tell that the name is made up here. */
const MADE_UP =
  /^(?:'ll|'s|'d|'t|i'll|we'll|let's|lets|let|i|we|i'd|us|can|could|shall|will|may|might|don't|dont|not|[,(–—-])$/;

/** "goes by Angel", "a man called Ray", "his name is Hector", "I'll call him Walter". */
export function afterNaming(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  const verb = word.lower;
  let from = at + 1;
  let madeUp = verb === 'pseudonym' || verb === 'refer';
  if (verb === 'refer') {
    // "I will refer to the client as Jordan"
    if (words[from]?.lower !== 'to') return;
    const as = words.findIndex((next, step) => step > from && step < from + 5 && next.lower === 'as');
    if (as < 0) return;
    from = as + 1;
  }
  if (verb === 'call' || verb === 'calls' || verb === 'called') {
    madeUp = verb === 'call' && MADE_UP.test(words[at - 1]?.lower ?? '');
    const whom = words[from]?.lower ?? '';
    // "call the National Lifeline": only a client is called so, or somebody by a name.
    if (/^(?:this|my|the|our)$/.test(whom) && !((words[from + 1]?.bits ?? 0) & CLIENT) && !isFellow(words[from + 1]))
      return;
    if (/^(?:him|her|them|this|me|it|my|the|our)$/.test(whom)) from += 1;
    else if (verb !== 'called') return;
    if (/^(?:client|patient|one|guy|man|woman|person)$/.test(words[from]?.lower ?? '')) from += 1;
  } else if (verb === 'goes' || verb === 'known' || verb === 'answers' || verb === 'skates') {
    // "known to everyone as Tiny"
    if (verb === 'known' && words[from]?.lower === 'to' && words[from + 2]?.lower === 'as') from += 2;
    if (!(verb === 'answers' ? /^to$/ : verb === 'goes' ? /^by$/ : /^(?:by|as)$/).test(words[from]?.lower ?? ''))
      return;
    from += 1;
  } else if (verb === 'name' || verb === 'surname') {
    const said = /^(?:first|last|maiden|middle|real|legal|given|full)$/.test(words[at - 1]?.lower ?? '');
    if (/^(?:is|was|of|'s|:)$/.test(words[from]?.lower ?? '')) from += 1;
    else if (!said) return;
  }
  from = skipQuote(words, from);
  const next = words[from];
  if (!next || next.gap === LINE_START || next.kind !== WORD) return;
  const end = nameEnd(words, from);
  // "my puppy is named Otis"
  if ([at - 1, at - 2].some((near) => (words[near]?.bits ?? 0) & PET && words[near]?.shape === SMALL)) return;
  if (madeUp) {
    const last = end > from ? end : from + 1;
    if (end > from || isKnownName(next)) emit(from, last, 'staff', 'pseudonym', 0.95);
    return;
  }
  if (end > from) {
    if (verb === 'called' && !isPersonCalled(words, at, from, end)) return;
    if (verb === 'prefers' && next.shape !== CAPITAL) return;
    if (notHerName(words, end)) {
      emit(from, end, 'staff', 'pseudonym', 0.95);
      return;
    }
    emit(from, end, 'client', 'namedAs', 0.8);
    return;
  }
  if (verb !== 'prefers' && verb !== 'call') {
    const small = smallNameEnd(words, from);
    if (small > from) emit(from, small, 'client', 'namedAs', 0.75);
  }
}

function isFellow(word: Word | undefined): boolean {
  return /^(?:one|guy|man|woman|person)$/.test(word?.lower ?? '');
}

/** "a man called Ray", "everyone called her Tito": a thing that is called something has no first name. */
function isPersonCalled(words: readonly Word[], at: number, from: number, end: number): boolean {
  if (/^(?:him|her|them)$/.test(words[at + 1]?.lower ?? '')) return true;
  const before = words[at - 1];
  const person =
    before !== undefined &&
    (before.bits & (KIN | CLIENT) || /^(?:someone|somebody|person|named|fellow|guy)$/.test(before.lower));
  return Boolean(person) || (end === from + 1 && (words[from]?.bits ?? 0) & FIRST) !== 0;
}

export function skipQuote(words: readonly Word[], at: number): number {
  return /^["“'‘]$/.test(words[at]?.text ?? '') ? at + 1 : at;
}

/** "(not her real name)", "(name changed)", "(a pseudonym)" after a name. */
export function notHerName(words: readonly Word[], at: number): boolean {
  const after = words
    .slice(at, at + 9)
    .map((word) => word.lower)
    .join(' ');
  return /^["”]? ?[,(–—-]+ ?(?:not (?:(?:his|her|their|the|a) )?real name|(?:names? )?changed|(?:a )?pseudonym|fake name|made[- ]up|not (?:his|her|their) name)/.test(
    after,
  );
}

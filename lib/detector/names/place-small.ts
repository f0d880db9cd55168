import { BROAD, CITY, CLIENT, CODES, FIRST, GENERIC, KIN, LAST, NOT_NAME, PLAIN, PRO_ROLE, SILENT } from './lexicon';
import type { Mark } from './mark';
import { push } from './place-runs';
import { CAPITAL, LINE_START, NUMBER, SMALL, WORD, type Word } from './words';

const CUE = /^(?:in|from|near|at|to|around|outside|live|lives)$/;
const SMALL_CODES = new Set([...CODES].map((code) => code.toLowerCase()));

const SURE_CODES =
  /^(?:ny|nj|tx|fl|nc|sc|tn|ky|az|nm|ut|nv|wi|mn|wv|nh|ri|ks|wa|ca|NY|NJ|TX|FL|NC|SC|TN|KY|AZ|NM|UT|NV|WI|MN|WV|NH|RI|KS|WA|CA|OH|PA|IL|GA|VA|MA|MD|CO|MI|BC|AB|SK|MB|NS|NB)$/;

/** "in fremont ca 94538", "from chapel hill nc": a town before a state's code in small letters, with a ZIP code or a cue. */
export function smallTown(words: readonly Word[], at: number, into: Mark[]): void {
  const code = words[at];
  if (!code || !SMALL_CODES.has(code.lower) || code.gap === LINE_START) return;
  const zip = words[at + 1]?.kind === NUMBER && /^\d{5}(?:-\d{4})?$/.test(words[at + 1]?.text ?? '');
  let from = at;
  while (from > 0 && at - from < 3 && words[from]?.gap !== LINE_START && isTownPart(words[from - 1])) from -= 1;
  if (from === at) return;
  const cued = CUE.test(words[from - 1]?.lower ?? '');
  // "in", "on", "or", "me", "ok" are codes and words: without a number behind only a code that is no word will do, and a cue.
  if (!zip && (!cued || !SURE_CODES.test(code.text))) return;
  push(words, from, zip ? at + 2 : at + 1, 'place', 'placeName', zip ? 0.8 : 0.65, { tied: true }, into);
}

function isTownPart(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.kind === WORD &&
    !(word.bits & (NOT_NAME | KIN | CLIENT | BROAD)) &&
    !CUE.test(word.lower)
  );
}

const SMALL_TAILS =
  /^(?:elementary|elem|middle|high|primary|secondary|academy|montessori|prep|college|university|hospital|general|church|synagogue|mosque|temple|shelter|prison|jail|county)$/;
const GOES = /^(?:to|at|from|attends|attending|attended|in|with|for|of|@)$/;
/** Sorts of schools and hospitals, which are no names of one. */
const SORTS =
  /^(?:local|public|private|state|city|county|catholic|christian|boarding|nursing|medical|law|business|grad|graduate|summer|junior|senior|sunday|bible|community|general|psychiatric|mental|children's|childrens|regional|new|old|big|small|good|bad|nearby|same|different|another|other|special|normal|regular|online|virtual|home|day|military|reform|charter|magnet|art|drama|culinary|trade|vocational|technical|university|teaching|in|junior|jr|upper|lower|elementary|middle|high|federal|women's|womens|men's|mens|homeless|family|animal|veterans|va)$/;

/** "goes to lincoln elementary", "a junior at zwelethu high", "discharged from fairhill hospital": in small letters, without an article. */
export function smallHouse(words: readonly Word[], at: number, tail: Word, into: Mark[]): void {
  if (!SMALL_TAILS.test(tail.lower) || tail.gap === LINE_START) return;
  let from = at;
  while (from > 0 && at - from < 2 && words[from]?.gap !== LINE_START && isOwnSmall(words[from - 1])) from -= 1;
  if (from === at || !GOES.test(words[from - 1]?.lower ?? '') || words[from]?.gap === LINE_START) return;
  const next = words[at + 1];
  const school = next?.lower === 'school' && next.gap !== LINE_START;
  const after = words[school ? at + 2 : at + 1];
  if (
    tail.lower === 'high' &&
    !school &&
    after?.kind === WORD &&
    after.gap !== LINE_START &&
    !AFTER_HIGH.test(after.lower)
  )
    return;
  if (tail.lower === 'general' && !isHospitalTown(words[from])) return;
  const end = school ? at + 2 : at + 1;
  const isSchool =
    /^(?:elem|elementary|middle|high|primary|secondary|academy|montessori|prep|college|university)$/.test(tail.lower);
  if (isSchool) push(words, from, end, 'organization', 'school', 0.65, { tied: true }, into);
  else push(words, from, end, 'place', tail.lower === 'county' ? 'placeName' : 'facility', 0.65, { tied: true }, into);
}

const AFTER_HIGH = /^(?:and|but|she|he|they|in|with|who|where|until|til|school|for|this|next|last|but|since|when|so)$/;

function isHospitalTown(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (/^(?:mass|county|city|sf|toronto|ottawa|vancouver|seattle|denver|tampa|boston)$/.test(word.lower) ||
      (word.bits & (LAST | CITY)) !== 0)
  );
}

/** A word of small letters that a school may be named for: nothing that the lists know as a word. */
function isOwnSmall(word: Word | undefined): boolean {
  if (
    !word ||
    word.kind !== WORD ||
    word.shape !== SMALL ||
    word.text.length < 3 ||
    SORTS.test(word.lower) ||
    GOES.test(word.lower)
  )
    return false;
  if (word.bits & (FIRST | LAST | CITY) && !(word.bits & (NOT_NAME | GENERIC))) return true;
  return !(word.bits & (NOT_NAME | GENERIC | SILENT | PLAIN | BROAD | KIN | CLIENT | PRO_ROLE));
}

const HOUSE_WORDS =
  /^(?:general|memorial|regional|presbyterian|methodist|baptist|mercy|health|healthcare|med|medical|children's|childrens|community|veterans|county|university|hospital)$/;
const HOUSE_HEADS =
  /^(?:mass|county|city|central|northern|southern|eastern|western|valley|lutheran|sacred|holy|good|queen|king|royal|princess|prince|st|st\.|saint|mount|mt)$/;

/** "at Mass General", "from Central Health", "transferred from county general": hospitals by the names people say. */
export function shortHospital(words: readonly Word[], at: number, word: Word, into: Mark[]): void {
  const next = words[at + 1];
  if (
    !next ||
    next.kind !== WORD ||
    next.gap === LINE_START ||
    !/^(?:general|memorial|regional|presbyterian|methodist|baptist|health|med|children's|hospital)$/.test(next.lower)
  )
    return;
  const cue = words[at - 1]?.lower === 'the' ? words[at - 2]?.lower : words[at - 1]?.lower;
  const said = /^(?:at|to|from|in|by|of|via)$/.test(cue ?? '');
  if (
    !said ||
    !(HOUSE_HEADS.test(word.lower) || (word.shape === CAPITAL && next.shape === CAPITAL && word.bits & (CITY | LAST)))
  )
    return;
  if (word.shape !== CAPITAL && !/^(?:general|hospital)$/.test(next.lower)) return;
  if (word.shape !== CAPITAL && !/^(?:mass|county|city|st|st\.|saint)$/.test(word.lower)) return;
  let end = at + 2;
  while (
    HOUSE_WORDS.test(words[end]?.lower ?? '') &&
    words[end]?.shape === next.shape &&
    words[end]?.gap !== LINE_START
  )
    end += 1;
  const plain = HOUSE_HEADS.test(word.lower);
  push(words, at, end, 'place', 'facility', plain ? 0.55 : 0.7, { weak: plain }, into);
}

/** "Fish Hoek side", "Harthope way", "the Elko end of town": where people say they live. */
export function sideOf(words: readonly Word[], at: number, into: Mark[]): void {
  let from = at;
  while (from > 0 && at - from < 3 && words[from]?.gap !== LINE_START && isProper(words[from - 1])) from -= 1;
  if (from === at || from === 0 || words[from]?.gap === LINE_START) return;
  push(words, from, at, 'place', 'placeName', 0.55, {}, into);
}

function isProper(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    word.shape === CAPITAL &&
    !(word.bits & (NOT_NAME | SILENT | BROAD | KIN | CLIENT | PRO_ROLE | PLAIN | GENERIC))
  );
}

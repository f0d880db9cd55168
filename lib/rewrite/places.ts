import { inCase, inForm, nounFor, type Place, possessive } from './grammar';

/** What a place or a body is called when its name is taken away: the first whose words its name holds. */
type Nouns = readonly (readonly [words: RegExp, noun: string])[];

const PLACES: Nouns = [
  [
    /\b(?:hospital|infirmary|medical cent(?:er|re)|health system|ER|emergency (?:room|department)|VAMC|VA)\b/i,
    'a hospital',
  ],
  [/\b(?:clinic|health cent(?:er|re)|surgery|practice|counsell?ing|recovery|rehab\w*|treatment)\b/i, 'a clinic'],
  [/\b(?:hospice|nursing home|care home|assisted living|manor)\b/i, 'a care home'],
  [/\b(?:school|academy|elementary|middle|high|K-?8|K-?12|kindergarten|preschool|daycare)\b/i, 'a school'],
  [/\b(?:college|university|campus)\b/i, 'a college'],
  [
    /\b(?:church|parish|cathedral|chapel|mosque|temple|synagogue|gurdwara|mass|our lady|st\.? \w+['’]?s)\b/i,
    'a place of worship',
  ],
  [/\b(?:prison|jail|correctional|penitentiary|detention|HMP|HMYOI)\b/i, 'a prison'],
  [/\b(?:court|courthouse|tribunal)\b/i, 'a court'],
  [/\b(?:shelter|refuge|haven)\b/i, 'a shelter'],
  [/\b(?:county|parish council|shire)\b|shire$/i, 'a nearby county'],
  [
    /\b(?:river|lake|creek|bridge|beach|mount|mountain|falls|bay|harbou?r|wharf|pier|park|forest|trail|island)\b/i,
    'a place nearby',
  ],
  [/\b(?:street|st|road|rd|avenue|ave|lane|ln|drive|blvd|crescent)\.?$/i, 'a nearby street'],
  [/\b(?:hotel|motel|inn|diner|cafe|café|bar|pub|restaurant|store|shop|mall|market)\b/i, 'a local business'],
];

const BODIES: Nouns = [
  [
    /\b(?:school|academy|elementary|middle|high|primary|prep|K-?8|K-?12|kindergarten|preschool|daycare|head start|little \w+)\b/i,
    'a school',
  ],
  [/\b(?:college|university|institute)\b/i, 'a college'],
  [/\b(?:hospital|infirmary|medical|clinic|health|hospice|surgery|mercy)\b/i, 'a health care employer'],
  [/\b(?:church|parish|cathedral|chapel|mosque|temple|synagogue|ministr\w+|diocese)\b/i, 'a congregation'],
  [/\b(?:union|local \d+|teamsters|brotherhood)\b/i, 'a union'],
  [
    /\b(?:police|sheriff|fire|department|authority|council|agency|county|city of|bureau|corps|army|navy|marine|RNLI)\b/i,
    'a public body',
  ],
  [/\b(?:FC|RFC|AFC|club|league|team|rovers|united)\b/i, 'a local club'],
  [/\b(?:bank|credit union|savings)\b/i, 'a bank'],
  [/\b(?:MV|HMS|USS|SS|RV)\b/, 'a ship'],
];

function named(nouns: Nouns, name: string): string | undefined {
  return nouns.find(([words]) => words.test(name))?.[1];
}

const ARTICLE = /\b(?:the|an?|this|my|our|his|her|their|your|every|some|many|most)\s+$/i;

/** A name that stands like an adjective: "a Bend firefighter", "the Elko police". */
function describes({ before, after }: Place): boolean {
  return (
    ARTICLE.test(before) &&
    /^\s[a-z]{3,}/.test(after) &&
    !/^\s(?:and|but|where|when|who|with|after|before|for|was|is|has|had|said|that|this|about|from|because|since|until|then|last|next|while|which|if|did|does|will|would|says?|on|in|at|to)\b/.test(
      after,
    )
  );
}

/** These say less than "local" before a noun. */
const WEAK = new Set(['a nearby county', 'a place nearby', 'a nearby street']);

/** Words for the name of a place. */
export function placeWords(place: Place): string {
  const noun = named(PLACES, place.words);
  if (/^\d[\d-]*$/.test(place.words)) return '[ZIP code]';
  if ((!noun || WEAK.has(noun)) && describes(place)) return 'local';
  if (inForm(place)) return '[place]';
  return inCase(place, nounFor(place, noun ?? 'a nearby town'));
}

/** Words for a named body: employer, school, congregation, club. */
export function bodyWords(place: Place): string {
  const noun = named(BODIES, place.words);
  if (inForm(place)) return '[organization]';
  return inCase(
    place,
    nounFor(place, noun ?? (/\bat\s+$/i.test(place.before) ? 'a local company' : 'a local employer')),
  );
}

/** Words for a street address. */
export function addressWords(place: Place, kind: string): string {
  if (inForm(place) || kind === 'poBox' || /\b(?:is|are|was|address|addr)\W{0,3}$/i.test(place.before))
    return '[address]';
  if (kind === 'bareStreet') return nounFor(place, 'a nearby street');
  return inCase(place, nounFor(place, `${possessive(place)} address`));
}

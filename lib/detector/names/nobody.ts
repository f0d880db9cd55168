import { CLIENT, HONORIFIC, KIN, PET, PRO_ROLE } from './lexicon';
import { CAPITAL, CAPITALS, isMark, LINE_START, SMALL, WORD, type Word } from './words';

/** Where an animal's name may stand behind its kind: "dogs, and mine, Juniper", "two dogs here, Rufus and Maisie". */
const TO_PET = /^(?:[,:(–—-]|and|mine|here|called|named|is|was|are|were|name|'s|["“'‘])$/;
const FARTHEST_PET = 7;

/** "our therapy dog Clover", "I like dogs, and mine, Juniper, …": words `from` to `to` name an animal by the words before them. */
export function isPetNamed(words: readonly Word[], from: number, to: number): boolean {
  const next = words[to];
  let bare = true;
  for (let at = from - 1; at >= 0 && from - at <= FARTHEST_PET; at -= 1) {
    const word = words[at];
    if (!word || words[at + 1]?.gap === LINE_START) return false;
    // "his dog, Jenny said": what somebody does comes right behind.
    if (word.bits & PET && word.shape === SMALL) return bare || !next || next.kind !== WORD || next.lower === 'and';
    if (word.text === ',') bare = false;
    if (!TO_PET.test(word.lower) && !(word.shape === CAPITAL && /^(?:and|[,&])$/.test(words[at + 1]?.lower ?? '')))
      return false;
  }
  return false;
}

/** How far back a sentence is looked at. */
const BACK = 14;

/** The words of the sentence before `at`, the nearest first. */
function* before(words: readonly Word[], at: number): Generator<Word> {
  for (let near = at - 1; near >= 0 && at - near <= BACK; near -= 1) {
    const word = words[near];
    if (!word || words[near + 1]?.gap === LINE_START || /^[.?!;]$/.test(word.text)) return;
    yield word;
  }
}

const TAKEN = /^(?:got|stole|stolen|learned|learnt|borrowed|adapted|lifted|inherited|pinched|nicked|heard|copied)$/;
const OF_TRADE =
  /^(?:handout|worksheet|template|wording|metaphor|exercise|script|phrase|trick|slide|slides|form|letter|idea|technique)$/;
const GIVEN_BY = /^(?:webinar|workshop|lecture|keynote|seminar|masterclass|talk|training|course|podcast)$/;
const THANKS = /^(?:credit|kudos|props|shout-out|shoutout|out|thanks|cheers)$/;

/** "I got it from Leonora", "a webinar with Hedwig Farrow", "credit to Winifred for the wording": a colleague that something is owed to. */
export function isSource(words: readonly Word[], from: number, to: number): boolean {
  const link = words[from - 1]?.lower ?? '';
  const noun = words[from - 2]?.lower ?? '';
  if (link === 'to') {
    if (noun === 'tip' && words[from - 3]?.lower === 'hat') return true;
    return THANKS.test(noun) && isForThe(words, to);
  }
  // "thanks to Anwen and Jude for the tea": the second of the two.
  if (link === 'and' && words[from - 3]?.lower === 'to' && THANKS.test(words[from - 4]?.lower ?? ''))
    return isForThe(words, to);
  // "I had a talk with Jenny" is a conversation.
  if (/^(?:with|by|from)$/.test(link) && GIVEN_BY.test(noun) && !(link === 'with' && noun === 'talk')) return true;
  if (link !== 'from') return false;
  let taken = false;
  let ours = false;
  for (const { lower } of before(words, from)) {
    if (/^(?:he|she|they|his|her|their|client|patient|pt)$/.test(lower)) return false;
    if (TAKEN.test(lower)) taken = true;
    if (/^(?:i|we|i've|we've)$/.test(lower) || OF_TRADE.test(lower)) ours = true;
  }
  return taken && ours;
}

/** "… for the wording", "… and Jude for the tea" */
function isForThe(words: readonly Word[], at: number): boolean {
  const to = words[at]?.lower === 'and' ? at + 2 : at;
  return words[to]?.lower === 'for' && /^(?:the|this|that)$/.test(words[to + 1]?.lower ?? '');
}

const PRIZE =
  /^(?:oscar|oscars|emmy|emmys|tony|tonys|grammy|grammys|bafta|baftas|pulitzer|booker|peabody|nobel|edgar)$/;

/** "It won an Oscar": an award. */
export function isPrize(words: readonly Word[], from: number, to: number): boolean {
  if (to !== from + 1 || !PRIZE.test(words[from]?.lower ?? '')) return false;
  return /^(?:a|an|the|two|three|his|her|their|first)$/.test(words[from - 1]?.lower ?? '');
}

const REGISTERED = /^(?:npi|licen[sc]e|lic|taxonomy|caqh|dea|hcpc)$/;

/** "Name as licensed, Thandeka Ross; NPI …": who has a number of the trade is a clinician. */
export function isLicensee(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 5; at += 1) {
    const word = words[at];
    if (!word || word.gap === LINE_START) return false;
    if (REGISTERED.test(word.lower)) return true;
    if (word.kind === WORD && word.shape !== CAPITALS) return false;
  }
  return false;
}

const INVENTED = /^(?:fictional|fictitious|hypothetical|made-up|invented|imaginary|fake|pretend)$/;
const PLAYED = /^(?:dialogue|conversation|script|vignette|scenario|story)$/;

/** "Role play: …", "role-play" */
function isPlay({ lower }: Word, next: Word | undefined): boolean {
  return /^role-?play(?:ing)?$/.test(lower) || (lower === 'role' && /^play/.test(next?.lower ?? ''));
}

/** "a sample dialogue with a client named Marigold", "fake names like Alice and Bob", "Suppose Ravi tells Mina …". */
export function isInvented(words: readonly Word[], from: number): boolean {
  let found = false;
  let ours = false;
  let last: Word | undefined;
  for (const word of before(words, from)) {
    if (/^(?:my|our|i|we)$/.test(word.lower)) ours = true;
    if (INVENTED.test(word.lower)) found = true;
    if (/^(?:sample|example|mock)$/.test(word.lower) && last && PLAYED.test(last.lower)) found = true;
    // "Example: Tom sees a dog": a label; "for example Tom" is somebody.
    if (/^(?:examples?|exam|quiz)$/.test(word.lower) && last?.text === ':') found = true;
    if (isPlay(word, last) && /^(?:are|play|as|be|'re|you're|named|called)$/.test(words[from - 1]?.lower ?? ''))
      return true;
    if (/^suppose$/.test(word.lower) && word.shape === CAPITAL) found = true;
    last = word;
  }
  return found && !ours;
}

/** "Maria felt ___ when Jake ___": a gap to be filled in belongs to an exercise. */
export function isOfGaps(words: readonly Word[], to: number): boolean {
  for (let at = to; at < to + 5; at += 1) {
    const word = words[at];
    if (!word || word.gap === LINE_START) return false;
    if (/^_{2,}$/.test(word.text)) return true;
    if (/^[.?!;]$/.test(word.text)) return false;
  }
  return false;
}

/** The last of "X, Y and Z": things counted by letters. */
export function isCountedLetter(words: readonly Word[], from: number, to: number): boolean {
  if (to !== from + 1 || !/^[XYZ]$/.test(words[from]?.text ?? '')) return false;
  return [from - 2, from + 2].some((at) => /^[XYZ]$/.test(words[at]?.text ?? '')) && !isMark(words, to, '.');
}

/** "Lecture Hall C", "Room B": a place in a building. */
export function isRoom(words: readonly Word[], from: number, to: number): boolean {
  return (
    to === from + 2 &&
    /^(?:hall|room|suite|wing|block|building|floor|annex|lab|theatre|theater|studio)$/.test(words[from]?.lower ?? '') &&
    /^[A-Z]\.?$/.test(words[from + 1]?.text ?? '')
  );
}

const IN_TRADE = /^(?:accredited|licen[sc]ed|registered|certified|trained|qualified|credentialed)$/;

/** "I'm Aoife Brannigan, accredited with …": the writer, wherever in the draft. */
export function isIntroduced(words: readonly Word[], from: number, to: number): boolean {
  const lead = words[from - 1]?.lower ?? '';
  const is = /^(?:i'm|i’m)$/.test(lead) || (/^(?:am|'m|’m)$/.test(lead) && words[from - 2]?.lower === 'i');
  if (!is || words[to]?.text !== ',') return false;
  return words
    .slice(to + 1, to + 5)
    .some((word) => word.gap !== LINE_START && (IN_TRADE.test(word.lower) || (word.bits & PRO_ROLE) !== 0));
}

/** "Callum is on call", "Kerry Oduya from the staff list": somebody of the office. */
export function isOnDuty(words: readonly Word[], to: number): boolean {
  const after = words
    .slice(to, to + 5)
    .map((word) => (word.gap === LINE_START ? '|' : word.lower))
    .join(' ');
  return /^(?:(?:is|will be|are|'s|’s) (?:on[ -]call|on duty|covering)\b|(?:from|to|on|off) (?:the |our )?(?:staff (?:list|page|rota|roster|directory|meeting)|on-call (?:list|rota|roster)|rota\b|payroll\b))/.test(
    after,
  );
}

const VENDOR =
  /^(?:landlord|landlady|plumber|electrician|accountant|bookkeeper|cleaner|caterer|biller|contractor|decorator|broker)$/;

/** "Our landlord, Mr. Petrakis": who works for the office. */
export function isVendor(words: readonly Word[], from: number): boolean {
  let at = from - 1;
  if ((words[at]?.bits ?? 0) & HONORIFIC) at -= words[at]?.text === '.' ? 2 : 1;
  while (at > 0 && /^[.,]$/.test(words[at]?.text ?? '')) at -= 1;
  if ((words[at]?.bits ?? 0) & HONORIFIC) at -= 1;
  while (at > 0 && words[at]?.text === ',') at -= 1;
  return VENDOR.test(words[at]?.lower ?? '') && /^(?:our|office|practice|clinic)$/.test(words[at - 1]?.lower ?? '');
}

const WORKING = /^(?:hours|closing|close|schedule|phones|calendar|printer|labels|out-of-office|timesheet|payroll)$/;

/** "My son Theo has a recital so I am closing at three": kin of the writer, in a sentence about the writer's own work. */
export function isWritersKin(words: readonly Word[], from: number): boolean {
  const kin = words[from - 1];
  if (!kin || !(kin.bits & KIN) || !/^(?:my|our)$/.test(words[from - 2]?.lower ?? '')) return false;
  for (let at = from; at < words.length && at < from + 16; at += 1) {
    const word = words[at];
    if (!word || (at > from && word.gap === LINE_START) || /^[.?!;"“”]$/.test(word.text)) return false;
    if (word.bits & CLIENT || /^(?:session|appointment|therapist|therapy|you|your)$/.test(word.lower)) return false;
    if (WORKING.test(word.lower)) return true;
  }
  return false;
}

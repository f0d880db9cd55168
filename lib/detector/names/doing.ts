import { AUTHOR, CLIENT, CLIENT_NOUN, FIRST, FIRST_WORD, KIN, LAST, LAST_WORD, NOT_NAME, SILENT } from './lexicon';
import type { Emit } from './mark';
import { CAPITAL, isMark, LINE_START, SMALL, startsSentence, WORD, type Word } from './words';

/** What only people do, in forms that no name before them can make a command or a noun of. */
const PEOPLE_DO =
  /^(?:said|says|told|tells|asked|texted|texts|emailed|called|cried|cries|laughed|denies|denied|endorses|endorsed|discloses|disclosed|admitted|admits|relapsed|no-showed|cancelled|canceled|wants|wanted|thinks|thought|believes|hates|loves|married|divorced|overdosed|apologized|apologised|shrugged|nodded|sobbed|smiled|whispered|yelled|screamed|swore|knows|knew|remembers|forgot|feels|reports|sees|hit|punched|hugged|broke|goes|went|left|came|arrived|showed|moved|lives|lived|works|worked|drinks|smokes|stopped|started|refused|refuses|agreed|agrees|struggles|presented|presents)$/;
/** Of those, what a season, a price or a hope does as well. */
const THINGS_DO =
  /^(?:left|came|arrived|showed|moved|stopped|started|goes|went|broke|hit|called|lives|works|worked|presented|presents|reports|wants|feels|knows|sees)$/;
/** Words for times and feelings, which come and go. */
const TIMES =
  /^(?:hope|faith|joy|grace|summer|autumn|winter|spring|dawn|may|april|june|august|mercy|patience|liberty|justice|trinity|love|peace|charity|honor|honour|will|chance|destiny|harmony|melody|serenity|sky|storm|rain|winter|star|heaven)$/;
/** What somebody has and a feeling does not: after "Joy stopped" and the like. */
const OWN =
  /^(?:taking|drinking|smoking|using|eating|going|coming|talking|crying|his|her|their|my|me|with|to|home|late|early|in|again|today|yesterday|by)$/;

/** Short forms that too few bear for the lists. */
const SHORT =
  /^(?:rich|art|rob|pat|sue|ken|drew|grant|gene|dean|skip|bud|buck|chip|hank|red|ace|bea|van|duke|earl|king|prince|reed|wade|clay|dale|glen|lane|heath|rusty|sandy|dusty|misty|windy|stormy|sunny|cookie|honey|precious|princess|diamond|essence|unique|heaven|nevaeh|majesty|royal|legend|messiah|saint)$/;

/**
 * A name that is an ordinary word too, at the head of a sentence, where its capital says nothing: "Rich and his wife argued",
 * "Joy stopped taking lithium", "Patience has a new baby".
 */
export function subject(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (word.shape !== CAPITAL || !startsSentence(words, at)) return;
  if (!(word.bits & FIRST_WORD) && !SHORT.test(word.lower)) return;
  if (word.bits & AUTHOR) return;
  const next = words[at + 1];
  const then = words[at + 2];
  if (!next || next.gap === LINE_START || next.kind !== WORD) return;
  if (next.shape !== SMALL) return;
  if (!isOfTreatment(words, at)) return;
  if (doesWhatPeopleDo(word, next, then) || hasKin(words, at + 1)) emit(at, at + 1, 'open', 'doing', 0.7);
}

/** Talk of treatment: a client, kin, or what is spoken of in sessions. In other talk a Mark is a colleague or a landlord. */
const TREATMENT =
  /^(?:session|sessions|group|therapy|meds|medication|lithium|sober|sobriety|drinking|drinks|relapsed|relapse|denies|denied|endorses|endorsed|disclosed|discloses|no-showed|cancelled|canceled|rescheduled|si|sh|suicidal|cutting|scared|cried|cries|sobbed|overdosed|panic|trauma|pregnant|abuse|abused|custody|using|taking|sleeping|sleep|eating|anxious|depressed|sad|angry|afraid|mad|died|die|hurt|pain|knee|homework|better|worse|intake|presented|presents|reports|reported|baby)$/;

function isOfTreatment(words: readonly Word[], at: number): boolean {
  for (let near = Math.max(0, at - 12); near < words.length && near < at + 14; near += 1) {
    const word = words[near];
    if (!word || near === at) continue;
    if (
      TREATMENT.test(word.lower) ||
      (word.bits & (CLIENT | KIN) &&
        !/^(?:landlord|landlady|boss|partner|friend|neighbor|neighbour|tenant|baby)$/.test(word.lower))
    )
      return true;
  }
  return false;
}

function doesWhatPeopleDo(word: Word, verb: Word, then: Word | undefined): boolean {
  if (!PEOPLE_DO.test(verb.lower)) return false;
  // "Bill reports to the board", "Mark knows": what may be a command or a thing needs more.
  if (!THINGS_DO.test(verb.lower)) return true;
  return TIMES.test(word.lower) ? OWN.test(then?.lower ?? '') && then?.lower !== 'in' && then?.lower !== 'to' : true;
}

/** "and his wife", "has a new baby", "and her mom". */
function hasKin(words: readonly Word[], at: number): boolean {
  const here = words[at]?.lower ?? '';
  const next = words[at + 1]?.lower ?? '';
  if (here === 'and') return /^(?:his|her|their)$/.test(next);
  return (
    here === 'has' &&
    /^(?:a|an|two|three|no)$/.test(next) &&
    /^(?:new|baby|son|daughter|kids|children|twins|sister|brother|girlfriend|boyfriend|siblings)$/.test(
      words[at + 2]?.lower ?? '',
    )
  );
}

/** What a client does in small letters: "client cloud wants evening times", "my client will is doing better". */
const CLIENT_DOES =
  /^(?:wants|wanted|says|said|told|texted|asked|called|cancelled|canceled|denies|denied|reports|reported|came|is|was|has|had|isn't|wasn't|hasn't|didn't|cried|feels|no-showed|missed|needs)$/;

/** A name that is an ordinary word, in small letters, between a word for a client and what the client does. */
export function smallSubject(words: readonly Word[], at: number, cue: Word, emit: Emit): void {
  if (!(cue.bits & CLIENT_NOUN) || cue.shape !== SMALL) return;
  const name = words[at + 1];
  const verb = words[at + 2];
  if (!name || !verb || name.shape !== SMALL || name.gap === LINE_START || verb.gap === LINE_START) return;
  if (!(name.bits & (FIRST_WORD | LAST_WORD)) || name.text.length < 3) return;
  const modal = name.lower === 'will' || name.lower === 'may';
  if (!modal && name.bits & (NOT_NAME | SILENT)) return;
  if (!CLIENT_DOES.test(verb.lower) || isMark(words, at + 1, ',')) return;
  // "patient care is", "client rose was": a noun of the trade is followed by these too; a first name seldom is one.
  if (/^(?:is|was|has|had)$/.test(verb.lower) && !modal && !(name.bits & FIRST)) return;
  emit(at + 1, at + 2, 'client', 'doing', 0.65);
}

/** "Met with L again", "a session with K today": one capital letter that somebody meets. */
export function metInitial(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (!/^[B-HJ-WYZ]\.?$/.test(word.text) || word.gap === LINE_START) return;
  const before = words[at - 1];
  const next = words[at + 1];
  const verb = words[at - 2]?.lower ?? '';
  if (!before || (next && next.kind === WORD && next.shape !== SMALL && next.gap !== LINE_START)) return;
  if (next?.text === '-' || next?.text === '/' || next?.text === '&' || next?.text === "'") return;
  const met =
    before.lower === 'with' || before.lower === 'w/'
      ? /^(?:met|meet|meeting|meets|session|sessions|spoke|speak|call|talked|appointment|worked|working|sat|intake)$/.test(
          verb,
        )
      : before.lower === 'to'
        ? /^(?:spoke|talked|texted|emailed|speaking)$/.test(verb)
        : before.lower === 'about'
          ? /^(?:worried|concerned|thinking|talked|anxious)$/.test(verb)
          : /^(?:saw|seeing)$/.test(before.lower);
  if (met && (!next || next.gap === LINE_START || next.kind !== WORD || MEETING.test(next.lower)))
    emit(at, at + 1, 'open', 'initials', 0.55, 'initials');
}

const MEETING =
  /^(?:again|today|yesterday|tonight|this|last|on|at|and|who|for|after|before|twice|once|because|yet|since|next|tomorrow)$/;

/** "My 4pm, H., forgot again": an initial with a point between commas. */
export function commaInitial(words: readonly Word[], at: number, word: Word, emit: Emit): void {
  if (!/^\p{Lu}\.$/u.test(word.text) || !isMark(words, at - 1, ',') || !isMark(words, at + 1, ',')) return;
  const before = words[at - 2];
  const after = words[at + 2];
  if (!before || !after || after.kind !== WORD || after.shape !== SMALL || word.gap === LINE_START) return;
  if (before.kind === WORD && before.shape !== SMALL) return;
  emit(at, at + 1, 'open', 'initials', 0.65, 'initials');
}

/** Whether a word is a surname or a first name that the lists know, ordinary or not. */
export function isListed(word: Word | undefined): boolean {
  return word !== undefined && (word.bits & (FIRST | LAST)) !== 0;
}

import { CLIENT, KIN, PRO_ROLE, PRO_TITLE } from './lexicon';
import { TREATED, TREATING } from './mark';
import { CLITIC, isMark, LINE_START, WORD, type Word } from './words';

/** Titles of those who treat. A judge or a deputy treats nobody. */
const DOCTOR = /^(?:dr|drs|doctor|doc|nurse)$/;

/** Roles of those who treat. */
const TREATS =
  /^(?:therapist|psychologist|psychiatrist|counsell?or|clinician|pediatrician|paediatrician|gp|pcp|doctor|physician|nurse|midwife|doula|surgeon|consultant|registrar|pharmacist|cardiologist|neurologist|dietitian|nutritionist|psychotherapist|prescriber|analyst|dentist|hygienist|oncologist|dermatologist|urologist|gynaecologist|gynecologist|obgyn|ob|nephrologist|pulmonologist|rheumatologist|endocrinologist|gastroenterologist|specialist)$/;

const MINE = /^(?:my|our|ours|mine)$/;
const THEIRS = /^(?:his|her|their|theirs|'s|who|whose)$/;

/** Work with colleagues, not with a client. */
const COLLEGIAL =
  /^(?:supervisor|supervisors|supervision|colleague|colleagues|mentor|coworker|co-worker|professor|lecture|talk|training|workshop|webinar|conference|book|paper|article|podcast|author|presenter|speaker|keynote|course|study|by|trained|taught|teaches|lectures)$/;

/**
 * Whether the titled name at `at` (the title's place) to `end` is somebody's who treats a client: no colleague, no teacher and no
 * author by the words beside it. Who treats somebody narrows who that is.
 */
export function treatingKind(words: readonly Word[], at: number, end: number): string {
  if (!isTreating(words, at, end)) return 'personName';
  return isTreated(words, at) || isTheirClinician(words, words[at - 1]?.text === ',' ? at - 2 : at - 1)
    ? TREATED
    : TREATING;
}

const TREATED_BY =
  /^(?:seen|referred|treated|reviewed|diagnosed|dx'd|dx|admitted|discharged|managed|operated|followed|prescribed|evaluated|assessed|examined|cleared)$/;

/** "seen by Dr. Lee", "under the care of Dr. Lee", "an appointment with Dr. Lee". */
function isTreated(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.lower ?? '';
  const verb = words[at - 2]?.lower ?? '';
  if (before === 'by') return TREATED_BY.test(verb) || verb === 'up';
  if (before === 'of') return verb === 'care' || verb === 'patient';
  return before === 'with' && /^(?:appointment|appt|visit|follows|surgery|consult)$/.test(verb);
}

function isTreating(words: readonly Word[], at: number, end: number): boolean {
  const title = words[at];
  if (!title || !DOCTOR.test(title.lower)) return false;
  const after = words[end];
  if (
    after &&
    after.gap !== LINE_START &&
    /^(?:gave|teaches|taught|lectured|presented|wrote|writes|published|argues)$/.test(after.lower)
  )
    return false;
  for (let back = at - 1; back >= 0 && at - back <= 5; back -= 1) {
    const word = words[back];
    if (!word || words[back + 1]?.gap === LINE_START) break;
    if (word.kind !== WORD && word.kind !== CLITIC) {
      if (/^[.?!;:]/.test(word.text)) break;
      continue;
    }
    if (MINE.test(word.lower)) return word.lower === 'my' && isOf(words, back + 1, CLIENT | KIN);
    if (COLLEGIAL.test(word.lower) && !(word.lower === 'by' && !isBookBefore(words, back))) return false;
  }
  return true;
}

/** "a talk by Dr Lee", where "referred by Dr Lee" treats. */
function isBookBefore(words: readonly Word[], by: number): boolean {
  return COLLEGIAL.test(words[by - 1]?.lower ?? '');
}

function isOf(words: readonly Word[], at: number, bits: number): boolean {
  return ((words[at]?.bits ?? 0) & bits) !== 0;
}

/** "her psychiatrist", "the patient's GP": a role that treats, of somebody else than the writer. */
export function isTheirClinician(words: readonly Word[], at: number): boolean {
  const role = words[at];
  if (!role || !(role.bits & (PRO_ROLE | PRO_TITLE)) || !TREATS.test(role.lower)) return false;
  let back = at - 1;
  // "her new psychiatrist", "his longtime GP"
  if (words[back]?.kind === WORD && !THEIRS.test(words[back]?.lower ?? '')) back -= 1;
  const owner = words[back];
  if (!owner || !THEIRS.test(owner.lower)) return false;
  return owner.kind !== CLITIC || !isMark(words, back - 1, '.');
}

import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { birthWords, yearOf } from './dates';
import { beginsSentence, inCase, inForm, inWord, type Place, placeOf } from './grammar';
import { officeOf, officeWords } from './offices';
import { CLIENT_BEFORE, KIN_BEFORE, personWords, TITLE_BEFORE } from './people';
import { placeWords } from './places';

/** Replaces from the start of what `match` found before the span, with the first letter as it was. */
function from(place: Place, match: RegExpExecArray, replacement: string, end = place.end): Edit {
  const start = place.start - match[0].length;
  const wide = { ...place, start, words: place.text.slice(start, end), before: place.before.slice(0, match.index) };
  return { start, end, replacement: inCase(wide, replacement) };
}

const BEHIND_A_NAME = /^(?:['’]|[,.;:!?)\]]|\s|$)/;

function nameEdit(finding: Finding, place: Place, findings: readonly Finding[]): Edit | undefined {
  if (inWord(place) || inForm(place) || !BEHIND_A_NAME.test(place.after)) return undefined;
  const owns = /['’]s$/.test(place.words) ? "'s" : '';
  const colleague = /\b(?:dr|prof|professor)\.?\s+$/i.exec(place.before);
  if (colleague) return from(place, colleague, `a colleague${owns}`);
  const kin = KIN_BEFORE.exec(place.before) ?? CLIENT_BEFORE.exec(place.before);
  if (kin) {
    // The noun that says who it is stays, the name behind it goes, and the commas around the name with it.
    const link = kin.groups?.link ?? '';
    const brackets = link.includes('(');
    // "my mum (Aoife, 54)": what else the brackets hold stays in them.
    if (brackets && !place.after.startsWith(')')) return undefined;
    const comma = brackets ? 1 : link.includes(',') && /^, /.test(place.after) ? 1 : 0;
    const noun = place.before.slice(kin.index, place.before.length - link.length);
    return { start: place.start - kin[0].length, end: place.end + comma, replacement: `${noun}${owns}` };
  }
  const office = officeOf(place);
  if (office) return officeEdit(place, office.office, office.length, owns);
  const couple = COUPLE_BEFORE.exec(place.before);
  if (couple) return from(place, couple, `the couple${owns}`);
  const group = /\bthe\s+$/i.exec(place.before);
  const kind = /^\s(?<noun>twins|kids|children|boys|girls|brothers|sisters|siblings|couple|parents|household)\b/i.exec(
    place.after,
  )?.groups?.noun;
  // "the Delgado twins" are twins without their name.
  if (group && kind && owns === '') return { start: place.start, end: place.end + 1 + kind.length, replacement: kind };
  const words = personWords(finding, place.text, findings);
  const title = TITLE_BEFORE.exec(place.before);
  if (title) return from(place, title, `${words}${owns}`);
  // "James' car"
  if (/^['’](?!s)/.test(place.after))
    return { start: place.start, end: place.end + 1, replacement: inCase(place, `${words}'s`) };
  const family = /\bthe\s+$/i.exec(place.before);
  if (family && /^\sfamily\b/.test(place.after)) return from(place, family, `${words}'s`);
  return undefined;
}

/** "her date of birth is 3/4/91" */
const THEIR_BIRTH = /\b(?<whose>his|her|their)\s+(?:d\.?o\.?b\.?|date of birth|birth ?date|birthday)\s+(?:is|was)\s+$/i;

/** "the deacon" for "Deacon Lyle"; "Doctor" where a line or a quotation begins with it before a comma, and speaks to somebody. */
function officeEdit(place: Place, office: string, length: number, owns: string): Edit {
  const start = place.start - length;
  const before = place.text.slice(Math.max(0, start - 80), start);
  const spokenTo = place.after.startsWith(',') && /(?:^|[\n"“])\s*$/.test(before);
  const words = officeWords(office, spokenTo);
  const wide = { ...place, start, words: place.text.slice(start, place.end), before };
  const cased = spokenTo ? words.charAt(0).toUpperCase() + words.slice(1) : inCase(wide, words);
  const taken = /\b(?:the|an?|my|our|his|her|their|your)\s+$/i.test(before) ? words.replace(/^the /, '') : cased;
  return { start, end: place.end, replacement: `${taken}${owns}` };
}

const COUPLE_BEFORE = /\bmrs?\.?\s+(?:and|&)\s+mrs?\.?\s+$/i;

function birthEdit(place: Place, now: Date): Edit | undefined {
  if (yearOf(place.words, now) === undefined) return undefined;
  const theirs = THEIR_BIRTH.exec(place.before);
  if (theirs) {
    const whose = theirs.groups?.whose?.toLowerCase();
    const who = whose === 'her' ? 'she is' : whose === 'his' ? 'he is' : 'they are';
    return from(place, theirs, `${who} ${birthWords({ ...place, before: `${who} ` }, now)}`);
  }
  const born = /\bon\s+(?:the\s+)?$/i.exec(place.before);
  if (born && /\bborn\s+$/i.test(place.before.slice(0, born.index))) {
    return from(place, born, birthWords({ ...place, before: 'born ' }, now));
  }
  const label = /(?:\bd\.?o\.?b\.?|\bdate of birth)[\s:.(–-]*(?:(?:is|was|of)\s)?$/i.exec(place.before);
  // A form keeps its labels.
  if (!label || beginsSentence({ ...place, before: place.before.slice(0, label.index) })) return undefined;
  // "his son's date of birth (…)" speaks of the date itself.
  const owned =
    label[0].includes('(') ||
    /(?:['’]s|\b(?:his|her|their|the|a|my|with))\s+$/i.test(place.before.slice(0, label.index));
  return owned ? undefined : from(place, label, birthWords(place, now));
}

function dateEdit(place: Place, now: Date): Edit | undefined {
  const on = /\bon\s+(?:the\s+)?$/i.exec(place.before);
  const year = yearOf(place.words, now);
  return on && year !== undefined && !inForm(place) ? from(place, on, `in ${year}`) : undefined;
}

/** "an Elko firefighter": the article follows the new word. */
function placeEdit(place: Place): Edit | undefined {
  const an = /\ban\s+$/i.exec(place.before);
  if (!an) return undefined;
  const words = placeWords(place);
  return /^[aeiou]/i.test(words) ? undefined : from(place, an, `a ${words}`);
}

/** An edit wider than the finding where the words around must change as well; nothing where they need not. */
export function phraseEdit(finding: Finding, text: string, findings: readonly Finding[], now: Date): Edit | undefined {
  const place = placeOf(finding, text);
  if (finding.family === 'name') return nameEdit(finding, place, findings);
  if (finding.kind === 'dateOfBirth') return birthEdit(place, now);
  if (finding.family === 'date' && !/holiday/i.test(finding.kind)) return dateEdit(place, now);
  return finding.family === 'place' && finding.kind.endsWith('Name') ? placeEdit(place) : undefined;
}

import { GENERAL, type GeneralWords } from '../../patterns/general-words';
import { ANY_JOB, JOB_FAMILIES } from '../../patterns/job-families';
import { PEOPLES } from '../../patterns/peoples';
import type { Finding } from '../model/finding';
import { beginsSentence, inCase, inForm, nounFor, type Place } from './grammar';

const DETERMINED = /^(?:the|an?|this|that|his|her|their|my|our|its)\s/i;
const DETERMINER = /\b(?:the|an?|this|that|my|our|his|her|their|its|another|each|every)\s+$/i;
/** A word that a predicate begins with, in the present or in the past. */
const PRESENT =
  /^(?:is|are|has|have|does|plays|works|drives|keeps|uses|runs|lives|speaks|rings|teaches|cooks|sings|races|breeds|calls|\p{L}+s)\s/u;
const PAST =
  /^(?:was|were|had|did|lost|broke|won|drove|kept|came|got|made|left|ran|spoke|went|taught|rang|sang|fell|hid|shot|flew|\p{L}+ed)(?:\s|$)/iu;
/** Behind these a quality may stand: "is deaf", "34, deaf, and". */
const PREDICATE = /(?:\b(?:is|was|are|were|be|been|being|became|also|who['’]s|s?he['’]s|identifies as|legally)|,)\s+$/i;
const SUBJECT =
  /\b(?:s?he|who|they|it|and|client|patient|man|woman|boy|girl|mother|father|son|daughter|husband|wife)\s+$/i;

/** Words for what a job is when only its field is told. */
function jobWords(place: Place, { value = '' }: Finding): string {
  if (PRESENT.test(place.words)) return 'has an unusual job';
  if (PAST.test(place.words) && !/^(?:retired|licensed|certified|skilled)\b/i.test(place.words))
    return 'had an unusual job';
  const family = (said: string) => JOB_FAMILIES.find(([words]) => words.test(said))?.[1];
  const noun = family(place.words) ?? family(value) ?? ANY_JOB;
  const once = /^(?:retired|former|ex)\b/i.exec(place.words)?.[0].toLowerCase();
  if (!once) return inCase(place, fitted(place, noun));
  return inCase(
    place,
    DETERMINER.test(place.before)
      ? `${once === 'ex' ? 'former' : once} worker`
      : `a ${once === 'ex' ? 'former' : once} worker`,
  );
}

/** "someone in research" takes no article from the words before it: the noun in front is then "person". */
function fitted(place: Place, noun: string): string {
  const bare = nounFor(place, noun);
  if (!DETERMINER.test(place.before)) return bare;
  return bare.startsWith('someone ') ? `person ${bare.slice('someone '.length)}` : bare;
}

/** Adjectives for a people, a faith, a tongue. */
function peopleWords(place: Place): string {
  if (/^(?:converted|converting|convert|served|serving|sent|on|last|native)\b/i.test(place.words)) return '';
  const adjective = PEOPLES.find(([words]) => words.test(place.words))?.[1] ?? '';
  const noun =
    DETERMINER.test(place.before) && /^\s*(?:$|[.,;:!?)]|(?:and|who|with|in|from|at|is|was|has)\b)/i.test(place.after);
  return noun && adjective !== 'Pacific Islander' ? `${adjective} person` : adjective;
}

/**
 * What could stand instead of a quasi-identifier, said more generally, by its place in the sentence: a noun, a predicate, a quality.
 * Empty where nothing better is known, or its place cannot be told.
 */
export function generalWords(finding: Finding, place: Place): string {
  if (inForm(place)) return '';
  if (finding.kind === 'occupation' || finding.kind === 'rareJob') return jobWords(place, finding);
  if (finding.kind === 'heritage' || finding.kind === 'group') return peopleWords(place);
  const rule = GENERAL[finding.kind]?.find(([words]) => words.test(place.words));
  if (!rule) return '';
  const [expression, forms] = rule;
  const words = inSlot(place, forms);
  const who = expression.exec(place.words)?.groups?.who?.toLowerCase() ?? '';
  return words === '' ? '' : inCase(place, words.replace('$who', who));
}

/** Words that begin no noun and no quality: a clause of its own. */
const CLAUSE = /^(?:it|he|she|they|him|them|which|when|as|there|that|who|where|because|and|to|not)\b/i;
const PARTICIPLE = /^(?:\p{L}+ly )?\p{L}+(?:ed|en|wn)\b/iu;
/** Behind these a noun may stand without an article. */
const TAKES_NOUN =
  /(?:\b(?:with|of|from|after|by|about|like|had|has|have|having|got|the|and|or|plus|survived)|[,:(–—-])\s*$/i;

function inSlot(place: Place, { noun, past, present, quality }: GeneralWords): string {
  const { words, before } = place;
  if (CLAUSE.test(words)) return '';
  if (DETERMINED.test(words))
    return (/\b(?:is|was|['’]s)\s$/i.test(before) && /^my\s/i.test(words) ? quality : undefined) ?? noun ?? '';
  if (DETERMINER.test(before)) return noun === undefined ? '' : fitted(place, noun);
  if (SUBJECT.test(before)) return (PAST.test(words) ? past : PRESENT.test(`${words} `) ? present : undefined) ?? '';
  if (PREDICATE.test(before)) return quality ?? (PARTICIPLE.test(words) ? '' : (noun ?? ''));
  if (TAKES_NOUN.test(before))
    return PARTICIPLE.test(words) || PAST.test(words) ? (quality ?? '') : (noun ?? quality ?? '');
  return beginsSentence(place) ? (PAST.test(words) ? (past ?? '') : (noun ?? '')) : '';
}

import { GENERAL, type GeneralWords } from '../../patterns/general-words';
import { ANY_JOB, JOB_FAMILIES } from '../../patterns/job-families';
import { PEOPLES } from '../../patterns/peoples';
import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { beginsSentence, inCase, inForm, type Place, placeOf } from './grammar';

const DETERMINED = /^(?<owner>the|an?|this|that|his|her|their|my|our|its)\s/i;
const ARTICLE = String.raw`\b(?:the|an?|this|that|my|our|his|her|their|its|another|each|every)\s+`;
/** An article, or an article with adjectives: "a 42-year-old", "a devout", "an anxious, single". */
const DETERMINER = new RegExp(
  String.raw`${ARTICLE}(?:(?:\d[\w/.-]*(?:\s?y\.?o\.?)?|\p{L}+-year-old|\d0-something|teenage|young|old|older|elderly|single|married|divorced|gay|lesbian|trans|male|female|white|black|devout|busy|strict|only|new|long-time|[\p{L}-]+(?:al|ic|ous|ive|ful|less|ing|ent|ant|ese|ish|ed)),?\s+){0,3}$`,
  'iu',
);
/** "a Bend firefighter" */
const PROPER = /\b(?:[Tt]he|[Aa]n?|[Tt]his|[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir)\s+(?:\p{Lu}[\p{L}'’-]+\s+){1,2}$/u;

function isDetermined(before: string): boolean {
  return DETERMINER.test(before) || PROPER.test(before);
}

/** A word that a predicate begins with, in the present or in the past. */
const PRESENT =
  /^(?:is|are|has|have|does|plays|works|drives|keeps|uses|runs|lives|speaks|rings|teaches|cooks|sings|races|breeds|calls|\p{L}+s)\s/u;
const PAST =
  /^(?:was|were|had|did|lost|broke|won|drove|kept|came|got|made|left|ran|spoke|went|taught|rang|sang|fell|hid|shot|flew|\p{L}+ed)(?:\s|$)/iu;
/** Behind these a quality may stand: "is deaf", "34, deaf, and". */
const PREDICATE = /(?:\b(?:is|was|are|were|be|been|being|became|also|who['’]s|s?he['’]s|identifies as|legally)|,)\s+$/i;
const SUBJECT =
  /\b(?:s?he|who|they|it|and|client|patient|man|woman|boy|girl|mother|father|son|daughter|husband|wife)\s+$/i;
/** Words that begin no noun and no quality: a clause of its own. */
const CLAUSE = /^(?:it|he|she|they|him|them|which|when|as|there|that|who|where|because|and|to|not)\b/i;
const PARTICIPLE = /^(?:\p{L}+ly )?\p{L}+(?:ed|en|wn)\b/iu;
/** Behind these a noun may stand without an article. */
const TAKES_NOUN =
  /(?:\b(?:with|of|from|after|by|about|like|had|has|have|having|got|the|and|or|plus|survived|did|does|do|served)|[,:(–—-])\s*$/i;
/** What follows something that acts. */
const ACTS = /^\s(?:was|is|has|had|said|says|left|came|told|wants|keeps|just|never|did|\p{L}+ed)\b/iu;
/** Where a span runs on into the next clause. */
const RUN_ON =
  /\s+(?:(?:and|but|because|so)(?:\s+\p{L}+)*|(?:(?:in|on|at|of|for|from|with|to)\s+)?(?:the|an?|his|her|their|our|my)|in|on|at|of|for|from|with|to)$/iu;
/** Half of something that takes two: "between here" and … */
const HALF = /\bbetween(?:\s+\p{L}+){1,2}$/iu;

/** A span without what belongs to the next clause, or to the next word. */
function withoutRunOn(place: Place): Place {
  const inWord = /^\p{L}/u.test(place.after) ? (/\s*\S*$/u.exec(place.words)?.[0].length ?? 0) : 0;
  const whole = place.words.slice(0, place.words.length - inWord);
  const kept = whole.replace(RUN_ON, '');
  return placeOf({ start: place.start, end: place.start + kept.length }, place.text);
}

/** A noun with the article that goes with the words before it. */
function fitted(place: Place, noun: string): string {
  const bare = noun.replace(/^(?:an?|the) /, '');
  if (!isDetermined(place.before)) return noun;
  return bare.startsWith('someone ') ? `person ${bare.slice('someone '.length)}` : bare;
}

/** Words for what a job is when only its field is told. */
function jobWords(place: Place, { value = '' }: Finding): string {
  if (PRESENT.test(place.words)) return 'has an unusual job';
  if (PAST.test(place.words) && !/^(?:retired|licensed|certified|skilled)\b/i.test(place.words))
    return 'had an unusual job';
  const family = (said: string) => JOB_FAMILIES.find(([words]) => words.test(said))?.[1];
  const once = /^(?:retired|former|ex)\b/i.exec(place.words)?.[0].toLowerCase().replace(/^ex$/, 'former');
  const noun = `${once ? `${once} ` : ''}${family(place.words) ?? family(value) ?? ANY_JOB}`;
  const bare = isDetermined(place.before) || /[,(]\s*$|\d[FM]?\s$/.test(place.before) || place.before.trim() === '';
  return bare ? noun : `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** Adjectives for a people, a faith, a tongue. */
function peopleWords(place: Place): string {
  if (/^(?:converted|converting|convert|served|serving|sent|on|last|native)\b/i.test(place.words)) return '';
  const adjective = PEOPLES.find(([words]) => words.test(place.words))?.[1] ?? '';
  const alone = /^\s*(?:$|[.,;:!?)]|(?:and|who|with|in|from|at|is|was|has)\b)/i.test(place.after);
  const noun = adjective !== '' && alone && isDetermined(place.before) && !/\b(?:is|was)\s$/i.test(place.before);
  return noun && adjective !== 'Pacific Islander' ? `${adjective} person` : adjective;
}

/**
 * What could stand instead of a quasi-identifier, said more generally, by its place in the sentence: a noun, a predicate, a quality.
 * With no words where nothing better is known, or its place cannot be told.
 */
export function generalEdit(finding: Finding, whole: Place): Edit {
  const place = withoutRunOn(whole);
  const { start, end } = place;
  if (inForm(place) || start === end || HALF.test(place.words))
    return { start: whole.start, end: whole.end, replacement: '' };
  if (finding.kind === 'occupation' || finding.kind === 'rareJob')
    return { start, end, replacement: inCase(place, jobWords(place, finding)) };
  if (finding.kind === 'heritage' || finding.kind === 'group') return { start, end, replacement: peopleWords(place) };
  const rule = GENERAL[finding.kind]?.find(([words]) => words.test(place.words));
  if (!rule) return { start, end, replacement: '' };
  const [expression, forms] = rule;
  const who = expression.exec(place.words)?.groups?.who?.toLowerCase() ?? '';
  const be = /\b(?:was|were)\s+$/i.exec(place.before)?.[0].length ?? 0;
  // "was wrongly convicted": the predicate as a whole.
  if (be > 0 && forms.past !== undefined && forms.quality === undefined && PARTICIPLE.test(place.words))
    return { start: start - be, end, replacement: forms.past.replace(/^was /, 'was ') };
  const words = inSlot(place, forms).replace('$who', who);
  return { start, end, replacement: words === '' ? '' : inCase(place, words) };
}

function inSlot(place: Place, { noun, actor, past, present, quality }: GeneralWords): string {
  const { words, before, after } = place;
  if (CLAUSE.test(words)) return '';
  const owner = DETERMINED.exec(words)?.groups?.owner?.toLowerCase();
  if (owner !== undefined) {
    if (actor !== undefined && ACTS.test(after)) return actor;
    if (quality !== undefined && /\b(?:is|was|['’]s)\s$/i.test(before) && /^my\s/i.test(words)) return quality;
    return noun !== undefined && /^(?:his|her|their)$/.test(owner)
      ? `${owner} ${noun.replace(/^(?:an?|the) /, '')}`
      : (noun ?? '');
  }
  if (isDetermined(before)) return noun === undefined ? '' : fitted(place, noun);
  if (SUBJECT.test(before)) return (PAST.test(words) ? past : PRESENT.test(`${words} `) ? present : undefined) ?? '';
  if (PREDICATE.test(before)) return quality ?? (PARTICIPLE.test(words) ? '' : (noun ?? ''));
  if (TAKES_NOUN.test(before))
    return PARTICIPLE.test(words) || PAST.test(words) ? (quality ?? '') : (noun ?? quality ?? '');
  return beginsSentence(place) ? (PAST.test(words) ? (past ?? '') : (noun ?? '')) : '';
}

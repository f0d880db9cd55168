import { DUTY_DRAFTS, FAMILY_DRAFTS } from '../../../patterns/selftest';
import type { Destination } from '../../model/draft';
import { readPattern } from '../../settings/managed/patterns';
import { type Given, outcomeOf, type Step } from './check';
import { addressAt, atLeast, FORUM, mailTo, pageAt, STRANGER, tryOut } from './try';

/** What the law asks for or lets pass in danger: 45 CFR 164.512(b)(1)(ii) and (j). */
const DUTIES = ['report', 'danger'] as const;
type Duty = (typeof DUTIES)[number];

/**
 * Each duty, with every draft to every sort of reader and to all places that the policy blocks: one click at most, never a reason,
 * never a wall, whether or not everything could be read.
 */
export const dutySteps: readonly Step[] = DUTIES.map((duty) => ({
  group: 'duties',
  id: duty,
  run: (given) => {
    const { tried, held } = proof(given, duty);
    return [
      {
        group: 'duties',
        id: duty,
        outcome: outcomeOf(held === 0),
        title: [`reason_${duty}`],
        tried: ['selftest_tried_duty', String(tried)],
        found: ['selftest_dutyHeld', String(tried), String(held)],
      },
    ];
  },
}));

function proof(given: Given, purpose: Duty): { readonly tried: number; readonly held: number } {
  const all = [...Object.values(FAMILY_DRAFTS), ...DUTY_DRAFTS];
  const cases = [
    ...product(all, READERS),
    // What a place does to one draft it does to all of the same families.
    ...product(DUTY_DRAFTS.slice(0, 2), placesOf(given)),
  ];
  const verdicts = cases.flatMap(({ text, to }) =>
    [false, true].map((failed) => tryOut(given, { text, to, purpose, failed }).verdict),
  );
  return { tried: verdicts.length, held: verdicts.filter((verdict) => atLeast(verdict, 'justify')).length };
}

const READERS: readonly Destination[] = [
  FORUM,
  { ...FORUM, kind: 'review' },
  { ...FORUM, kind: 'assistant' },
  { ...FORUM, kind: 'channel', place: '#everyone', audience: 900 },
  mailTo(STRANGER),
  mailTo(STRANGER, 'office@agency.selftest.invalid'),
  { ...mailTo(STRANGER), unreadableRecipients: true },
];

/** Everywhere that the policy speaks of. */
function placesOf({ policy }: Given): readonly Destination[] {
  const { blockedPlaces = [], approvedPlaces = [], approvedDomains = [], approvedPeople = [] } = policy;
  const pages = [...blockedPlaces, ...approvedPlaces.map(({ match = '' }) => match)].flatMap((each) => {
    const read = readPattern(each);
    return read.ok ? read.value.origins.map((origin) => pageAt(origin, read.value.path)) : [];
  });
  const people = [...approvedDomains, ...approvedPeople.map(({ address = '' }) => address)];
  return [...pages, ...people.map((each) => mailTo(addressAt(each), STRANGER))];
}

function product(texts: readonly string[], places: readonly Destination[]) {
  return texts.flatMap((text) => places.map((to) => ({ text, to })));
}

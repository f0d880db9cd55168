import type { PlaceUse, Purpose } from '../model/purpose';
import type { Settings } from '../model/settings';
import { OF_ROLE } from './purposes';

/** What a place on the list is used for, where that says something of who learns of clients. */
const OF_PLACE: Readonly<Partial<Record<PlaceUse, Purpose>>> = {
  supervision: 'supervision',
  consultation: 'consultation',
  teaching: 'teaching',
  assistant: 'assistant',
};

/** The purposes for which the user shares at all, as far as the list of people and places tells. In the order of `SHARED`. */
export function sharedFor({ people, approvedPlaces }: Pick<Settings, 'people' | 'approvedPlaces'>): readonly Purpose[] {
  const used = new Set<Purpose>([
    ...people.map(({ role }) => OF_ROLE[role]),
    ...approvedPlaces.flatMap(({ use }) => (use && OF_PLACE[use]) ?? []),
  ]);
  return SHARED.filter((purpose) => used.has(purpose));
}

/** The purposes that clients are told of. Each has the message `limits_share_<purpose>`. */
const SHARED: readonly Purpose[] = [
  'team',
  'coordination',
  'supervision',
  'consultation',
  'billing',
  'counsel',
  'teaching',
  'assistant',
  'court',
  'report',
];

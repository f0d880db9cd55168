import type { Standing } from '../model/decision';
import type { Destination } from '../model/draft';
import type { ApprovedPlace, Settings } from '../model/settings';
import { personOf } from './people';

/** A pause that ends later than this, in ms, was set under another clock. It does not count. */
export const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

/**
 * How a destination stands with the user. The first that holds: paused, a place on the list, recipients on the list (every one
 * of them), public.
 *
 * @param now ms since 1970
 */
export function standingOf(destination: Destination, settings: Settings, now: number): Standing {
  if (isPaused(destination, settings, now)) return 'paused';
  const place = placeOf(destination, settings);
  if (place !== null && place.use !== 'noClients') return 'approvedPlace';
  if (allRecipientsKnown(destination, settings, now)) return 'approvedRecipients';
  return 'public';
}

/** The place on the list that a destination lies in: of several, the one that says most (channel before site). */
export function placeOf({ origin, path }: Destination, { approvedPlaces }: Settings): ApprovedPlace | null {
  let found: ApprovedPlace | null = null;
  for (const place of approvedPlaces)
    if (liesIn({ origin, path }, place) && (found === null || place.path.length > found.path.length)) found = place;
  return found;
}

function isPaused({ origin }: Destination, { pauses }: Settings, now: number): boolean {
  if (!isSite(origin) || !Object.hasOwn(pauses, origin)) return false;
  const left = (pauses[origin] ?? 0) - now;
  return left > 0 && left <= LONGEST_PAUSE;
}

/** Same scheme, host and port, at the path or below it: `/r/therapists` holds `/r/therapists/x`, not `/r/therapistsonly`. */
export function liesIn(
  { origin, path }: Pick<Destination, 'origin' | 'path'>,
  place: { readonly origin: string; readonly path: string },
): boolean {
  if (!isSite(origin) || origin !== place.origin) return false;
  const base = place.path.replace(/\/+$/u, '');
  return base === '' ? place.path.startsWith('/') : path === base || path.startsWith(`${base}/`);
}

/** Pages without an origin of their own say `null`: that is nowhere to vouch for. */
function isSite(origin: string): boolean {
  return origin.startsWith('https://') || origin.startsWith('http://');
}

/** Recipients that a reply adds to its thread, and that are not on the user's list. */
export function newStrangers({ newRecipients = [] }: Destination, settings: Settings, now: number): readonly string[] {
  return newRecipients.filter((recipient) => personOf(recipient, settings, now) === null);
}

function allRecipientsKnown(
  { unreadableRecipients, recipients }: Destination,
  settings: Settings,
  now: number,
): boolean {
  if (unreadableRecipients || recipients.length === 0) return false;
  return recipients.every((recipient) => personOf(recipient, settings, now) !== null);
}

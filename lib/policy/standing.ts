import { FREE_MAIL } from '../../patterns/lexicons/free-mail';
import type { Standing } from '../model/decision';
import type { Destination } from '../model/draft';
import type { ApprovedPlace, Settings } from '../model/settings';
import { parseAddress } from '../settings/recipient';

/** A pause that ends later than this, in ms, was set under another clock. It does not count. */
export const LONGEST_PAUSE = 24 * 60 * 60 * 1000;

/**
 * How a destination stands with the user. The first that holds: paused, an approved place, approved recipients (every one
 * of them, so that a mixed list takes its strictest member), public.
 *
 * @param now ms since 1970
 */
export function standingOf(destination: Destination, settings: Settings, now: number): Standing {
  if (isPaused(destination, settings, now)) return 'paused';
  if (settings.approvedPlaces.some((place) => lies(destination, place))) return 'approvedPlace';
  if (allRecipientsApproved(destination, settings)) return 'approvedRecipients';
  return 'public';
}

function isPaused({ origin }: Destination, { pauses }: Settings, now: number): boolean {
  if (!isSite(origin) || !Object.hasOwn(pauses, origin)) return false;
  const left = (pauses[origin] ?? 0) - now;
  return left > 0 && left <= LONGEST_PAUSE;
}

/** Same scheme, host and port, at the path or below it: `/r/therapists` holds `/r/therapists/x`, not `/r/therapistsonly`. */
function lies({ origin, path }: Destination, place: ApprovedPlace): boolean {
  if (!isSite(origin) || origin !== place.origin) return false;
  const base = place.path.replace(/\/+$/u, '');
  return base === '' ? place.path.startsWith('/') : path === base || path.startsWith(`${base}/`);
}

/** Pages without an origin of their own say `null`: that is nowhere to vouch for. */
function isSite(origin: string): boolean {
  return origin.startsWith('https://') || origin.startsWith('http://');
}

/** Recipients that a reply adds to its thread, and that the user has not approved. */
export function newStrangers({ newRecipients = [] }: Destination, settings: Settings): readonly string[] {
  const approved = new Set(settings.approvedRecipients);
  return newRecipients.filter((recipient) => !isApproved(recipient, approved));
}

function allRecipientsApproved(destination: Destination, settings: Settings): boolean {
  if (destination.unreadableRecipients || destination.recipients.length === 0) return false;
  const approved = new Set(settings.approvedRecipients);
  return destination.recipients.every((recipient) => isApproved(recipient, approved));
}

function isApproved(recipient: string, approved: ReadonlySet<string>): boolean {
  const address = parseAddress(recipient);
  if (address === null || address.local === '') return false;
  if (approved.has(`${address.local}@${address.domain}`)) return true;
  return !FREE_MAIL.has(address.domain) && approved.has(`@${address.domain}`);
}

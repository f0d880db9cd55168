import type { Client } from '../model/client';
import { startOf } from '../model/dates';

/** So many months after they were spoken about, the limits of confidentiality are spoken about again. */
const MONTHS = 12;
/** With a client who is likely to come near them. */
const MONTHS_LIKELY = 3;

/** Clients with whom the limits of confidentiality are due to be spoken about. @param now ms since 1970 */
export function limitsDue(clients: readonly Client[], now: number): readonly Client[] {
  return clients.filter(({ limitsDiscussed, flags }) => {
    const last = startOf(limitsDiscussed);
    if (last === null) return true;
    const next = new Date(last);
    next.setMonth(next.getMonth() + (flags.includes('likelyToReachLimits') ? MONTHS_LIKELY : MONTHS));
    return next.getTime() <= now;
  });
}

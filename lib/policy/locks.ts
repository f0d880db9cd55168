import type { Destination } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Lock } from '../model/lock';
import type { Purpose } from '../model/purpose';
import { stricter, type Verdict } from '../model/verdict';
import { parseAddress } from '../settings/recipient';
import { isQuasi } from './judge';
import { liesIn } from './standing';

/** The least that the clinic's rules lead to: the strictest of those of which everything holds. */
export function lockedTo(
  locks: readonly Lock[],
  findings: readonly Finding[],
  destination: Destination,
  purposes: readonly Purpose[],
): Verdict {
  return locks
    .filter((lock) => holds(lock, findings, destination, purposes))
    .map(({ verdict }) => verdict)
    .reduce(stricter, 'allow');
}

function holds(
  { origin, path = '/', below = false, domain, purpose, family, direct }: Lock,
  findings: readonly Finding[],
  destination: Destination,
  purposes: readonly Purpose[],
): boolean {
  if (origin !== undefined && !liesIn(below ? lifted(destination, origin) : destination, { origin, path }))
    return false;
  if (domain !== undefined && !destination.recipients.some((each) => parseAddress(each)?.domain === domain))
    return false;
  if (purpose !== undefined && !purposes.includes(purpose)) return false;
  return findings.some(
    (finding) => (family === undefined || finding.family === family) && (!direct || isDirect(finding)),
  );
}

/** A destination on a host below that of `origin`, as if it were on that host. */
function lifted(destination: Destination, origin: string): Destination {
  const [scheme = '', host = ''] = origin.split('://');
  const isBelow = destination.origin.startsWith(`${scheme}://`) && destination.origin.endsWith(`.${host}`);
  return isBelow ? { ...destination, origin } : destination;
}

function isDirect(finding: Finding): boolean {
  return finding.tier === 'direct' && !isQuasi(finding);
}

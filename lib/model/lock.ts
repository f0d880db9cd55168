import type { Family } from './finding';
import type { Purpose } from './purpose';
import type { Verdict } from './verdict';

/** A rule that the clinic set. It only ever makes a verdict stricter, and never that of a duty. All that is given must hold. */
export interface Lock {
  /** The least. */
  readonly verdict: Verdict;
  /** Scheme, host and port. */
  readonly origin?: string;
  /** All hosts below that of the origin as well. */
  readonly below?: boolean;
  /** At this path of the origin or below it. */
  readonly path?: string;
  /** Some recipient is of this domain. */
  readonly domain?: string;
  readonly purpose?: Purpose;
  /** Some finding is of this family; of any when absent. */
  readonly family?: Family;
  /** Some finding identifies by itself. */
  readonly direct?: true;
}

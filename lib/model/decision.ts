import type { Finding } from './finding';
import type { Verdict } from './verdict';

/** How a destination stands with the user: its words are the message `standing_<standing>`. */
export type Standing = 'public' | 'approvedPlace' | 'approvedRecipients' | 'paused';

/** What the policy says of one draft on its way to one destination. */
export interface Decision {
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** What the verdict rests on, in reading order, neutral ones left out. */
  readonly findings: readonly Finding[];
  /** How many findings were left out because those who would read them wrote them: quoted history in a plain reply. */
  readonly aside?: number;
  /** Something failed on the way (weights, detector, settings), and the verdict is the safe one. */
  readonly failed: boolean;
}

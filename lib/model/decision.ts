import type { Saying } from './code';
import type { Finding } from './finding';
import type { Purpose } from './purpose';
import type { Verdict } from './verdict';

/** How a destination stands with the user: its words are the message `standing_<standing>`. */
export type Standing = 'public' | 'approvedPlace' | 'approvedRecipients' | 'paused';

/**
 * Something about who would read a draft, or what it tells, beside its findings. Its words are the message `notice_<kind>`.
 * - `lookAlike`: an address whose domain looks like one on the list
 * - `nearMiss`: an address a letter away from one on the list
 * - `personal`: what seems a private address of someone on the list
 * - `list`: one address that many read
 * - `open`: so many outside see each other's addresses
 * - `added`: new on this reply, and not on the list
 * - `outside`: one of several who is not on the list
 * - `otherClient`: what goes to a client names somebody else
 * - `confirms`: an answer to a review that tells who was a client
 * - `houseRule`: a place that wants no details of clients at all
 * - `revoked`, `expired`, `incomplete`: a release for these recipients that does not hold
 * - `whichClient`: releases of several clients name these recipients
 * - `substanceUse`, `psychotherapyNotes`: what only a release of its own lets pass
 * - `danger`, `abuse`: it may be reportable where the user is
 * - `locked`: a rule of the clinic
 * - `code`: a code or a law that the user works under asks for more than the frame
 * - `otherLaw`: a client who lives under another law than the user's: the stricter of the two is to be kept
 * - `saidBefore`: together with what was written there before
 * - `notCounted`: how many people fit could not be told, as the tables could not be read
 * - `rosterLocked`: the roster is locked, so that nobody on it is known
 */
export interface Notice {
  readonly kind: NoticeKind;
  /** Whom or what it is about: addresses, labels, a count. Shown as they are. */
  readonly about: readonly string[];
}
export const NOTICE_KINDS = [
  'lookAlike',
  'nearMiss',
  'personal',
  'list',
  'open',
  'added',
  'outside',
  'otherClient',
  'confirms',
  'houseRule',
  'revoked',
  'expired',
  'incomplete',
  'whichClient',
  'substanceUse',
  'psychotherapyNotes',
  'danger',
  'abuse',
  'locked',
  'code',
  'otherLaw',
  'saidBefore',
  'notCounted',
  'rosterLocked',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** What the policy says of one draft on its way to one destination. */
export interface Decision {
  readonly verdict: Verdict;
  readonly standing: Standing;
  /** What the verdict rests on, in reading order, neutral ones left out. */
  readonly findings: readonly Finding[];
  /** The purpose whose frame decided: that of the strictest reader. */
  readonly purpose: Purpose;
  /** What the user is likely to be sending it for, likeliest first. Never chosen for them. */
  readonly proposed: readonly Purpose[];
  /** About the readers and the place, the gravest first. */
  readonly notices: readonly Notice[];
  /** Whose rule decided: `clinic`, `code`, the kind of a notice, or the purpose whose frame it was. It tells nothing of the draft. */
  readonly rule: string;
  /** A stage of the clinic's roll-out before the last: `simulate`: nothing is shown; `tips`: nothing is held. */
  readonly mode?: 'simulate' | 'tips';
  /** What the verdict would be at the last stage, where it would ask. */
  readonly would?: Verdict;
  /** The clinic lets a question be passed in one way only: by saying that it is nothing of a client. */
  readonly onlyIfNone?: true;
  /** How many findings were left out because those who would read them wrote them: quoted history in a plain reply. */
  readonly aside?: number;
  /** What the user's codes say to the purposes in question. Absent when they say nothing. */
  readonly says?: readonly Saying[];
  /** Something failed on the way (weights, detector, settings), and the verdict is the safe one. */
  readonly failed: boolean;
}

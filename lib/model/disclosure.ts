import type { Family } from './finding';
import type { Purpose, RecordField } from './purpose';

/** What is still owed to a client after a disclosure. Each is the message `followUp_<kind>`. */
export const FOLLOW_UPS = ['tellClient', 'repair'] as const;
export type FollowUpKind = (typeof FOLLOW_UPS)[number];

/** Why a client is not told. Each is the message `because_<because>`; none is in the user's own words, so that it tells nothing. */
export const BECAUSES = ['danger', 'order', 'law', 'pointless'] as const;
export type Because = (typeof BECAUSES)[number];

export interface FollowUp {
  readonly kind: FollowUpKind;
  /** ms since 1970; later when it was deferred. */
  readonly due: number;
  readonly state: 'open' | 'done' | 'notAllowed';
  /** Where it was not allowed. */
  readonly because?: Because;
}

/** Whether what an entry rests on still holds. Each is the message `entry_<standing>`. */
export const ENTRY_STANDINGS = ['standing', 'sealed', 'withdrawn'] as const;
export type EntryStanding = (typeof ENTRY_STANDINGS)[number];

/**
 * An entry of the disclosure log: that something was let go, what sort of thing, to whom, what for and on what ground (45 CFR
 * 164.528(b)(2)). Never the text, and nobody's address who is not on the user's list.
 */
export interface Disclosure {
  readonly id: string;
  /** ms since 1970 */
  readonly at: number;
  readonly purpose: Purpose;
  /** Addresses on the user's list, and the domains of all others (`@else.example`). */
  readonly recipients: readonly string[];
  /** How many findings of which families went along. */
  readonly families: Readonly<Partial<Record<Family, number>>>;
  /** Labels of the clients on the roster that it told of. Several may be one of whom it could not be told which. */
  readonly clients: readonly string[];
  /** The legal ground of its purpose, such as "45 CFR 164.512(b)(1)(ii)". */
  readonly ground: string;
  readonly followUps: readonly FollowUp[];
  /** What the user typed of its record. It may identify: in the vault alone, and dropped where there is none that is open. */
  readonly fields?: Readonly<Partial<Record<RecordField, string>>>;
  readonly standing: EntryStanding;
  /** The user's own record is written, or none is wanted. */
  readonly done: boolean;
}

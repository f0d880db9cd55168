import type { Family } from './finding';
import type { Purpose } from './purpose';

/**
 * That something was let go, what sort of thing, and what for: what is needed to remind of the record that is still to be written.
 * Never the text, nothing that was typed, and nobody's address who is not on the user's list.
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
  /** The user's own record is written, or none is wanted. */
  readonly done: boolean;
}

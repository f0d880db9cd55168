import type { SkipReason } from '../composer/skip';
import type { Moment } from '../gate/attempt';
import type { Gate } from '../gate/gate';
import type { RosterIndex } from '../model/client';
import type { Disclosure } from '../model/disclosure';
import type { Destination } from '../model/draft';
import type { Earlier, LedgerPlace, ToldKind } from '../model/ledger';
import { PURPOSES, type Purpose } from '../model/purpose';
import type { Tallied } from '../records/counts';

/** What the sentinel needs of the guard once that is awake. */
export interface Guard {
  /** A field is in use: it is read while the user writes, when it is a composer. `focused`: it only now came into use. */
  watch(composer: HTMLElement, focused: boolean): void;
  /** Now, without waiting: may this event go on? */
  mayPass(moment: Moment): boolean;
  /** Ask about a held event when it is a send, and release it once or not at all. Rejects when it could not ask. */
  ask(moment: Moment): Promise<void>;
  /** Opens the card of the next finding after the caret. */
  next(): void;
  /** What the popup shows of this frame. @param field the one last in use */
  here(field: HTMLElement | null): HereAnswer;
}

export interface GuardState {
  readonly findings: number;
  readonly failed: boolean;
  /** Where the draft in use would go. Absent while there is none. */
  readonly destination?: Destination;
  /** What the draft in use seems to be for, the likeliest first. */
  readonly proposed?: readonly Purpose[];
  /** What the user said that it is for. */
  readonly purpose?: Purpose;
}

/** @param node the private way to the page-gate, where there is one */
export type MakeGuard = (win: Window & typeof globalThis, gate: Gate, node: EventTarget | null) => Guard;

/** What the popup asks the sentinel of a tab's top frame, and its answer. */
export const HERE = 'discreet:here';

/** What the background tells every frame of a tab when the shortcut to the next finding is pressed. */
export const NEXT = 'discreet:next';

export interface HereAnswer extends GuardState {
  readonly origin: string;
  readonly path: string;
  readonly label: string;
  /** Why the field last focused was left alone. */
  readonly skipped: readonly SkipReason[];
}

/** What the popup tells every frame of a tab: what the draft in use is for, or that nothing was said after all. */
export const PURPOSE = 'discreet:purpose';

export interface PurposeMessage {
  readonly type: typeof PURPOSE;
  readonly purpose: Purpose | null;
}

export function isPurposeMessage(message: unknown): message is PurposeMessage {
  if (typeof message !== 'object' || message === null || !('type' in message) || message.type !== PURPOSE) return false;
  const { purpose } = message as { readonly purpose?: unknown };
  return purpose === null || PURPOSES.some((known) => known === purpose);
}

/** What a guard asks of the background when it wakes: the roster. */
export const ROSTER = 'discreet:roster';

/** What the background tells every frame, and answers to {@link ROSTER}. Of the clients it carries labels and keyed hashes alone. */
export interface RosterMessage {
  readonly type: typeof ROSTER;
  /** There is a roster that is locked. */
  readonly locked: boolean;
  /** While it is open. */
  readonly index?: RosterIndex;
}

export function isRosterMessage(message: unknown): message is RosterMessage {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === ROSTER &&
    'locked' in message
  );
}

/** What the guard tells the background when a draft was let go for a purpose. */
export const DISCLOSED = 'discreet:disclosed';

export interface DisclosedMessage {
  readonly type: typeof DISCLOSED;
  readonly disclosure: Disclosure;
}

/** What a guard asks of the background: what was told before where a draft would go. The answer is an {@link Earlier}. */
export const EARLIER = 'discreet:earlier';

export interface EarlierCall {
  readonly type: typeof EARLIER;
  readonly place: LedgerPlace;
}

/** What the guard tells the background when a draft was let go: the kinds of what it tells. */
export const TOLD = 'discreet:told';

export interface ToldMessage {
  readonly type: typeof TOLD;
  readonly place: LedgerPlace;
  readonly kinds: readonly ToldKind[];
}

export function isEarlier(answer: unknown): answer is Earlier {
  return typeof answer === 'object' && answer !== null && 'posts' in answer && 'kinds' in answer;
}

/** What the guard tells the background when a panel closed: kinds of findings that it spoke of, and those that were let go. */
export const SHOWN = 'discreet:shown';

export interface ShownMessage {
  readonly type: typeof SHOWN;
  readonly kinds: readonly string[];
  readonly overridden: readonly string[];
}

/** What the guard tells the background of each question, for the clinic's weekly counts. */
export const COUNTED = 'discreet:counted';

export interface CountedMessage {
  readonly type: typeof COUNTED;
  readonly counted: Tallied;
}

/** What the policy page asks of the background: to read the policy of the browser anew. */
export const POLICY = 'discreet:policy';

/** What a panel asks of the background: the options page. */
export const OPTIONS = 'discreet:options';

/** What the guard tells the background for the badge. */
export const BADGE = 'discreet:badge';

export interface BadgeMessage extends GuardState {
  readonly type: typeof BADGE;
  readonly paused: boolean;
}

/** The guard's script puts its maker here, in the extension's own world, which no page sees. */
const SLOT = Symbol.for('discreet.guard');
type Slots = { [SLOT]?: MakeGuard };

export function offerGuard(make: MakeGuard): void {
  (globalThis as Slots)[SLOT] = make;
}

export function offeredGuard(): MakeGuard | undefined {
  return (globalThis as Slots)[SLOT];
}

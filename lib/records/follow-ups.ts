import type { Because, Disclosure, FollowUp, FollowUpKind } from '../model/disclosure';
import type { Purpose } from '../model/purpose';

const DAY = 24 * 60 * 60 * 1000;

/** What is owed to the client after each purpose, and after how many days. The client who asked for it, or signed for it, knows. */
const OWED: Readonly<Partial<Record<Purpose, readonly (readonly [FollowUpKind, number])[]>>> = {
  report: [
    ['tellClient', 1],
    ['repair', 14],
  ],
  danger: [
    ['tellClient', 1],
    ['repair', 14],
  ],
  court: [
    ['tellClient', 1],
    ['repair', 14],
  ],
  counsel: [['tellClient', 14]],
  coordination: [['tellClient', 14]],
};

/** @param at ms since 1970 */
export function followUpsOf(purpose: Purpose, at: number): readonly FollowUp[] {
  return (OWED[purpose] ?? []).map(([kind, days]) => ({ kind, due: at + days * DAY, state: 'open' }));
}

/** Changes one follow-up of one entry; the others stay. */
function withFollowUp(id: string, kind: FollowUpKind, change: (one: FollowUp) => FollowUp) {
  return (all: readonly Disclosure[]): readonly Disclosure[] =>
    all.map((entry) =>
      entry.id === id
        ? { ...entry, followUps: entry.followUps.map((one) => (one.kind === kind ? change(one) : one)) }
        : entry,
    );
}

export function followedUp(id: string, kind: FollowUpKind) {
  return withFollowUp(id, kind, ({ due }) => ({ kind, due, state: 'done' }));
}

export function notAllowed(id: string, kind: FollowUpKind, because: Because) {
  return withFollowUp(id, kind, ({ due }) => ({ kind, due, state: 'notAllowed', because }));
}

/** @param until ms since 1970 */
export function deferred(id: string, kind: FollowUpKind, until: number) {
  return withFollowUp(id, kind, () => ({ kind, due: until, state: 'open' }));
}

/** An open follow-up of an entry. */
export interface Owed {
  readonly entry: Disclosure;
  readonly followUp: FollowUp;
}

/** What is owed by `now`, in ms since 1970, the oldest first. */
export function owed(all: readonly Disclosure[], now: number): readonly Owed[] {
  return all
    .flatMap((entry) => entry.followUps.map((followUp) => ({ entry, followUp })))
    .filter(({ followUp }) => followUp.state === 'open' && followUp.due <= now)
    .sort((a, b) => a.followUp.due - b.followUp.due);
}

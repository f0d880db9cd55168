import { browser } from 'wxt/browser';
import type { Decision } from '../model/decision';
import type { Reason } from '../model/reason';
import { COUNTED, type CountedMessage } from './handshake';

/** Counts a question that was answered: by the reason, `sent` where none was asked; as it is where the draft did not go as it was. */
export function countAnswer({ rule, verdict }: Decision, answer: Reason | null | 'kept' | 'replaced'): void {
  const outcome = typeof answer === 'string' ? answer : answer === null ? 'sent' : outcomeOf(answer);
  tell({ type: COUNTED, counted: { rule, verdict, outcome } });
}

/** Counts what went at an early stage of the roll-out, and would have been asked about. */
export function countPassed({ rule, would, mode }: Decision): void {
  if (would === undefined) return;
  const outcome = mode === 'simulate' ? 'simulated' : 'tipped';
  tell({ type: COUNTED, counted: { rule, verdict: would, outcome } });
}

function outcomeOf({ purpose, ofClinic }: Reason): string {
  return ofClinic === undefined ? purpose : `clinic:${ofClinic}`;
}

function tell(message: CountedMessage): void {
  // A page that outlives an update of the extension has nobody to tell.
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
}

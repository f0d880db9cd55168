import type { GuardState } from '../guard/handshake';

export interface FrameState extends GuardState {
  readonly paused: boolean;
}

/** What each frame of each tab last told. */
export type TabStates = ReadonlyMap<number, ReadonlyMap<number, FrameState>>;

export interface Badge {
  readonly text: string;
  /** As CSS takes it. Dark enough for the white text that browsers put on it. */
  readonly colour: string;
  /** Message key of the tooltip. */
  readonly title: string;
}

export function withState(states: TabStates, tab: number, frame: number, state: FrameState): TabStates {
  return new Map(states).set(tab, new Map(states.get(tab)).set(frame, state));
}

export function withoutTab(states: TabStates, tab: number): TabStates {
  const rest = new Map(states);
  rest.delete(tab);
  return rest;
}

/** A warning sign when something failed, a pause sign, or how many findings the drafts of a tab hold. */
/** @param due how much is still owed to clients; said, quietly, where there is nothing else to say */
export function badgeOf(states: TabStates, tab: number, due = 0): Badge {
  const frames = [...(states.get(tab)?.values() ?? [])];
  if (frames.some((frame) => frame.failed)) return { text: '!', colour: '#9a3412', title: 'badge_failed' };
  if (frames.some((frame) => frame.paused)) return { text: 'II', colour: '#4b5563', title: 'badge_paused' };
  const findings = frames.reduce((sum, frame) => sum + frame.findings, 0);
  if (findings === 0 && due > 0) return { text: short(due), colour: '#4b5563', title: 'badge_due' };
  const text = short(findings);
  return { text, colour: '#1d4e5f', title: findings > 0 ? 'badge_findings' : 'actionTitle' };
}

function short(count: number): string {
  return count > 99 ? '99+' : String(count || '');
}

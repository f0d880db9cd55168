import { describe, expect, it } from 'vitest';
import { badgeOf, type FrameState, type TabStates, withoutTab, withState } from '../../lib/background/badge';

const state = (change: Partial<FrameState>): FrameState => ({ findings: 0, failed: false, paused: false, ...change });
const NONE: TabStates = new Map();

describe('the badge', () => {
  it('is empty where nothing was told', () => {
    expect(badgeOf(NONE, 1).text).toBe('');
  });

  it('adds up the findings of a tab and no other', () => {
    let states = withState(NONE, 1, 0, state({ findings: 2 }));
    states = withState(states, 1, 7, state({ findings: 3 }));
    states = withState(states, 2, 0, state({ findings: 9 }));
    expect(badgeOf(states, 1).text).toBe('5');
  });

  it('takes the newest word of a frame', () => {
    let states = withState(NONE, 1, 0, state({ findings: 4 }));
    states = withState(states, 1, 0, state({ findings: 0 }));
    expect(badgeOf(states, 1).text).toBe('');
  });

  it('says first that something failed, then that it is paused', () => {
    let states = withState(NONE, 1, 0, state({ findings: 4 }));
    states = withState(states, 1, 1, state({ paused: true }));
    expect(badgeOf(states, 1)).toMatchObject({ text: 'II', title: 'badge_paused' });
    states = withState(states, 1, 2, state({ failed: true }));
    expect(badgeOf(states, 1)).toMatchObject({ text: '!', title: 'badge_failed' });
  });

  it('forgets a tab that moved on', () => {
    const states = withState(NONE, 1, 0, state({ findings: 4 }));
    expect(badgeOf(withoutTab(states, 1), 1).text).toBe('');
  });

  it('stays short', () => {
    expect(badgeOf(withState(NONE, 1, 0, state({ findings: 250 })), 1).text).toBe('99+');
  });
});

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepPolicy, type PolicySource } from '../../lib/background/keep-policy';
import { type KeptPolicy, policyOf, readKept, STRICT_POLICY } from '../../lib/settings/managed/store';

/* What the background keeps of a browser's policy, over time: a browser of our own making, and a clock that we turn. */
type Answer = Record<string, unknown> | 'none' | 'fails';
const A = { mode: 'tips' };
const B = { mode: 'simulate' };
const SET_A: KeptPolicy = { known: 'set', raw: A };
const SET_B: KeptPolicy = { known: 'set', raw: B };
const NONE: KeptPolicy = { known: 'none', raw: null };
const WAITING: KeptPolicy = { known: 'waiting', raw: null };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function browserOf(first: { kept?: unknown; forced?: boolean; answer: Answer }) {
  const state = { answer: first.answer, kept: first.kept, asked: 0, written: [] as (KeptPolicy | undefined)[] };
  const source: PolicySource = {
    async managed() {
      state.asked += 1;
      const { answer } = state;
      if (answer === 'none') throw new Error('Managed storage manifest not found');
      if (answer === 'fails') throw new Error('broken');
      return answer;
    },
    isForced: async () => first.forced ?? false,
    kept: async () => state.kept,
    async keep(policy) {
      state.written.push(policy);
      if (policy) state.kept = policy;
    },
    after: (ms, then) => void setTimeout(then, ms),
  };
  const keeper = keepPolicy(source);
  /** The background starts, and so much time passes. */
  const start = async (ms = 0) => {
    void keeper.refresh();
    await vi.advanceTimersByTimeAsync(ms);
  };
  const later = (ms: number) => vi.advanceTimersByTimeAsync(ms);
  const news = () => state.written.filter((each) => each !== undefined);
  return { state, source, keeper, start, later, news };
}

describe('a browser that nobody manages', () => {
  it.each(['none', 'fails', {}] as const)('never waits: %j', async (answer) => {
    const { state, start, later, news } = browserOf({ answer });
    await start();
    expect(news()).toEqual([NONE]);
    await later(120_000);
    expect(state.asked).toBe(1);
  });

  it('does not wait for an answer that takes long, and takes it when it comes', async () => {
    const { state, source, later } = browserOf({ answer: {} });
    const answers: ((policy: Record<string, unknown>) => void)[] = [];
    const slow = keepPolicy({ ...source, managed: () => new Promise((answer) => answers.push(answer)) });
    void slow.refresh();
    await later(0);
    expect(state.kept).toEqual(NONE);
    answers[0]?.(A);
    await later(0);
    expect(state.kept).toEqual(SET_A);
  });
});

describe('a browser in which an administrator installed Discreet', () => {
  it('waits strictly where nothing is kept, and takes the policy when it comes', async () => {
    const { state, start, later } = browserOf({ answer: {}, forced: true });
    await start();
    expect(state.kept).toEqual(WAITING);
    expect(policyOf(readKept(state.kept))).toEqual(STRICT_POLICY);
    await later(20_000);
    expect(state.kept).toEqual(WAITING);
    state.answer = A;
    await later(500);
    expect(state.kept).toEqual(SET_A);
  });

  it('is strict from the first moment, before anything was asked', () => {
    expect(policyOf(readKept(undefined))).toEqual(STRICT_POLICY);
    for (const spoilt of [null, 'set', {}, { known: 'off' }, []]) expect(readKept(spoilt).known).toBe('waiting');
  });

  it('waits a minute and no longer, and then does not ask all over again at each wake', async () => {
    const { state, start, later, news, keeper } = browserOf({ answer: {}, forced: true });
    await start(59_000);
    expect(state.kept).toEqual(WAITING);
    await later(2000);
    expect(state.kept).toEqual(NONE);
    await keeper.refresh();
    await later(120_000);
    expect(news()).toEqual([WAITING, NONE]);
  });

  it('goes on waiting where the browser was closed meanwhile', async () => {
    const { state, start } = browserOf({ answer: {}, forced: true, kept: WAITING });
    await start(10_000);
    expect(state.kept).toEqual(WAITING);
  });

  it('waits where it cannot be told who installed it', async () => {
    const browser = browserOf({ answer: {} });
    const keeper = keepPolicy({ ...browser.source, isForced: () => Promise.reject(new Error('broken')) });
    void keeper.refresh();
    await browser.later(1000);
    expect(browser.state.kept).toEqual(WAITING);
  });
});

describe('a policy that is kept', () => {
  it('holds from the start, and through the seconds in which the browser does not know yet', async () => {
    const { state, start, later, news } = browserOf({ answer: {}, kept: SET_A });
    await start(4000);
    expect(state.kept).toEqual(SET_A);
    state.answer = A;
    await later(600);
    expect(news()).toEqual([]);
    expect(state.kept).toEqual(SET_A);
  });

  it('goes where it was taken away', async () => {
    const { state, start } = browserOf({ answer: 'none', kept: SET_A, forced: true });
    await start(4000);
    expect(state.kept).toEqual(SET_A);
    await vi.advanceTimersByTimeAsync(2000);
    expect(state.kept).toEqual(NONE);
  });

  it('stays where the browser fails to tell', async () => {
    const { state, start } = browserOf({ answer: 'fails', kept: SET_A });
    await start(120_000);
    expect(state.kept).toEqual(SET_A);
  });

  it('is written anew only where it is another; that it was asked for is noted all the same', async () => {
    const { state, start, news } = browserOf({ answer: A, kept: SET_A });
    await start();
    expect(state.written).toEqual([undefined]);
    state.answer = B;
    await start();
    expect(news()).toEqual([SET_B]);
  });

  it('survives storage that cannot be read', async () => {
    const browser = browserOf({ answer: A });
    let broken = true;
    const keeper = keepPolicy({
      ...browser.source,
      kept: () => (broken ? Promise.reject(new Error('disk')) : browser.source.kept()),
    });
    const first = keeper.refresh().catch(() => 'failed');
    broken = false;
    await first;
    await keeper.refresh();
    expect(browser.state.kept).toEqual(SET_A);
  });
});

describe('a change', () => {
  it('is read once for a burst of events, and as it stands at the end of it', async () => {
    const { state, start, keeper, later, news } = browserOf({ answer: A });
    await start();
    const before = state.asked;
    for (let each = 0; each < 50; each += 1) {
      state.answer = each % 2 ? A : B;
      keeper.changed();
      await later(10);
    }
    state.answer = B;
    expect(state.asked).toBe(before);
    await later(200);
    expect(state.asked).toBe(before + 1);
    expect(news()).toEqual([NONE, SET_A, SET_B]);
  });

  it('of a policy that comes while an empty one is waited for ends the waiting', async () => {
    const { state, start, keeper, later } = browserOf({ answer: {}, forced: true });
    await start(300);
    state.answer = A;
    keeper.changed();
    await later(130);
    expect(state.kept).toEqual(SET_A);
    const { asked } = state;
    await later(120_000);
    // The older question notices only when it is asked once more.
    expect(state.asked).toBeLessThanOrEqual(asked + 1);
    expect(state.kept).toEqual(SET_A);
  });

  it('counts as it was read last, whichever answer came late', async () => {
    const browser = browserOf({ answer: A });
    const slow: (() => void)[] = [];
    const keeper = keepPolicy({
      ...browser.source,
      async managed() {
        const { answer } = browser.state;
        if (slow.length === 0) await new Promise<void>((go) => slow.push(go));
        return answer as Record<string, unknown>;
      },
    });
    const first = keeper.refresh();
    await browser.later(0);
    browser.state.answer = B;
    await keeper.refresh();
    slow[0]?.();
    await first;
    expect(browser.state.kept).toEqual(SET_B);
  });
});

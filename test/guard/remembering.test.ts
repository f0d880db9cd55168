import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Remembering } from '../../lib/guard/remembering';
import type { Destination } from '../../lib/model/draft';
import { type Earlier, NOTHING_EARLIER } from '../../lib/model/ledger';

/* A frame that asks the background what was told before; the background answers when the test lets it. */
const THREAD: Destination = {
  origin: 'https://forum.example',
  path: '/t/12',
  label: 'A thread',
  recipients: [],
  unreadableRecipients: false,
};
const TOLD: Earlier = { posts: 1, kinds: [{ kind: 'exactAge', family: 'quasi' }] };
const MORE: Earlier = { posts: 2, kinds: [...TOLD.kinds, { kind: 'occupation', family: 'quasi' }] };

let answers: ((answer: unknown) => void)[] = [];
let changed = 0;
beforeEach(() => {
  answers = [];
  changed = 0;
});
const frame = (send = () => new Promise((answer) => answers.push(answer))) =>
  new Remembering(send, () => (changed += 1));
const answer = async (told: unknown) => {
  answers.shift()?.(told);
  await new Promise((done) => setTimeout(done, 5));
};

describe('what a frame knows of what was told before', () => {
  it('is awaited once for a place, and said to have changed when something was told', async () => {
    const remembering = frame();
    expect([remembering.of(THREAD, []), remembering.of(THREAD, [])]).toEqual(['waking', 'waking']);
    await answer(TOLD);
    expect(remembering.of(THREAD, [])).toEqual(TOLD);
    expect([changed, answers.length]).toEqual([1, 0]);
    expect(remembering.of({ ...THREAD, path: '/t/13' }, [])).toBe('waking');
  });

  it('holds until the newer answer when more was told: a send that is on its way is not held for it', async () => {
    const remembering = frame();
    remembering.of(THREAD, []);
    await answer(TOLD);
    remembering.forget();
    expect(remembering.of(THREAD, [])).toEqual(TOLD);
    await answer(MORE);
    expect(remembering.of(THREAD, [])).toEqual(MORE);
  });

  it('goes by the answer asked last where several are on their way', async () => {
    const remembering = frame();
    remembering.of(THREAD, []);
    remembering.forget();
    expect(remembering.of(THREAD, [])).toBe('waking');
    await answer(TOLD);
    expect(remembering.of(THREAD, [])).toBe('waking');
    await answer(MORE);
    expect(remembering.of(THREAD, [])).toEqual(MORE);
  });

  it.each([undefined, null, 'nonsense', {}])('is nothing when the answer is %j', async (told) => {
    const remembering = frame();
    remembering.of(THREAD, []);
    await answer(told);
    expect(remembering.of(THREAD, [])).toEqual(NOTHING_EARLIER);
  });

  it('is nothing when there is nobody to ask', async () => {
    const remembering = frame(() => Promise.reject(new Error('gone')));
    remembering.of(THREAD, []);
    await vi.waitFor(() => expect(remembering.of(THREAD, [])).toEqual(NOTHING_EARLIER));
  });

  it('is nothing when nobody answers in time', async () => {
    vi.useFakeTimers();
    const remembering = frame();
    remembering.of(THREAD, []);
    await vi.advanceTimersByTimeAsync(2100);
    vi.useRealTimers();
    expect(remembering.of(THREAD, [])).toEqual(NOTHING_EARLIER);
  });
});

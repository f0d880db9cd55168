import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { counted, createShowingStore, declined, offersIn, type Showings } from '../../lib/records/showings';

const shownTimes = (times: number, overridden: number): Showings =>
  Array.from({ length: times }).reduce<Showings>(
    (all, _, at) => counted(['date'], at < overridden ? ['date'] : [])(all),
    {},
  );

describe('what is let go nearly every time', () => {
  it.each([
    [19, 19, false],
    [20, 20, true],
    [20, 17, true],
    [20, 16, false],
    [40, 33, true],
    [40, 20, false],
  ])('of %i showings %i: offered %s', (times, overridden, offered) => {
    expect(offersIn(shownTimes(times, overridden), [])).toEqual(offered ? ['date'] : []);
  });

  it('is not offered twice, nor right after a no', () => {
    const all = shownTimes(30, 30);
    expect(offersIn(all, ['date'])).toEqual([]);
    expect(offersIn(counted(['date'], ['date'])(declined('date')(all)), [])).toEqual([]);
  });

  it('forgets an old habit', () => {
    let all = shownTimes(60, 60);
    for (let at = 0; at < 40; at += 1) all = counted(['date'], [])(all);
    expect(offersIn(all, [])).toEqual([]);
  });

  it('counts a kind once a panel, and survives nonsense', async () => {
    expect(counted(['date', 'date', 'name'], ['name'])({})).toEqual({
      date: { shown: 1, overridden: 0 },
      name: { shown: 1, overridden: 1 },
    });
    fakeBrowser.reset();
    await fakeBrowser.storage.local.set({ showings: [1, 2] });
    expect(await createShowingStore(fakeBrowser.storage.local).load()).toEqual({});
  });
});

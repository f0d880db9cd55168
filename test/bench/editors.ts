import type { BrowserContext } from 'playwright-core';
import { EDITORS, type EditorRow } from '../browser/editors/list';
import { type FixtureServer, serve } from '../browser/harness/server';
import type {} from '../browser/pages/fixture';
import { harmless, quantile, say, textOf, wait, withBrowser } from './page';
import { type Typed, typist } from './typing';

/** Keys that are counted, and the time from one to the next in the same page, in ms. */
const KEYS = 40;
const RHYTHM = 110;
/** Pauses after a key in which the draft is read and marked, and their length in ms. */
const PAUSES = 3;
const PAUSE = 650;
const LENGTHS = [2000, 20_000] as const;
const CALLS = 2000;
const GOES_ON = 'and then we went on to speak of it';

/**
 * What a key costs in every editor of the table, what a call costs the page-gate, and what a guarded tab holds in memory:
 * `npm run bench -- editors [calls | memory | keys | part of a row's name]`.
 */
export async function main([only = '']: readonly string[]): Promise<void> {
  const server = await serve();
  try {
    if (['', 'calls'].includes(only)) await calls(server);
    if (['', 'memory'].includes(only)) await memory(server);
    if (!['calls', 'memory'].includes(only)) await keystrokes(server, only === 'keys' ? '' : only);
  } finally {
    await server.close();
  }
}

/** The bare page twice and the guarded one, in three browsers that are typed into by turns: what disturbs the machine disturbs all. */
async function keystrokes(server: FixtureServer, only: string): Promise<void> {
  say(
    `ms of main thread in Chromium added to the bare page by Discreet: median / p95 (ceiling 1) of ${KEYS} keys without a`,
  );
  say(
    `pause; (±) the bare page's p95 against itself; then a key with a pause behind it, in which the draft is read and marked`,
  );
  const rows = EDITORS.filter(({ name }) => name.includes(only));
  await withBrowser(false, (bare) =>
    withBrowser(false, (again) =>
      withBrowser(true, async (guarded) => {
        for (const row of rows) say(`${row.name.padEnd(36)} ${await cells(server, row, [bare, again, guarded])}`);
      }),
    ),
  );
}

/** A row at both lengths, typed into by turns as well. */
async function cells(server: FixtureServer, row: EditorRow, contexts: readonly BrowserContext[]): Promise<string> {
  const begun = LENGTHS.map((length) => contexts.map((context) => typist(context, server, row, textOf(length))));
  const settled = await Promise.allSettled(begun.flat());
  const pages = settled.flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  try {
    const refused = settled.find((each) => each.status === 'rejected');
    if (refused) return `not measured: ${String(refused.reason).split('\n')[0]}`;
    const costs = await typed(pages);
    return LENGTHS.map((length, at) => `${length}: ${figuresOf(costs.slice(at * 3, at * 3 + 3))}`.padEnd(42)).join(' ');
  } finally {
    await Promise.all(pages.map((page) => page.close()));
  }
}

function figuresOf([bare = [], again = [], guarded = []]: readonly (readonly number[])[]): string {
  const added = (share: number, from: number, to?: number) => {
    const alone = [...bare.slice(from, to), ...again.slice(from, to)];
    return (quantile(guarded.slice(from, to), share) - quantile(alone, share)).toFixed(2);
  };
  const p95 = (costs: readonly number[]) => quantile(costs.slice(0, KEYS), 0.95);
  const noise = Math.abs(p95(bare) - p95(again)).toFixed(2);
  return `${added(0.5, 0, KEYS)} / ${added(0.95, 0, KEYS)} (±${noise}), read ${added(0.5, KEYS)}`;
}

/** What each key cost in each of the pages; the last ones with the pause behind them. */
async function typed(pages: readonly Typed[]): Promise<readonly (readonly number[])[]> {
  const costs = pages.map((): number[] => []);
  for (let key = 0; key < KEYS + PAUSES; key += 1) {
    const next = wait(key < KEYS ? RHYTHM : PAUSE);
    // Each page on its own thread's clock: at once, so that the rhythm is true.
    await Promise.all(pages.map((page) => page.key(GOES_ON[key % GOES_ON.length] ?? 'e')));
    await next;
    for (const [at, cost] of (await Promise.all(pages.map((page) => page.cost()))).entries()) costs[at]?.push(cost);
  }
  return costs;
}

/** Messages on an open socket, which are as cheap as calls that carry text get. */
async function calls(server: FixtureServer): Promise<void> {
  say('page-gate, microseconds a call without flagged text, median of batches: bare / unarmed / armed (ceiling 20)');
  for (const size of [2000, 60_000]) {
    const one = (draft: string) => async (context: BrowserContext) => {
      const page = await context.newPage();
      await page.goto(`${server.origin}/form.html`);
      if (draft) {
        await page.click('#editor');
        await page.keyboard.type(draft);
        await wait(1500);
      }
      const times = await page.evaluate(callsOf, [size, CALLS] as const);
      await page.close();
      return quantile(times, 0.5);
    };
    const bare = await withBrowser(false, one(''));
    const unarmed = await withBrowser(true, one(''));
    const armed = await withBrowser(true, one(textOf(120)));
    say(`${String(size).padStart(9)} characters ${[bare, unarmed, armed].map((time) => time.toFixed(2)).join(' / ')}`);
  }
}

/** Runs in the page. */
async function callsOf([size, count]: readonly [number, number]): Promise<number[]> {
  const body = 'quiet words of no matter '.repeat(Math.ceil(size / 25)).slice(0, size);
  const socket = new WebSocket(`ws://${location.host}/bench`);
  await new Promise((open) => socket.addEventListener('open', open));
  const times: number[] = [];
  for (let batch = 0; batch < 20; batch += 1) {
    const each = Math.max(2, Math.round(count / 20 / (size / 2000)));
    const begin = performance.now();
    for (let call = 0; call < each; call += 1) socket.send(body);
    times.push(((performance.now() - begin) / each) * 1000);
    await new Promise((next) => setTimeout(next, 20));
  }
  socket.close();
  return times;
}

async function memory(server: FixtureServer): Promise<void> {
  const held = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/form.html`);
    await page.click('#editor');
    await page.evaluate((draft) => window.setText(draft), harmless(2000));
    await page.keyboard.type('and so on');
    await wait(4000);
    const session = await context.newCDPSession(page);
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { metrics } = await session.send('Performance.getMetrics').catch(() => ({ metrics: [] }));
    await page.close();
    return [usedSize / 1e6, metrics.length];
  };
  const [bare = 0] = await withBrowser(false, held);
  const [guarded = 0] = await withBrowser(true, held);
  say(`memory of a guarded tab's scripts: ${guarded.toFixed(1)} MB, of the same page alone ${bare.toFixed(1)} MB`);
}

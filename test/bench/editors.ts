import type { BrowserContext } from 'playwright-core';
import { EDITORS, type EditorRow } from '../browser/editors/list';
import { type FixtureServer, serve } from '../browser/harness/server';
import type {} from '../browser/pages/fixture';
import { harmless, quantile, say, textOf, wait, withBrowser } from './page';
import { typist } from './typing';

/** Keys that are counted, and the time from one to the next in the same page, in ms. */
const KEYS = 40;
const RHYTHM = 100;
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
  say(`keystroke in Chromium, ms of main thread added to the bare page by Discreet, median / p95 (ceiling 1) / mean,`);
  say(`of ${KEYS} keys, a pause of reading among them; (±) the bare page's p95 against itself`);
  const rows = EDITORS.filter(({ name }) => name.includes(only));
  await withBrowser(false, (bare) =>
    withBrowser(false, (again) =>
      withBrowser(true, async (guarded) => {
        for (const row of rows) {
          const cells: string[] = [];
          for (const length of LENGTHS) cells.push(await cell(server, row, length, [bare, again, guarded]));
          say(`${row.name.padEnd(33)} ${cells.join('   ')}`);
        }
      }),
    ),
  );
}

async function cell(
  server: FixtureServer,
  row: EditorRow,
  length: number,
  contexts: readonly BrowserContext[],
): Promise<string> {
  try {
    const [bare = [], again = [], guarded = []] = await typed(server, row, length, contexts);
    const added = (share: number) => quantile(guarded, share) - quantile([...bare, ...again], share);
    const noise = Math.abs(quantile(bare, 0.95) - quantile(again, 0.95));
    const mean = (costs: readonly number[]) => costs.reduce((sum, each) => sum + each, 0) / costs.length;
    const figures = [added(0.5), added(0.95), mean(guarded) - mean([...bare, ...again])].map((ms) => ms.toFixed(2));
    return `${length}: ${figures.join(' / ')} (±${noise.toFixed(2)})`.padEnd(40);
  } catch (error) {
    return `${length}: not measured, ${String(error).split('\n')[0]}`;
  }
}

/** What each key cost in each of the pages. */
async function typed(
  server: FixtureServer,
  row: EditorRow,
  length: number,
  contexts: readonly BrowserContext[],
): Promise<number[][]> {
  const pages = await Promise.all(contexts.map((context) => typist(context, server, row, textOf(length))));
  const costs = pages.map((): number[] => []);
  for (let key = 0; key < KEYS; key += 1) {
    // In the middle the typist rests: the draft is read and marked, and that counts for the key before.
    const next = wait(key === KEYS / 2 ? 8 * RHYTHM : RHYTHM);
    for (const page of pages) {
      await page.key(GOES_ON[key % GOES_ON.length] ?? 'e');
      await wait(RHYTHM / 5);
    }
    await next;
    for (const [at, page] of pages.entries()) costs[at]?.push(await page.cost());
  }
  await Promise.all(pages.map((page) => page.close()));
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

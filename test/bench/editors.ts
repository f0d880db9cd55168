import type { BrowserContext } from 'playwright-core';
import { EDITORS, type EditorRow } from '../browser/editors/list';
import { type FixtureServer, serve } from '../browser/harness/server';
import type {} from '../browser/pages/fixture';
import { busy, harmless, quantile, say, textOf, wait, withBrowser } from './page';

/** Keys of one typist, and the pause between them in ms. */
const KEYS = 30;
const RHYTHM = 110;
const LENGTHS = [2000, 20_000] as const;
const CALLS = 2000;

/**
 * What a key costs in every editor of the table, what a call costs the page-gate, and what a guarded tab holds in memory:
 * `npm run bench -- editors [part of a name]`.
 */
export async function main([only = '']: readonly string[]): Promise<void> {
  const server = await serve();
  try {
    await calls(server);
    await memory(server);
    say(`keystroke in Chromium, ms of main thread added by Discreet, median / p95 of ${KEYS} keys (ceiling 1)`);
    const rows = EDITORS.filter(({ name, page, inBlocks }) => name.includes(only) && !page.includes('?') && !inBlocks);
    const all = async (context: BrowserContext) => {
      const costs: (readonly number[])[] = [];
      for (const row of rows)
        for (const length of LENGTHS) costs.push(await keys(server, row, length)(context).catch(() => []));
      return costs;
    };
    const bare = await withBrowser(false, all);
    const guarded = await withBrowser(true, all);
    for (const [at, row] of rows.entries()) {
      const cells = LENGTHS.map((length, each) => {
        const [without = [], withIt = []] = [bare[at * LENGTHS.length + each], guarded[at * LENGTHS.length + each]];
        const added = (share: number) => (quantile(withIt, share) - quantile(without, share)).toFixed(2).padStart(6);
        return `${length}: ${added(0.5)} /${added(0.95)} (alone ${quantile(without, 0.5).toFixed(1)} / ${quantile(without, 0.95).toFixed(1)})`;
      });
      say(`${row.name.padEnd(18)} ${cells.join('   ')}`);
    }
  } finally {
    await server.close();
  }
}

const keys =
  (server: FixtureServer, { page: path, field = '#editor', opener }: EditorRow, length: number) =>
  async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto(`${server.origin}/${path}`);
    await page.waitForFunction(() => window.modelText !== undefined);
    if (opener) await page.click(opener);
    await page.evaluate((draft) => window.setText(draft), textOf(length));
    const [frame, inner] = field.split(' >> ');
    const target = inner && frame ? page.frameLocator(frame).locator(inner) : page.locator(field).first();
    await target.click({ position: { x: 20, y: 20 } });
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ');
    await wait(1500);
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'timeTicks' });
    const costs: number[] = [];
    for (let key = 0; key < KEYS; key += 1) {
      const before = await busy(session);
      await page.keyboard.type('and then we went on '[key % 20] ?? 'e');
      await wait(RHYTHM);
      costs.push((await busy(session)) - before);
    }
    await page.close();
    return costs;
  };

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

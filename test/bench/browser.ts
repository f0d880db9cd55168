/**
 * What Discreet costs a page in real Chromium: each measure on the same page without and with the extension, in one run.
 * Times are main-thread milliseconds; "added" is the difference.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Page } from 'playwright-core';
import { type FixtureServer, serve } from '../browser/harness/server';
import type {} from '../browser/pages/fixture';
import { busy, FOLDER, harmless, quantile, say, textOf, wait, withBrowser } from './page';

/** Keys of one typist, and the pause between them in ms: about 80 words a minute. */
const KEYS = 120;
const RHYTHM = 150;
const SENDS = 40;
const LOADS = 24;

const GOES_ON = 'and then we went on to speak about the summer and what she would like to do with it ';

interface Pair {
  readonly bare: readonly number[];
  readonly guarded: readonly number[];
}

function row(name: string, { bare, guarded }: Pair, ceiling: string): void {
  const cell = (values: readonly number[], at: number) => quantile(values, at).toFixed(2).padStart(7);
  const added = (at: number) => (quantile(guarded, at) - quantile(bare, at)).toFixed(2).padStart(7);
  say(
    `${name.padEnd(44)} bare ${cell(bare, 0.5)} /${cell(bare, 0.95)}   guarded ${cell(guarded, 0.5)} /${cell(guarded, 0.95)}   added ${added(0.5)} /${added(0.95)}   ceiling ${ceiling}`,
  );
}

async function both(measure: (context: BrowserContext) => Promise<readonly number[]>): Promise<Pair> {
  const bare = await withBrowser(false, measure);
  const guarded = await withBrowser(true, measure);
  return { bare, guarded };
}

async function ready(page: Page, text: string): Promise<void> {
  await page.waitForFunction(() => document.querySelector('#editor') !== null);
  await page.evaluate((draft) => window.setText(draft), text);
  await page.click('#editor', { position: { x: 20, y: 20 } });
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' ');
  await wait(1500);
}

/** All that one more letter costs: the key itself, and the reading that follows when the typing pauses. */
const keystrokes = (server: FixtureServer, path: string, length: number) => async (context: BrowserContext) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/${path}`);
  await ready(page, textOf(length));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const costs: number[] = [];
  for (let key = 0; key < KEYS; key += 1) {
    const before = await busy(session);
    await page.keyboard.type(GOES_ON[key % GOES_ON.length] ?? 'e');
    await wait(RHYTHM);
    costs.push((await busy(session)) - before);
  }
  await page.close();
  return costs;
};

/** From the pointer going down on Send to the page hearing of it, with the last letter not yet read. */
const verdicts = (server: FixtureServer, path: string, length: number) => async (context: BrowserContext) => {
  const page = await context.newPage();
  await page.goto(`${server.origin}/${path}`);
  await ready(page, harmless(length));
  await page.evaluate(() => {
    const heard: number[] = [];
    Object.assign(window, { heard });
    window.send = async () => new Response();
    window.addEventListener('pointerdown', (event) => heard.push(performance.now() - event.timeStamp), true);
  });
  for (let each = 0; each < SENDS; each += 1) {
    await page.evaluate((draft) => {
      const draftIs = window.modelText();
      if (draftIs.length < draft.length / 2) window.setText(draft);
    }, harmless(length));
    await page.click('#editor', { position: { x: 20, y: 20 } });
    await page.keyboard.press('Control+End');
    await page.keyboard.type(GOES_ON[each % GOES_ON.length] ?? 'e');
    await page.click('#send');
  }
  const heard = await page.evaluate(() => (window as unknown as { heard: number[] }).heard);
  // Clicks into the editor are heard too: every second one is the send.
  await page.close();
  return heard.filter((_, index) => index % 2 === 1);
};

/** Script time of a whole load of a page that has no composer in use. */
const loads = (server: FixtureServer) => async (context: BrowserContext) => {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'timeTicks' });
  const costs: number[] = [];
  for (let each = 0; each < LOADS; each += 1) {
    await page.goto(`${server.origin}/fields.html?${each}`);
    await wait(60);
    const { metrics } = await session.send('Performance.getMetrics');
    costs.push((metrics.find((metric) => metric.name === 'ScriptDuration')?.value ?? 0) * 1000);
  }
  await page.close();
  return costs;
};

/** From the focus on a field that holds a name to the first mark on the page, each in a fresh page. */
const firstMarks = (server: FixtureServer) => async (context: BrowserContext) => {
  const costs: number[] = [];
  for (let each = 0; each < 8; each += 1) {
    const page = await context.newPage();
    await page.goto(`${server.origin}/form.html?${each}`);
    await page.evaluate((draft) => window.setText(draft), textOf(600));
    await page.evaluate(() => {
      document.querySelector('#editor')?.addEventListener('focus', () => {
        const from = performance.now();
        new MutationObserver((_, observer) => {
          observer.disconnect();
          Object.assign(window, { marked: performance.now() - from });
        }).observe(document.documentElement, { childList: true });
      });
    });
    await page.click('#editor');
    await page.waitForFunction(() => 'marked' in window);
    costs.push(await page.evaluate(() => (window as unknown as { marked: number }).marked));
    await page.close();
  }
  return costs;
};

function sizes(): void {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(join(FOLDER, name)).isFile(),
  );
  const size = (name: string) => statSync(join(FOLDER, name)).size;
  const packed = files.reduce((sum, name) => sum + gzipSync(readFileSync(join(FOLDER, name))).length, 0);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  say(
    `sentinel.js and page-gate.js ${kB(size('sentinel.js') + size('page-gate.js'))} minified (ceiling 8 kB) · guard.js ${kB(size('guard.js'))} · tagger.bin ${kB(size('tagger.bin'))} · all files gzipped one by one ${kB(packed)} (ceiling 3 MB)`,
  );
}

export async function main(): Promise<void> {
  const server = await serve();
  say('Discreet in Chromium, ms of main thread, median / p95; the same page without and with it');
  sizes();
  try {
    row('script of a page with no composer in use', await both(loads(server)), '1');
    for (const [name, path] of [
      ['textarea', 'form.html'],
      ['contenteditable', 'editable.html'],
    ] as const) {
      row(`keystroke, ${name}, 2,000 characters`, await both(keystrokes(server, path, 2000)), '1');
      row(`keystroke, ${name}, 20,000 characters`, await both(keystrokes(server, path, 20_000)), '1');
    }
    row('verdict at send, contenteditable, 10,000', await both(verdicts(server, 'editable.html', 10_000)), '5');
    const marks = await withBrowser(true, firstMarks(server));
    say(
      `${'first composer in use to first finding'.padEnd(44)} median ${quantile(marks, 0.5).toFixed(0)}, worst ${Math.max(...marks).toFixed(0)}   ceiling 150`,
    );
  } finally {
    await server.close();
  }
}

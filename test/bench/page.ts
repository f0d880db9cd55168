import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { browserPath } from '../tools/browsers';

/** The extension as built. */
export const FOLDER = fileURLToPath(new URL('../../.output/chrome-mv3', import.meta.url));
const SENTENCE =
  'We talked about sleep and about the walk to school, and how the week had gone since the last session. ';
const TELLING = 'Her name is Maria Delgado and she lives on 14 Larkmead Ave in Bend. ';

export const say = (line = '') => process.stdout.write(`${line}\n`);
export const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
export const textOf = (length: number) =>
  (TELLING + SENTENCE.repeat(Math.ceil(length / SENTENCE.length))).slice(0, length);
export const harmless = (length: number) => SENTENCE.repeat(Math.ceil(length / SENTENCE.length));

export function quantile(values: readonly number[], at: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(at * sorted.length))] ?? Number.NaN;
}

/** Runs in a fresh Chromium, with the extension or without. */
export async function withBrowser<T>(extension: boolean, run: (context: BrowserContext) => Promise<T>): Promise<T> {
  const profile = await mkdtemp(join(tmpdir(), 'discreet-bench-'));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const load = extension ? [`--disable-extensions-except=${FOLDER}`, `--load-extension=${FOLDER}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless: true,
    args: [...root, ...load],
  });
  try {
    await wait(1500);
    return await run(context);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Milliseconds of script, style and layout on the main thread since the renderer began. Painting is left out: it is noise. */
export async function busy(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const counted = new Set(['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration']);
  return metrics.reduce((sum, each) => (counted.has(each.name) ? sum + each.value * 1000 : sum), 0);
}

import { BROWSERS, launch } from '../browser/harness/launch';
import { serve } from '../browser/harness/server';
import { randomSends } from '../browser/sends/random';
import type { BrowserName } from '../tools/browsers';

const ATTEMPTS = 500;
const LONGEST = 20 * 60_000;

/** A thousand sends at random, half of them in each browser: `npm run bench -- sends [attempts in each] [seed]`. */
export async function main(args: readonly string[]): Promise<void> {
  const attempts = Number(args[0] ?? ATTEMPTS);
  const seed = Number(args[1] ?? 1);
  await Promise.all(BROWSERS.map((name) => run(name, attempts, seed)));
}

async function run(name: BrowserName, attempts: number, seed: number): Promise<void> {
  const server = await serve();
  const browser = await launch(name, name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');
  try {
    const tally = await randomSends(browser, server, { attempts, seed, until: Date.now() + LONGEST });
    process.stdout.write(`sends at random in ${name}, seed ${seed}: ${JSON.stringify(tally, null, 1)}\n`);
  } finally {
    await browser.close();
    await server.close();
  }
}

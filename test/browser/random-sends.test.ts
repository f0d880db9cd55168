import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import { randomSends } from './sends/random';

/** A short run, another one every time; `npm run bench -- sends` makes the long one. */
const ATTEMPTS = 18;
const SOON = 90_000;

describe.each(BROWSERS)('sends at random in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    browser = await launch(name, name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  it(`go once or not at all, and no draft is lost`, { timeout: 2 * SOON }, async () => {
    const seed = Date.now() % 100_000;
    const tally = await randomSends(browser, server, { attempts: ATTEMPTS, seed, until: Date.now() + SOON });
    expect(tally.attempts).toBeGreaterThan(ATTEMPTS / 2);
    expect({ ...tally, seed }).toMatchObject({
      sentWhileHeld: 0,
      sentTwice: 0,
      notSent: 0,
      draftsLost: 0,
      otherText: 0,
      faults: [],
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import type {} from './pages/fixture';

/** Promise 1: nothing leaves the device. The same visit, with and without Discreet, asks for the same addresses. */
const FOLDERS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const TELLING = 'Maria Delgado called me at 415-555-0134 about her son.';
const OWN = /^(chrome|moz)-extension:/;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

interface Visit {
  readonly page: readonly string[];
  readonly server: readonly string[];
  readonly console: readonly string[];
  readonly stored: string;
}

describe.each(BROWSERS)('a guarded page in %s', (name) => {
  let server: FixtureServer;
  beforeAll(async () => {
    server = await serve();
  });
  afterAll(() => server?.close());

  async function visit(folder?: string): Promise<Visit> {
    const browser = await launch(name, folder);
    try {
      server.forget();
      const before = server.requests.length;
      const tab = await browser.open(`${server.origin}/editable.html`);
      await tab.click('#editor');
      await tab.type(TELLING);
      await wait(800);
      if (folder) {
        await tab.click('#send');
        await tab.waitForNamed('alertdialog', /^Before you send/);
        await tab.press('Escape');
      }
      await wait(500);
      const stored = await tab.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }) + document.cookie);
      return {
        page: tab.requests.filter((url) => !OWN.test(url)),
        server: server.requests.slice(before),
        console: tab.messages,
        stored,
      };
    } finally {
      await browser.close();
    }
  }

  it('asks for nothing, says nothing and stores nothing because of Discreet', async () => {
    const bare = await visit();
    const guarded = await visit(FOLDERS[name]);
    expect(guarded.page).toEqual(bare.page);
    expect(guarded.server).toEqual(bare.server);
    expect(guarded.console).toEqual(bare.console);
    expect(guarded.stored).toEqual(bare.stored);
  });
});

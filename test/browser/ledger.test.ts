import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Ledger } from '../../lib/model/ledger';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import { readLocal, storeLocal, storeSettings } from './harness/settings';
import type {} from './pages/fixture';

/* Three posts in one thread, each harmless: the whole extension as built, real keys. */
const POSTS = [
  'My client is 42 and cannot sleep, any reading?',
  'My client works as a paramedic, if that matters.',
  'My client is Armenian, does anyone know of a group?',
];
const PANEL = /^Before you send/;

describe.each(BROWSERS)('what was told before, in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  /** Open all the while, to look into the storage. */
  let options: Tab;

  beforeAll(async () => {
    server = await serve();
    browser = await launch(name, name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3');
    await storeSettings(browser, {});
    options = await browser.open(browser.extensionUrl('options.html'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const write = async (text: string, page = 'form.html'): Promise<Tab> => {
    const tab = await browser.open(`${server.origin}/${page}`);
    await tab.click('#editor');
    await tab.type(text);
    await tab.click('#send');
    return tab;
  };
  const remembered = async () => {
    const ledger = (await readLocal(options, 'ledger')) as Ledger | undefined;
    return (ledger?.entries ?? []).reduce((sum, { posts }) => sum + posts, 0);
  };
  const passes = async (text: string, page?: string) => {
    const before = { sent: server.sent.length, told: await remembered() };
    const tab = await write(text, page);
    await expect.poll(() => server.sent.length).toBe(before.sent + 1);
    await expect.poll(remembered).toBe(before.told + 1);
    await tab.close();
  };

  it('adds up in one thread, and in no other', async () => {
    const [first = '', second = '', third = ''] = POSTS;
    // What another try of this test told is of no concern.
    await storeLocal(browser, { ledger: null });
    await passes(first);
    await passes(second);
    const tab = await write(third);
    await tab.waitForNamed('alertdialog', PANEL);
    expect(await tab.seenText()).toContain('Together with what you wrote here before');
    await tab.press('Escape');
    await tab.close();
    await passes(third, 'mail.html');
  });

  it('is told in the options without a word or an address, and can be forgotten', async () => {
    await options.go(browser.extensionUrl('options.html#data'));
    await options.waitFor(() => document.querySelector('#ledger li') !== null, []);
    const words = await options.evaluate(() => document.querySelector('#ledger')?.textContent ?? '');
    expect(words).toContain('127.0.0.1');
    const stored = JSON.stringify(await readLocal(options, 'ledger'));
    for (const secret of ['form.html', 'paramedic', 'armenian']) expect(stored.toLowerCase()).not.toContain(secret);
    // A number alone: among the digits of a time or of a hash two of them may stand by chance.
    expect(stored).not.toMatch(/(?<![\w+/=-])42(?![\w+/=-])/);
    await options.waitFor(() => {
      const all = [...document.querySelectorAll<HTMLElement>('#ledger button')];
      const forget = all.find((each) => each.textContent === 'Forget all');
      forget?.click();
      return forget !== undefined;
    }, []);
    await options.waitFor(() => document.querySelector('#ledger li') === null, []);
    await passes(POSTS[2] ?? '');
  });
});

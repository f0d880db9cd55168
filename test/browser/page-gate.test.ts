import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import type {} from './pages/fixture';

declare global {
  interface Window {
    outcomes: unknown[];
    abort(): void;
    autosave(): Promise<void>;
  }
}

const TELLING = 'Maria Delgado called me at 415-555-0134 about her son.';
const HARMLESS = 'How do you handle a client who does not show up?';
const FOLDERS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;
const WAYS =
  'formSubmit fetchText fetchJson fetchQuery fetchForm fetchBlob fetchBytes fetchRequest xhr beacon socket'.split(' ');
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(BROWSERS)('the page-gate in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    browser = await launch(name, FOLDERS[name]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const compose = async (query: string, text: string): Promise<Tab> => {
    server.forget();
    const tab = await browser.open(`${server.origin}/page-sends.html?${query}`);
    await tab.click('#editor');
    await tab.type(text);
    // The guard has to be awake: until it is, calls without an event pass.
    await wait(400);
    return tab;
  };
  const texts = () => server.sent.map(({ text }) => (/Maria/.test(text) ? TELLING : text));
  const asked = (tab: Tab) => tab.waitForNamed('alertdialog', /^Before you send/);
  const sendAsItIs = async (tab: Tab) => {
    await wait(300);
    await tab.clickNamed('radio', 'Consultation');
    await tab.clickNamed('button', 'Send as it is');
    await tab.waitForGone('alertdialog', /^Before you send/);
  };
  const whole = (how: string) => (how === 'socket' ? ['before', TELLING, 'after'] : [TELLING]);

  it.each(WAYS.map((how, index) => [how, index % 2 === 0 ? '&csp' : ''] as const))(
    'holds %s, and lets it go once',
    async (how, csp) => {
      const tab = await compose(`how=${how}${csp}`, TELLING);
      await tab.click('#go');
      await asked(tab);
      await wait(150);
      expect(texts()).toEqual(how === 'socket' ? ['before'] : []);
      await tab.press('Escape');
      await tab.waitForGone('alertdialog', /^Before you send/);
      expect(await tab.evaluate(() => window.modelText())).toBe(TELLING);
      if (/^fetch/.test(how)) expect(await tab.evaluate(() => window.outcomes)).toEqual(['AbortError']);
      if (how === 'xhr') expect(await tab.evaluate(() => window.outcomes)).toEqual(['abort']);
      server.forget();
      await tab.click('#go');
      await asked(tab);
      await sendAsItIs(tab);
      await wait(400);
      expect(texts().slice(how === 'socket' ? -3 : 0)).toEqual(whole(how));
      expect(tab.messages.filter((each) => /^(?!.*(abort|403|favicon|Content.Security))/i.test(each))).toEqual([]);
      await tab.close();
    },
  );

  it.each(['fetchAborted', 'xhrAborted'])('%s: what the page takes back while it waits never goes', async (how) => {
    const tab = await compose(`how=${how}`, TELLING);
    await tab.click('#go');
    await asked(tab);
    await tab.evaluate(() => window.abort());
    await wait(100);
    expect(await tab.evaluate(() => window.outcomes)).toEqual([how === 'xhrAborted' ? 'abort' : 'AbortError']);
    await sendAsItIs(tab);
    await wait(400);
    expect(texts()).toEqual([]);
    await tab.close();
  });

  it('xhrSync: a call that cannot wait is asked about by the browser itself, and refused without an answer', async () => {
    const tab = await compose('how=xhrSync', TELLING);
    await tab.click('#go');
    await expect.poll(() => tab.evaluate(() => window.outcomes)).toEqual(['NetworkError']);
    expect(texts()).toEqual([]);
    await tab.close();
  });

  it('replacing while a call waits sends nothing of the old words', async () => {
    const tab = await compose('how=fetchJson', TELLING);
    await tab.click('#go');
    await asked(tab);
    await wait(300);
    await tab.clickNamed('button', 'Replace all');
    for (let tries = 0; tries < 60 && !/Nothing here identifies/.test(await tab.seenText()); tries += 1) await wait(50);
    await wait(300);
    await tab.clickNamed('button', 'Send as it is');
    await tab.waitForGone('alertdialog', /^Before you send/);
    await wait(400);
    expect(server.sent.filter(({ text }) => /Maria|415/.test(text))).toEqual([]);
    await tab.close();
  });

  it('lets what is harmless pass', async () => {
    for (const how of ['fetchJson', 'xhr', 'formSubmit']) {
      const tab = await compose(`how=${how}`, HARMLESS);
      await tab.click('#go');
      await wait(300);
      expect(server.sent.map(({ text }) => text.replace(/^text=/, ''))).toHaveLength(1);
      await tab.close();
    }
  });

  it('leaves autosaves alone, or holds them, as the settings say', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    const store = (settings: object) =>
      options.evaluate(async (value) => {
        type Area = { storage: { local: { set(items: object): Promise<void> } } };
        const scope = globalThis as unknown as Record<string, Area | undefined>;
        await (scope.browser ?? scope.chrome)?.storage.local.set({ settings: value });
      }, settings);
    const tab = await compose('how=fetchJson', TELLING);
    await wait(600);
    await tab.evaluate(() => window.autosave());
    expect(texts()).toEqual([TELLING]);
    await store({ autosaves: 'hold' });
    await tab.evaluate(() => void window.autosave());
    await asked(tab);
    expect(texts()).toEqual([TELLING]);
    await store({});
    await tab.close();
    await options.close();
  });
});

import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../tools/browsers';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import type {} from './pages/fixture';

/** What goes wrong must end in a question, never in a send or a lost draft. */
const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};
const TELLING = 'Maria Delgado called me at 415-555-0134 about her son.';
const HARMLESS = 'How do you handle a client who does not show up?';
const PANEL = /^Before you send/;
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

interface Extension {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
}

let server: FixtureServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server?.close());

async function write(browser: Browser, page: string, text: string): Promise<Tab> {
  server.forget();
  const tab = await browser.open(`${server.origin}/${page}`);
  await tab.click('#editor');
  await tab.type(text);
  return tab;
}

describe.each(BROWSERS)('a broken weights file in %s', (name) => {
  let folder: string;
  let browser: Browser;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'discreet-broken-'));
    await cp(FOLDERS[name], folder, { recursive: true });
    await writeFile(join(folder, 'tagger.bin'), 'no weights');
    browser = await launch(name, folder);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('asks before any send, says that it could not read, and sends on an answer', async () => {
    const tab = await write(browser, 'form.html', HARMLESS);
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    expect(await tab.seenText()).toMatch(/could not read/i);
    expect(server.sent).toEqual([]);
    await wait(300);
    await tab.clickNamed('button', 'Send as it is');
    await wait(700);
    expect(server.sent.map((each) => each.text)).toEqual([HARMLESS]);
    await tab.close();
  });
});

describe.each(BROWSERS)('settings and pages that go wrong in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, FOLDERS[name]);
  });
  afterAll(() => browser?.close());

  it('asks when the stored settings are nonsense, and recovers when they are mended', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    const store = (value: unknown) =>
      options.evaluate(async (settings) => {
        const { browser: firefox, chrome: chromium } = globalThis as unknown as Record<string, Extension | undefined>;
        await (firefox ?? chromium)?.storage.local.set({ settings });
      }, value);
    await store({ approvedPlaces: 'everywhere', ownNames: 7 });
    const tab = await write(browser, 'form.html', HARMLESS);
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    await store({});
    await wait(300);
    await tab.click('#send');
    await wait(700);
    expect(server.sent.map((each) => each.text)).toEqual([HARMLESS]);
    await tab.close();
    await options.close();
  });

  it('keeps the panel and the words when the page removes everything', async () => {
    const tab = await write(browser, 'editable.html', TELLING);
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    await tab.evaluate(() => {
      for (const node of [...document.documentElement.children]) if (node !== document.head) node.remove();
      document.documentElement.append(document.createElement('body'));
    });
    await tab.waitForNamed('button', 'Copy my words');
    expect((await tab.seen()).map((each) => each.value)).toContain(TELLING);
    expect(server.sent).toEqual([]);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    await tab.close();
  });

  it('is not worked by events that the page makes', async () => {
    const tab = await write(browser, 'form.html', TELLING);
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    await tab.evaluate(() => {
      for (const host of [...document.documentElement.children]) {
        for (const type of ['click', 'pointerdown', 'keydown']) host.dispatchEvent(new Event(type, { bubbles: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
        host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
      }
      document.querySelector<HTMLButtonElement>('#send')?.click();
      document.querySelector<HTMLFormElement>('form')?.requestSubmit();
    });
    await wait(400);
    await tab.waitForNamed('alertdialog', PANEL);
    expect(server.sent).toEqual([]);
    await tab.close();
  });
});

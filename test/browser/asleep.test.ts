import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import { storeSettings } from './harness/settings';
import type {} from './pages/fixture';

/* A slow machine: the guard takes over a second to wake, and what is typed meanwhile must come out as it was typed. */
const WAKING = 1200;
const AWAKE = WAKING + 600;
const PANEL = /^Before you send/;
const TEXTAREAS = ['form.html', 'react.html'];
const EDITORS = [
  'editable.html',
  'frame.html',
  'quill.html',
  'prosemirror.html',
  'lexical.html',
  'slate.html',
  'ckeditor5.html',
  'draft.html',
  'squire.html',
];
const IN_FRAME: Readonly<Record<string, string>> = { 'frame.html': 'iframe >> body' };

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const model = (tab: Tab) => tab.evaluate(() => window.modelText());
/** As a draft is read: an editor may keep an empty line by a character that nobody sees. */
const plain = (text: string) => text.replaceAll(/[\u200b\ufeff]/g, '');

describe.each(BROWSERS)('before the guard is awake, in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'discreet-slow-'));
    await cp(name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3', folder, { recursive: true });
    const guard = join(folder, 'guard.js');
    const slowly = `await new Promise((done) => setTimeout(done, ${WAKING}));`;
    await writeFile(guard, `${slowly}\n${await readFile(guard, 'utf8')}`);
    server = await serve();
    browser = await launch(name, folder);
    await storeSettings(browser, {});
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  const open = async (page: string): Promise<Tab> => {
    const tab = await browser.open(`${server.origin}/${page}`);
    await tab.waitFor(() => typeof window.modelText === 'function', []);
    await wait(300);
    await tab.click(IN_FRAME[page] ?? '#editor');
    return tab;
  };

  it.each(TEXTAREAS)('lines of a plain field stay where they were broken: %s', async (page) => {
    const tab = await open(page);
    await tab.type('one');
    await tab.press('Enter');
    await tab.type('two');
    await tab.press('Enter');
    await tab.press('Enter');
    await tab.type('three');
    await wait(AWAKE);
    await tab.type(', four');
    await expect.poll(() => model(tab)).toBe('one\ntwo\n\nthree, four');
    await tab.close();
  });

  it.each(EDITORS)('a line break is not lost: %s', async (page) => {
    const tab = await open(page);
    await tab.type('one');
    await tab.press('Enter');
    await wait(AWAKE);
    await tab.type('two');
    await expect.poll(async () => plain(await model(tab))).toMatch(/one\n+two/);
    await tab.close();
  });

  it("an Enter in an empty field is the page's own at once", async () => {
    const tab = await open('form.html');
    await tab.press('Enter');
    expect(await model(tab)).toBe('\n');
    await tab.type('one');
    expect(await model(tab)).toBe('\none');
    await wait(AWAKE);
    expect(await model(tab)).toBe('\none');
    await tab.close();
  });

  it('an Enter that sends is held with all that is written, and asked about', async () => {
    server.forget();
    const tab = await open('chat-textarea.html');
    await tab.type('Maria Delgado called me at 415-555-0134.');
    await tab.press('Enter');
    await tab.waitForNamed('alertdialog', PANEL);
    expect(server.sent).toEqual([]);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    expect(await model(tab)).toBe('Maria Delgado called me at 415-555-0134.');
    await tab.close();
  });

  it.each(['#open', '#closed'])('a press in a shadow root is held: %s', async (host) => {
    server.forget();
    const tab = await browser.open(`${server.origin}/shadow.html`);
    await tab.click(`${host} >> #editor`);
    await tab.type('Maria Delgado called me at 415-555-0134.');
    await tab.click(`${host} >> button`);
    await tab.waitForNamed('alertdialog', PANEL);
    expect(server.sent).toEqual([]);
    await tab.close();
  });

  it('an Enter that sends what is harmless sends it once', async () => {
    server.forget();
    const tab = await open('chat-textarea.html');
    await tab.type('How do you handle a client who does not show up?');
    await tab.press('Enter');
    await expect.poll(() => server.sent.length, { timeout: 5000 }).toBe(1);
    await wait(600);
    expect(server.sent).toHaveLength(1);
    expect((await model(tab)).trim()).toBe('');
    await tab.close();
  });
});

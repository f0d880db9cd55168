import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../tools/browsers';
import type { Browser, Tab } from './harness/driver';
import { launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import type {} from './pages/fixture';

/** The whole extension, as built, on pages that know nothing of it. */
const FOLDERS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

const TELLING = 'Maria Delgado called me at 415-555-0134 about her son.';
const HARMLESS = 'How do you handle a client who does not show up?';
/** Long enough for a second send to come, if one were to come. */
const LATER = 700;

interface Way {
  readonly page: string;
  readonly send: (tab: Tab) => Promise<void>;
}
const press = (selector: string) => (tab: Tab) => tab.click(selector);
const key = (keys: string) => (tab: Tab) => tab.press(keys);

const EDITORS: readonly Way[] = [
  { page: 'form.html', send: press('#send') },
  { page: 'chat-textarea.html', send: key('Enter') },
  { page: 'chat-textarea.html', send: press('#send') },
  { page: 'chat-editable.html', send: key('Enter') },
  { page: 'editable.html', send: press('#send') },
  { page: 'mail.html', send: press('#send') },
  { page: 'mail.html', send: key('Control+Enter') },
  { page: 'quill.html', send: press('#send') },
  { page: 'quill.html?enter', send: key('Enter') },
  { page: 'prosemirror.html', send: press('#send') },
  { page: 'prosemirror.html?enter', send: key('Enter') },
  { page: 'tiptap.html', send: press('#send') },
  { page: 'lexical.html', send: press('#send') },
  { page: 'lexical.html?enter', send: key('Enter') },
  { page: 'slate.html', send: press('#send') },
  { page: 'react.html', send: press('#send') },
];

const WAYS: readonly Way[] = [
  ...[
    'button',
    'submit',
    'requestSubmit',
    'roleButton',
    'icon',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
  ].map((how) => ({ page: `sends.html?how=${how}`, send: press('#send') })),
  ...['keydownEnter', 'keypressEnter', 'keyupEnter', 'beforeinputEnter', 'inputEnter'].map((how) => ({
    page: `sends.html?how=${how}`,
    send: key('Enter'),
  })),
  { page: 'sends.html?how=ctrlEnter', send: key('Control+Enter') },
];

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(['chromium', 'firefox'] as const)('the guard in %s', (name) => {
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

  const compose = async (page: string, text: string): Promise<Tab> => {
    server.forget();
    const tab = await browser.open(`${server.origin}/${page}`);
    await tab.waitFor(() => document.querySelector('#editor') !== null && window.ready !== false, []);
    await tab.click('#editor');
    await tab.type(text);
    return tab;
  };
  const draft = (tab: Tab) => tab.evaluate(() => window.modelText());
  const sent = () => server.sent.map((each) => each.text);
  const sendAsItIs = async (tab: Tab) => {
    // A press in the first quarter of a second is taken for haste.
    await wait(300);
    await tab.clickNamed('radio', 'Consultation');
    await tab.clickNamed('button', 'Send as it is');
  };

  describe.each([...EDITORS, ...WAYS])('$page', ({ page, send }) => {
    it('holds what identifies, keeps the draft, and releases it exactly once', async () => {
      const tab = await compose(page, TELLING);
      await send(tab);
      await tab.waitForNamed('alertdialog', /^Before you send/);
      expect(await draft(tab)).toBe(TELLING);
      await tab.press('Escape');
      await tab.waitForGone('alertdialog', /^Before you send/);
      expect(await draft(tab)).toBe(TELLING);
      expect(sent()).toEqual([]);

      await send(tab);
      await tab.waitForNamed('alertdialog', /^Before you send/);
      await sendAsItIs(tab);
      await tab.waitForGone('alertdialog', /^Before you send/);
      await wait(LATER);
      expect(sent()).toEqual([TELLING]);
      await tab.close();
    });

    it('lets harmless text pass without a word', async () => {
      const tab = await compose(page, HARMLESS);
      await send(tab);
      await wait(LATER);
      // A page that sends on the key's way up has let it break the line first.
      expect(sent().map((text) => text.trim())).toEqual([HARMLESS]);
      expect(await tab.seen()).toEqual([]);
      await tab.close();
    });
  });
});

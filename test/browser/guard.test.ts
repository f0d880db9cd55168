import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserName } from '../tools/browsers';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
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
const LATER = 500;

interface Way {
  readonly page: string;
  readonly send: (tab: Tab) => Promise<void>;
  /** What is written into; `#editor` where nothing else is said. */
  readonly field?: string;
}
const press = (selector: string) => (tab: Tab) => tab.click(selector);
const key = (keys: string) => (tab: Tab) => tab.press(keys);

/** Editors by their own keys; by a button they stand in the table of `editors.test.ts`. */
const EDITORS: readonly Way[] = [
  { page: 'form.html', send: press('#send') },
  { page: 'chat-textarea.html', send: key('Enter') },
  { page: 'chat-textarea.html', send: press('#send') },
  { page: 'chat-editable.html', send: key('Enter') },
  { page: 'mail.html', send: key('Control+Enter') },
  { page: 'mail.html', send: key('Meta+Enter') },
  { page: 'quill.html?enter', send: key('Enter') },
  { page: 'prosemirror.html?enter', send: key('Enter') },
  { page: 'lexical.html?enter', send: key('Enter') },
];

const WAYS: readonly Way[] = [
  ...[
    'button',
    'submit',
    'requestSubmit',
    'roleButton',
    'icon',
    'picture',
    'ownElement',
    'plainBox',
    'mousedown',
    'mouseup',
    'pointerdown',
    'pointerup',
  ].map((how) => ({ page: `sends.html?how=${how}`, send: press('#send') })),
  ...['keydownEnter', 'toolsEnter', 'keypressEnter', 'keyupEnter', 'beforeinputEnter', 'inputEnter'].map((how) => ({
    page: `sends.html?how=${how}`,
    send: key('Enter'),
  })),
  { page: 'sends.html?how=ctrlEnter', send: key('Control+Enter') },
  { page: 'sends.html?how=titledKey', send: key('Alt+s') },
  // Firefox asks for Shift as well; Chromium does not mind it.
  { page: 'sends.html?how=accessKey', send: key('Alt+Shift+G') },
];

/** Editor and button in shadow roots; the page's own model knows both at once, so only what is sent is looked at. */
const SHADOWS = ['#open', '#closed'];

interface Extension {
  readonly storage: { readonly local: { set(items: object): Promise<void> } };
  readonly tabs: {
    query(what: object): Promise<readonly { readonly id: number }[]>;
    sendMessage(tab: number, message: string, options: object): Promise<unknown>;
  };
}

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(BROWSERS)('the guard in %s', (name) => {
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

  const compose = async (page: string, text: string, { field = '#editor' }: Partial<Way> = {}): Promise<Tab> => {
    server.forget();
    const tab = await browser.open(`${server.origin}/${page}`);
    await tab.waitFor(() => window.ready === true || !document.querySelector('script[type=module]'), []);
    await enter(tab, field);
    await tab.type(text);
    return tab;
  };
  /** Slate draws itself anew just after it is there, and then has no focus: with Discreet or without. */
  const enter = async (tab: Tab, field: string) => {
    for (let tries = 0; tries < 5; tries += 1) {
      await tab.click(field);
      await wait(60);
      if (await tab.evaluate(() => document.activeElement !== document.body)) return;
    }
  };
  const draft = (tab: Tab) => tab.evaluate(() => window.modelText());
  const sent = () => server.sent.map((each) => each.text);
  /** The panel says that nothing is left, and is open to answers again. */
  const untilClean = async (tab: Tab) => {
    for (let tries = 0; tries < 100 && !/Nothing here identifies/.test(await tab.seenText()); tries += 1)
      await wait(50);
    expect(await tab.seenText()).toMatch(/Nothing here identifies/);
  };
  const sendAsItIs = async (tab: Tab) => {
    // A press in the first quarter of a second is taken for haste.
    await wait(300);
    await tab.clickNamed('radio', 'Consultation');
    await tab.clickNamed('button', 'Send as it is');
  };

  it('asks nothing when the page beside the controls is pressed', async () => {
    const tab = await compose('sends.html?how=icon', TELLING);
    const { width, height } = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    await tab.clickAt({ x: width / 2, y: height - 20 });
    await tab.clickAt({ x: width - 10, y: height / 2 });
    await wait(LATER);
    expect(await tab.seenText()).toBe('');
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', /^Before you send/);
    expect(sent()).toEqual([]);
    await tab.close();
  });

  it.each(SHADOWS)('holds and releases in the shadow root of %s', async (host) => {
    server.forget();
    const tab = await browser.open(`${server.origin}/shadow.html`);
    await tab.click(`${host} >> #editor`);
    await tab.type(TELLING);
    await tab.click(`${host} >> button`);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    expect(sent()).toEqual([]);
    await sendAsItIs(tab);
    await wait(LATER);
    expect(sent()).toEqual([TELLING]);
    await tab.close();
  });

  it('sends the replaced text once, and asks no more of it', async () => {
    const tab = await compose('quill.html', TELLING);
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    await wait(300);
    await tab.clickNamed('button', 'Replace all');
    await untilClean(tab);
    await wait(300);
    await tab.clickNamed('button', 'Send as it is');
    await wait(LATER);
    expect(sent()).toHaveLength(1);
    expect(sent()[0]).not.toMatch(/Maria|415/);
    await tab.close();
  });

  it('asks once where a send takes two steps', async () => {
    const tab = await compose('steps.html', TELLING);
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    await sendAsItIs(tab);
    await tab.waitFor(() => !document.querySelector<HTMLElement>('#sure')?.hidden, []);
    await wait(LATER);
    await press('#now')(tab);
    await wait(LATER);
    expect(sent()).toEqual([TELLING]);
    // The same button again is another send.
    await wait(LATER);
    await press('#now')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    expect(sent()).toEqual([TELLING]);
    await tab.close();
  });

  it('offers the new text to copy where an editor takes no replacement, and does not pretend', async () => {
    const tab = await compose('stubborn.html', TELLING);
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    await wait(300);
    await tab.clickNamed('button', 'Replace all');
    await tab.waitForNamed('button', 'Copy the new text');
    expect(await tab.seenText()).toMatch(/does not take replacements/);
    const { value } = await tab.waitForNamed('textbox', 'The text with the replacements');
    expect(value).toMatch(/^My client called me at .+ about her son\.$/);
    expect(await draft(tab)).toBe(TELLING);
    await wait(300);
    await tab.clickNamed('button', 'Copy the new text');
    for (let tries = 0; tries < 40 && !/Copied|could not be copied/.test(await tab.seenText()); tries += 1)
      await wait(50);
    expect(await tab.seenText()).toMatch(/Copied|could not be copied/);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', /^Before you send/);
    expect(sent()).toEqual([]);
    await tab.close();
  });

  it('remembers "not an identifier" for this draft', async () => {
    const tab = await compose('form.html', 'My client Maria Delgado did not come.');
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    await wait(300);
    await tab.clickNamed('button', /^Not an identifier/);
    await tab.waitForGone('button', /^Not an identifier/);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', /^Before you send/);
    await press('#send')(tab);
    await wait(LATER);
    expect(sent()).toEqual(['My client Maria Delgado did not come.']);
    await tab.close();
  });

  it('asks again for a second send of the same words', async () => {
    const tab = await compose('editable.html', TELLING);
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    await sendAsItIs(tab);
    await wait(1200);
    expect(sent()).toEqual([TELLING]);
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    expect(sent()).toEqual([TELLING]);
    await tab.close();
  });

  it('puts focus and caret back, so that the next key goes where it went before', async () => {
    const tab = await compose('editable.html', TELLING);
    await tab.press('ArrowLeft');
    await press('#send')(tab);
    await tab.waitForNamed('alertdialog', /^Before you send/);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', /^Before you send/);
    await tab.type('!');
    expect(await draft(tab)).toBe(TELLING.replace(/\.$/, '!.'));
    await tab.close();
  });

  it('leaves Enter alone in a low editor that has room for a letter', async () => {
    const tab = await compose('editable.html?low', TELLING);
    await tab.press('Enter');
    await tab.type('Thanks.');
    expect(await draft(tab)).toBe(`${TELLING}\nThanks.`);
    expect((await tab.seen()).filter(({ role }) => role === 'alertdialog')).toEqual([]);
    await tab.close();
  });

  it('says once, before anything is sent, what came along with a large paste', async () => {
    const letter = `${'We spoke about sleep, work and what helps when it gets late. '.repeat(4)}${TELLING}`;
    const tab = await compose('form.html', '');
    const pasteAll = async (text: string) => {
      await tab.evaluate((words: string) => window.setText(words), text);
      for (const keys of ['Control+a', 'Control+x', 'Control+v']) await tab.press(keys);
    };
    await tab.click('#editor');
    await pasteAll(HARMLESS.repeat(6));
    await wait(600);
    await pasteAll(TELLING);
    await wait(600);
    expect(await tab.seenText()).toBe('');
    await pasteAll(letter);
    await tab.waitForNamed('button', 'Show me');
    expect(await tab.seenText()).toContain('In what you pasted: Two details identify your client.');
    await tab.type(' Thanks.');
    expect(await draft(tab)).toBe(`${letter} Thanks.`);
    await tab.clickNamed('button', 'Show me');
    await tab.waitForNamed('button', 'Not an identifier');
    await tab.waitForGone('button', 'Show me');
    await tab.close();
  });

  it('tells the popup what this page is, what was found and what it leaves alone', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    const tab = await compose('form.html', TELLING);
    await wait(600);
    const here = () =>
      options.evaluate(async () => {
        const scope = globalThis as unknown as Record<string, Extension | undefined>;
        const tabs = (scope.browser ?? scope.chrome)?.tabs;
        const all = (await tabs?.query({})) ?? [];
        const answers = await Promise.all(
          all.map((each) => tabs?.sendMessage(each.id, 'discreet:here', { frameId: 0 }).catch(() => null)),
        );
        return answers.filter((answer) => answer).at(-1);
      });
    expect(await here()).toMatchObject({
      origin: server.origin,
      path: '/form.html',
      findings: 2,
      failed: false,
      skipped: [],
    });
    await tab.go(`${server.origin}/fields.html`);
    await tab.click('input[type=password]');
    expect(await here()).toMatchObject({
      path: '/fields.html',
      findings: 0,
      skipped: expect.arrayContaining(['password']),
    });
    await tab.close();
    await options.close();
  });

  it('leaves approved places, approved recipients and paused places alone', async () => {
    const options = await browser.open(browser.extensionUrl('options.html'));
    const store = (settings: object) =>
      options.evaluate(async (value) => {
        const scope = globalThis as unknown as Record<string, Extension | undefined>;
        await (scope.browser ?? scope.chrome)?.storage.local.set({ settings: value });
      }, settings);
    const passes = async (page: string, settings: object, to?: string) => {
      await store(settings);
      const tab = await compose(page, TELLING);
      if (to) {
        await tab.click('#to');
        await tab.type(to);
      }
      await press('#send')(tab);
      const isAsked = async () => (await tab.seen()).some(({ role }) => role === 'alertdialog');
      await expect.poll(async () => sent().length > 0 || (await isAsked()), { timeout: 5000 }).toBe(true);
      await wait(LATER);
      const count = sent().length;
      expect([0, 1]).toContain(count);
      await tab.close();
      return count === 1;
    };
    const { origin } = server;
    expect(await passes('form.html', { approvedPlaces: [{ origin, path: '/' }] })).toBe(true);
    expect(await passes('form.html', { approvedPlaces: [{ origin, path: '/other' }] })).toBe(false);
    expect(await passes('form.html', { pauses: { [origin]: Date.now() + 60_000 } })).toBe(true);
    const approved = { approvedRecipients: ['ann@clinic.example.org'] };
    expect(await passes('mail.html', approved, 'ann@clinic.example.org')).toBe(true);
    expect(await passes('mail.html', approved, 'ann@clinic.example.org, bo@else.example.org')).toBe(false);
    expect(await passes('mail.html', approved)).toBe(false);
    await store({});
    await options.close();
  });

  const ALL = [...EDITORS, ...WAYS];
  it.each(ALL)(
    '$page: holds what identifies, keeps the draft, and releases it exactly once',
    async ({ page, send, field }) => {
      const tab = await compose(page, TELLING, { field });
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
    },
  );

  // What a browser lets pass is seen in one; in the other a look at each sort is enough.
  const LOOKED_AT = name === 'chromium' ? ALL : ALL.filter((_, at) => at % 4 === 0);
  it.each(LOOKED_AT)('$page: lets harmless text pass without a word', async ({ page, send, field }) => {
    const tab = await compose(page, HARMLESS, { field });
    await send(tab);
    await wait(LATER);
    // A page that sends on the key's way up has let it break the line first.
    expect(sent().map((text) => text.trim())).toEqual([HARMLESS]);
    expect(await tab.seen()).toEqual([]);
    await tab.close();
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import type {} from './pages/fixture';

declare global {
  interface Window {
    readonly caught: readonly string[];
    provoked: boolean;
  }
}

/**
 * A page that wants the text sends nothing unasked by the ways that Discreet claims, and learns nothing of what was found.
 * What it can do all the same stands in docs/limits.md.
 */
const TELLING = 'Maria Delgado called me at 415-555-0134 about her son.';
const PANEL = /^Before you send/;
/** Tried while the question is open; each goes on at least this long, in ms. */
const LONG = 700;

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(BROWSERS)('a hostile page in %s', (name) => {
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

  const provoke = (tab: Tab) =>
    tab.evaluate(() => {
      window.provoked = true;
    });
  const compose = async (how: string): Promise<Tab> => {
    server.forget();
    const tab = await browser.open(`${server.origin}/hostile.html?how=${how}`);
    await tab.click('#editor');
    await tab.type(TELLING);
    // Awake, and read: what no event announces is held from then on.
    await wait(450);
    return tab;
  };
  const sent = () => server.sent.filter(({ text }) => /Maria/.test(text)).length;
  /** The page finds none of the words outside its own field, and no way into what was added. */
  const learnsNothing = async (tab: Tab) => {
    const seen = await tab.evaluate(() => {
      const added = [...document.documentElement.children].filter(
        (each) => each !== document.head && each !== document.body,
      );
      return {
        caught: window.caught.filter((each) => /closed|open/.test(each)),
        roots: added.filter((each) => each.shadowRoot).length,
        words: added.some((each) => /Maria|415/.test(each.outerHTML)),
      };
    });
    expect(seen).toEqual({ caught: [], roots: 0, words: false });
  };
  const canAnswer = async (tab: Tab) => {
    await tab.waitForNamed('alertdialog', PANEL);
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    expect(sent()).toBe(0);
    expect(await tab.evaluate(() => window.modelText())).toBe(TELLING);
  };

  it.each(['swallow', 'press', 'patch', 'remove', 'focus', 'inert', 'forge', 'mark'])(
    '%s: nothing goes, nothing is learnt, and the question can be answered',
    async (how) => {
      const tab = await compose(how);
      await provoke(tab);
      await tab.click('#send');
      await tab.waitForNamed('alertdialog', PANEL);
      await wait(LONG);
      expect(sent()).toBe(0);
      await learnsNothing(tab);
      await canAnswer(tab);
      await tab.close();
    },
  );

  it.each(['overlay', 'popover'])(
    '%s: nothing goes while something is laid over the question, and it or the next press can be answered',
    async (how) => {
      const tab = await compose(how);
      await tab.click('#send');
      await tab.waitForNamed('alertdialog', PANEL);
      await provoke(tab);
      await wait(2 * LONG);
      expect(sent()).toBe(0);
      await learnsNothing(tab);
      if (!(await tab.seen()).some(({ role }) => role === 'alertdialog')) await tab.click('#send');
      await canAnswer(tab);
      await tab.close();
    },
  );

  it('write: a page that writes itself anew while the question is open sends nothing and learns nothing', async () => {
    const tab = await compose('write');
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    await provoke(tab);
    await wait(LONG);
    expect(await tab.evaluate(() => document.body.textContent)).toContain('Nothing was lost');
    expect(sent()).toBe(0);
    await learnsNothing(tab);
    await tab.close();
  });

  it('pristine: what a page sends by a function of a fresh frame is beyond what Discreet claims', async () => {
    const tab = await compose('pristine');
    await tab.click('#plain');
    await wait(LONG);
    // docs/limits.md says so. Where this ever changes, that page is to change with it.
    expect(sent()).toBe(1);
    await tab.close();
  });

  it.each(['hide', 'plain'])('%s: presses and keys without end send nothing', async (how) => {
    const tab = await compose(how);
    await provoke(tab);
    for (let press = 0; press < 3; press += 1) await tab.click('#send');
    for (let key = 0; key < 25; key += 1) await tab.press('Enter');
    await wait(LONG);
    expect(sent()).toBe(0);
    await learnsNothing(tab);
    expect(await tab.evaluate(() => window.modelText())).toBe(TELLING);
    await tab.close();
  });

  it('a call of `form.submit()` from a plain word is held', async () => {
    const tab = await compose('submit');
    await tab.click('#plain');
    await tab.waitForNamed('alertdialog', PANEL);
    expect(sent()).toBe(0);
    await canAnswer(tab);
    await tab.close();
  });
});

/** Whatever is held above, these pages would have sent. */
describe.each(BROWSERS)('the same pages without Discreet in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    browser = await launch(name);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const BY_BUTTON = [
    'swallow',
    'press',
    'patch',
    'remove',
    'focus',
    'inert',
    'forge',
    'mark',
    'popover',
    'overlay',
    'hide',
    'write',
  ];
  it.each([
    ...BY_BUTTON.map((how) => ({ how, control: '#send' })),
    ...['submit', 'pristine'].map((how) => ({ how, control: '#plain' })),
  ])('$how sends', async ({ how, control }) => {
    server.forget();
    const tab = await browser.open(`${server.origin}/hostile.html?how=${how}`);
    await tab.click('#editor');
    await tab.type(TELLING);
    await tab.evaluate(() => {
      window.provoked = true;
    });
    await tab.click(control);
    await expect.poll(() => server.sent.map(({ text }) => text)).toContain(TELLING);
    await tab.close();
  });
});

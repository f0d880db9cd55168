import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import { storeSettings } from './harness/settings';
import type {} from './pages/fixture';

/* How few people fit a draft that names nobody: the whole extension as built, real keys. */
const TOLD = 'My client is a 46-year-old dentist in Abbeville, Alabama. She cannot sleep.';
const PANEL = /^Before you send/;
/** In ms. */
const CALM = 400;

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(BROWSERS)('the crowd in %s', (name) => {
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
  beforeEach(async () => {
    server.forget();
    await storeSettings(browser, {});
  });

  const asked = async (text: string): Promise<Tab> => {
    const tab = await browser.open(`${server.origin}/form.html`);
    await tab.click('#editor');
    const [first = '', ...lines] = text.split('\n');
    await tab.type(first);
    for (const line of lines) {
      await tab.press('Enter');
      await tab.type(line);
    }
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    expect(server.sent).toEqual([]);
    // A press in the first quarter of a second is taken for haste.
    await wait(CALM);
    return tab;
  };
  const draft = (tab: Tab) => tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#editor')?.value);

  it('warns of details that name nobody, with how few fit, anew after each that is said more generally', async () => {
    const tab = await asked(TOLD);
    const before = await tab.seenText();
    expect(before).toContain('Probably one person in Abbeville, Alabama fits all of this.');
    expect(before).toContain('Everyone in Abbeville, Alabama');
    expect(before).toContain('narrows it most');
    await tab.clickNamed('button', /^Replace .*dentist/);
    await expect.poll(() => tab.seenText()).toContain('people in Abbeville, Alabama may fit all of this.');
    await tab.clickNamed('button', /^Replace .*Abbeville/);
    await expect.poll(() => tab.seenText()).not.toContain('Abbeville');
    expect(await draft(tab)).not.toContain('dentist');
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    // The field's own undo brings the words back.
    await tab.press('Control+z');
    await tab.press('Control+z');
    expect(await draft(tab)).toBe(TOLD);
    expect(server.sent).toEqual([]);
    await tab.close();
  });

  it('reads what it rewrote as a whole once more, and takes both readings back together', async () => {
    const text = 'Denied again for my patient Wilma Oakes, HICN 123-45-6789-A. Please call her on 555 013 4477.';
    const tab = await asked(text);
    await tab.clickNamed('button', 'Replace all');
    // Only without the name before it does the abbreviation look like one.
    await expect.poll(() => draft(tab)).not.toContain('HICN');
    await tab.clickNamed('button', 'Undo the replacement');
    await expect.poll(() => draft(tab)).toBe(text);
    await tab.press('Escape');
    await tab.close();
  });

  it('counts what went in other words as replaced', async () => {
    const tab = await asked('Maria Delgado came to every session.');
    await tab.clickNamed('button', 'Replace all');
    await expect.poll(() => draft(tab)).not.toContain('Delgado');
    // The panel takes no press so soon after it changed.
    await wait(CALM);
    await tab.clickNamed('button', 'Send as it is');
    await expect.poll(() => server.sent.length).toBe(1);
    await tab.close();
    const options = await browser.open(browser.extensionUrl('options.html'));
    const outcomes = () =>
      options.evaluate(async () => {
        const scope = globalThis as unknown as Record<
          string,
          { readonly storage: { readonly local: { get(key: string): Promise<object> } } } | undefined
        >;
        return JSON.stringify(await (scope.browser ?? scope.chrome)?.storage.local.get('counts'));
      });
    await expect.poll(outcomes).toContain('"outcome":"replaced"');
    await options.close();
  });

  it('puts in the words that the user would rather write, and takes them back', async () => {
    const tab = await asked(TOLD);
    const words = 'Change the words for dentist';
    await tab.clickNamed('button', words);
    await tab.waitForNamed('textbox', 'Words instead of dentist');
    // Escape leaves the field, and not the panel.
    await tab.press('Escape');
    await tab.waitForGone('textbox', 'Words instead of dentist');
    await tab.clickNamed('button', words);
    await tab.waitForNamed('textbox', 'Words instead of dentist');
    await tab.type('busy professional');
    await tab.press('Enter');
    await tab.waitForGone('textbox', 'Words instead of dentist');
    expect(await draft(tab)).toBe(TOLD);
    await tab.clickNamed('button', /^Replace .*dentist/);
    await expect.poll(() => draft(tab)).toBe(TOLD.replace('dentist', 'busy professional'));
    await tab.clickNamed('button', 'Undo the replacement');
    await expect.poll(() => draft(tab)).toBe(TOLD);
    await tab.waitForNamed('alertdialog', PANEL);
    expect(server.sent).toEqual([]);
    await tab.close();
  });

  it('puts made-up names in the place of names, and does not ask about those', async () => {
    const tab = await asked('I am stuck with Maria Delgado. Maria says that her mother Rosa told her to leave.');
    await tab.clickNamed('button', 'made-up names');
    await tab.clickNamed('button', 'Replace all');
    await expect.poll(() => tab.seenText()).toContain('Nothing here identifies anyone');
    const made = (await draft(tab)) ?? '';
    const [, client = ''] = /^I am stuck with (\p{Lu}\p{Ll}+)\. /u.exec(made) ?? [];
    expect(client).not.toMatch(/^[MDR]/);
    expect(made).toContain(`${client} says that her mother `);
    expect(made).not.toMatch(/Maria|Delgado|Rosa/);
    await tab.close();
  });

  it('offers to ask about the therapist instead, and takes that back', async () => {
    const post = 'Need a counselor in Ludlow, Vermont, for a 27 year old dentist with postpartum depression.';
    const tab = await asked(post);
    await tab.clickNamed('button', 'Write this instead');
    await expect
      .poll(() => draft(tab))
      .toBe('Looking for a counselor in Vermont who works with perinatal mental health. Recommendations welcome.');
    await expect.poll(() => tab.seenText()).toContain('Nothing here identifies anyone');
    await tab.clickNamed('button', 'Undo the replacement');
    await expect.poll(() => draft(tab)).toBe(post);
    expect(server.sent).toEqual([]);
    await tab.close();
  });

  it('knows the town that a signature tells, and says so', async () => {
    const tab = await asked(
      'My client is 46, a dentist, and she cannot sleep.\n\nBest,\nRuth Imber\nOak Clinic, Ely, Nevada',
    );
    const words = await tab.seenText();
    expect(words).toContain('in Ely, Nevada');
    expect(words).toContain('your signature does');
    await tab.close();
  });
});

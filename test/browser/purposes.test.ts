import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Release } from '../../lib/model/release';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { type FixtureServer, serve } from './harness/server';
import { storeSettings } from './harness/settings';
import type {} from './pages/fixture';

/*
 * Who may learn what, from the settings to the send: the whole extension as built, a mail of our own, real keys.
 */
const NAMED = 'Maria Delgado came to every session this term.';
const NUMBERED = `${NAMED} Call her at 415-555-0134.`;
const PANEL = /^Before you send/;
/** Long enough for a send to arrive. */
const LATER = 400;
/** A press so soon after the panel opened is taken for haste, in ms. */
const HASTE = 300;

const RELEASE: Release = {
  id: 'r1',
  client: 'C-14',
  recipients: ['kim@school.example'],
  purpose: 'support at school',
  categories: ['identity', 'care'],
  from: '',
  to: '',
  signed: '2026-01-15',
  expires: '2099-12-31',
  event: '',
  revoked: null,
  explained: true,
  part2: false,
  copyAt: 'chart',
};

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

describe.each(BROWSERS)('purposes in %s', (name) => {
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
  beforeEach(() => server.forget());

  const sent = () => server.sent.map(({ text }) => text);
  const mail = async (to: string, text: string, page = 'mail.html'): Promise<Tab> => {
    const tab = await browser.open(`${server.origin}/${page}`);
    if (to !== '') {
      await tab.click('#to');
      await tab.press('End');
      await tab.type(to);
    }
    await tab.click('#editor');
    if (page.includes('reply')) await tab.press('Control+Home');
    await tab.type(text);
    return tab;
  };
  /** Presses Send and waits for the panel. */
  const asked = async (tab: Tab): Promise<string> => {
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    expect(sent()).toEqual([]);
    return tab.seenText();
  };
  const passes = async (tab: Tab) => {
    await tab.click('#send');
    await expect.poll(sent).toHaveLength(1);
    expect(await tab.seenText()).toBe('');
  };

  it('a release passes inside, warns outside, and after it was revoked', async () => {
    await storeSettings(browser, { releases: [RELEASE] });
    const inside = await mail('kim@school.example', NAMED);
    await passes(inside);
    await inside.close();

    server.forget();
    const outside = await mail('kim@school.example', NUMBERED);
    expect(await asked(outside)).toContain('415-555-0134');
    await outside.press('Escape');
    await outside.waitForGone('alertdialog', PANEL);

    const options = await browser.open(browser.extensionUrl('options.html#releases'));
    await options.waitFor(() => {
      const revoke = document.querySelector<HTMLElement>('[aria-label="Revoke the release of C-14"]');
      revoke?.focus();
      return revoke !== null;
    }, []);
    await options.press('Enter');
    await options.waitFor(() => document.body.innerText.includes('Revoked'), []);
    // What passed without a question is in the log, once.
    const entries = await options.evaluate(() =>
      [...document.querySelectorAll('#disclosures .items > li')].map((each) => each.textContent ?? ''),
    );
    expect(entries.filter((each) => each.includes('kim@school.example'))).toHaveLength(1);
    await options.close();

    const revoked = await mail('kim@school.example', NAMED);
    expect(await asked(revoked)).toContain('The release of C-14 was revoked.');
    await revoked.close();
    await outside.close();
  });

  it('42 addresses that see each other are asked about whatever the text says, and not in Bcc', async () => {
    await storeSettings(browser, {});
    const addresses = Array.from({ length: 42 }, (_, at) => `p${at}@family${at}.example`).join(', ');
    const tab = await mail('', 'The office is closed on Friday.');
    await tab.evaluate((all: string) => {
      (document.querySelector('#to') as HTMLInputElement).value = all;
    }, addresses);
    expect(await asked(tab)).toContain('42 people outside can see each other');
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    await tab.evaluate((all: string) => {
      (document.querySelector('#to') as HTMLInputElement).value = '';
      const cc = document.querySelector('#cc') as HTMLInputElement;
      cc.name = 'bcc';
      cc.setAttribute('aria-label', 'Bcc');
      cc.value = all;
    }, addresses);
    await passes(tab);
    await tab.close();
  });

  it('a reply with somebody new from outside asks about the history that goes along', async () => {
    await storeSettings(browser, { people: [{ address: '@clinic.example', role: 'team' }] });
    const tab = await mail('', 'Thanks, I will be there. ', 'mail.html?reply');
    await wait(LATER);
    await tab.click('#to');
    await tab.press('End');
    await tab.type(', eve@else.example');
    const words = await asked(tab);
    expect(words).toContain('Ivo Brandt');
    expect(words).toContain('New on this reply, and not on your list: eve@else.example.');
    await tab.close();
  });

  it('supervision asks once and goes on with a click, till the supervision ends', async () => {
    await storeSettings(browser, {
      people: [{ address: 'sam@clinic.example', role: 'supervisor', until: '2099-01-01' }],
    });
    const tab = await mail('sam@clinic.example', NAMED);
    await asked(tab);
    expect((await tab.seen()).some(({ role }) => role === 'radio')).toBe(false);
    await wait(HASTE);
    await tab.clickNamed('button', 'Send as it is');
    await expect.poll(sent).toEqual([NAMED]);
    await tab.close();

    server.forget();
    await storeSettings(browser, {
      people: [{ address: 'sam@clinic.example', role: 'supervisor', until: '2020-01-01' }],
    });
    const over = await mail('sam@clinic.example', NAMED);
    await asked(over);
    await over.waitForNamed('radio', 'Supervision');
    await over.close();
  });

  it('a mandated report goes in three keystrokes', async () => {
    await storeSettings(browser, {});
    const tab = await mail('intake@county.example', NAMED);
    await asked(tab);
    await wait(HASTE);
    const place = (await tab.seen())
      .filter(({ role }) => role === 'radio')
      .findIndex((each) => each.name === 'Report or danger');
    await tab.press(String(place + 1));
    await wait(HASTE);
    await tab.press('Enter');
    await expect.poll(sent).toEqual([NAMED]);
    await tab.close();
    // Afterwards its record waits, without a word of the draft.
    const options = await browser.open(browser.extensionUrl('options.html#disclosures'));
    await options.waitFor(() => document.body.innerText.includes('Report the law asks for'), []);
    const listed = await options.evaluate(() => document.querySelector('#disclosures')?.textContent ?? '');
    expect(listed).toContain('@county.example');
    expect(listed).toContain('To be finished by');
    expect(listed).not.toMatch(/Maria|intake/);
    await options.close();
  });

  it('danger takes two ticks, and one is not enough', async () => {
    await storeSettings(browser, { contacts: [{ label: 'County crisis line', reach: '555-0100' }] });
    const tab = await mail('desk@police.example', 'Maria Delgado says she will kill her husband tonight.');
    expect(await asked(tab)).toContain('County crisis line');
    await wait(HASTE);
    await tab.clickNamed('radio', 'Report or danger');
    await tab.clickNamed('checkbox', 'The danger is serious and imminent');
    await tab.clickNamed('button', 'Send as it is');
    await wait(LATER);
    expect(sent()).toEqual([]);
    expect(await tab.seenText()).toContain('Tick both for danger, or neither for a report.');
    await tab.clickNamed('checkbox', 'Telling them is necessary to prevent it');
    await tab.clickNamed('button', 'Send as it is');
    await expect.poll(sent).toHaveLength(1);
    await tab.close();
  });

  it('an answer to a review that confirms someone is a client asks for a reason', async () => {
    await storeSettings(browser, {});
    const tab = await mail('', 'As you know, when you came to us for depression, we did all we could.', 'review.html');
    expect(await asked(tab)).toContain('That alone is confidential.');
    await tab.waitForNamed('radio', 'Not about a client');
    await tab.press('Escape');
    await tab.evaluate(() => window.setText('We cannot speak of anyone’s care in public. Please call our office.'));
    await tab.waitForGone('alertdialog', PANEL);
    await passes(tab);
    await tab.close();
  });

  it('“fine for these people” holds for them, and for nobody more', async () => {
    await storeSettings(browser, {});
    const tab = await mail('ann@else.example', NAMED);
    await asked(tab);
    await wait(HASTE);
    await tab.clickNamed('button', 'Fine for these people: Maria Delgado');
    await tab.waitForGone('button', 'Fine for these people: Maria Delgado');
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
    await tab.click('#to');
    await tab.press('End');
    await tab.type(', bo@else.example');
    expect(await asked(tab)).toContain('Maria Delgado');
    await tab.close();
  });

  it('parts of a letter: subject and file names are asked about by their part, history that goes back is not', async () => {
    await storeSettings(browser, { ownNames: ['Dana Whitlock'] });
    const tab = await mail('ann@else.example', 'Please find it attached. Best, Dana Whitlock', 'mail.html?file');
    await tab.click('#subject');
    await tab.type('Orla Quennell, leave');
    const words = await asked(tab);
    expect(words).toContain('Orla Quennell');
    expect(words).toContain('in the subject');
    expect(words).toContain('Maria Delgado');
    expect(words).toContain('in a file name');
    expect(words).toContain('Rename the file');
    expect(words).not.toContain('Whitlock');
    await tab.close();

    server.forget();
    const back = await mail('', 'Thanks, I will be there. ', 'mail.html?reply');
    await back.click('#send');
    await expect.poll(sent).toHaveLength(1);
    await back.close();
  });
});

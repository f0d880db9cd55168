import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FAMILY_DRAFTS } from '../../patterns/selftest';
import { SITES } from '../../patterns/sites';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { storeLocal } from './harness/settings';

/*
 * The self-test page of the extension as built, with its own weights and tables. What the background keeps of a policy stands in for one.
 */
const POLICY = {
  mode: 'simulate',
  approvedDomains: ['clinic.example'],
  blockedPlaces: ['*.gossip.example', 'ftp://nowhere.example'],
  behaviours: [{ context: 'report', category: 'any', verdict: 'block' }],
  locked: ['people'],
  supportContact: 'IT desk, extension 4',
};
/** How long a run may take: it is a second on a quiet machine. */
const RUN = 30_000;

const folders = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Opens the page and waits for the end of its run; gives what it says. */
async function ran(tab: Tab): Promise<string> {
  await tab.waitFor(
    () => /checks (?:passed|failed)/.test(document.querySelector('.verdict')?.textContent ?? ''),
    [],
    RUN,
  );
  return tab.evaluate(() => document.querySelector('.verdict')?.textContent ?? '');
}

/** The checks with this outcome. */
const checks = (tab: Tab, outcome: string) =>
  tab.evaluate(
    (wanted) => [...document.querySelectorAll(`.check.${wanted}`)].map((row) => row.getAttribute('data-check')),
    outcome,
  );

async function press(tab: Tab, words: string): Promise<void> {
  await tab.evaluate((wanted) => {
    for (const button of document.querySelectorAll('button'))
      button.toggleAttribute('data-wanted', button.innerText === wanted);
  }, words);
  await tab.click('[data-wanted]');
}

describe.each(BROWSERS)('the self-test in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name, folders[name]);
  });
  afterAll(() => browser?.close());

  it('passes where nobody set anything', async () => {
    await storeLocal(browser, { policy: { known: 'none', raw: null } });
    const tab = await browser.open(browser.extensionUrl('selftest.html'));
    expect(await ran(tab)).toMatch(/^All \d+ checks passed\./);
    expect(await checks(tab, 'fail')).toEqual([]);
    const passed = await checks(tab, 'pass');
    for (const id of ['weights', 'tables', 'name', 'quasi', 'report', 'danger', 'vault', 'disk', 'gmail'])
      expect(passed).toContain(id);
    expect(passed.filter((id) => SITES.some((site) => site.name === id))).toHaveLength(SITES.length);
    await tab.close();
  });

  it('tries each rule of a policy, and gives a report without any of its entries', async () => {
    await storeLocal(browser, { policy: { known: 'set', raw: POLICY } });
    const tab = await browser.open(browser.extensionUrl('selftest.html'));
    expect(await ran(tab)).toMatch(/^All \d+ checks passed\. \d cannot be tested here\.$/);
    const passed = await checks(tab, 'pass');
    for (const id of [
      'mode',
      'approvedDomains.0',
      'blockedPlaces.0',
      'behaviours.0',
      'locked.people',
      'report',
      'danger',
    ])
      expect(passed).toContain(id);
    expect(await checks(tab, 'untested')).toContain('supportContact');
    const words = await tab.evaluate(() => document.querySelector('#policy')?.textContent ?? '');
    expect(words).toContain('simulate');
    expect(words).toContain('could not be used: 1');

    await tab.evaluate(() => {
      Object.assign(window, { copied: '' });
      navigator.clipboard.writeText = async (text) => void Object.assign(window, { copied: text });
    });
    await press(tab, 'Copy the report');
    await tab.waitFor(() => (window as unknown as { copied: string }).copied !== '', []);
    const report = await tab.evaluate(() => (window as unknown as { copied: string }).copied);
    expect(JSON.parse(report)).toMatchObject({
      policy: { known: 'set', mode: 'simulate', rejected: ['blockedPlaces.1'] },
      counts: { fail: 0 },
      checks: { 'rules blockedPlaces.0': 'pass', 'duties danger': 'pass' },
      records: { vault: 'none', saves: true },
    });
    for (const text of ['gossip', 'nowhere', 'clinic.example', 'IT desk', 'Maria', 'Delgado', FAMILY_DRAFTS.id])
      expect(report).not.toContain(text);
    await tab.close();
  });

  it('runs anew under another policy, and again by the keyboard', async () => {
    await storeLocal(browser, { policy: { known: 'none', raw: null } });
    const tab = await browser.open(browser.extensionUrl('selftest.html'));
    await ran(tab);
    expect(await checks(tab, 'pass')).not.toContain('requireReason');
    await storeLocal(browser, { policy: { known: 'set', raw: { requireReason: true } } });
    await tab.waitFor(() => document.querySelector('[data-check=requireReason].pass') !== null, [], RUN);
    await ran(tab);

    await tab.evaluate(() => document.querySelector('[data-check=weights]')?.setAttribute('data-before', ''));
    await tab.press('Tab');
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('[data-before]') === null, [], RUN);
    expect(await ran(tab)).toMatch(/^All/);
    await tab.close();
  });
});

describe.each(BROWSERS)('the self-test in %s, of a package whose files are damaged', (name) => {
  let browser: Browser;
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'discreet-'));
    await cp(folders[name], folder, { recursive: true });
    await writeFile(join(folder, 'tagger.bin'), 'no weights');
    await writeFile(join(folder, 'crowd.txt'), '');
    browser = await launch(name, folder);
  });
  afterAll(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('says so, and that duties pass all the same', async () => {
    const tab = await browser.open(browser.extensionUrl('selftest.html'));
    expect(await ran(tab)).toMatch(/^[23] of \d+ checks failed\./);
    expect(await checks(tab, 'fail')).toEqual(expect.arrayContaining(['weights', 'tables']));
    expect(await checks(tab, 'pass')).toEqual(expect.arrayContaining(['report', 'danger', 'phone']));
    await tab.close();
  });
});

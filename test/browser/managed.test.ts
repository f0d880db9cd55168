import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Tally } from '../../lib/records/counts';
import { KEY_NAMES } from '../../lib/settings/managed/keys';
import { readPolicy } from '../../lib/settings/managed/read';
import { readKept } from '../../lib/settings/managed/store';
import { strictest } from '../policy/strictest';
import type { Tab } from './harness/driver';
import { idOf } from './harness/forced';
import { BROWSERS, launch } from './harness/launch';
import { launchManaged, type ManagedBrowser, type PolicyValues } from './harness/managed';
import { policiesBarred } from './harness/policies';
import { serve } from './harness/server';
import type {} from './pages/fixture';

/*
 * The clinic's policy for real: the extension packed and force-installed by policy files of the browser itself, which carry its policy.
 * One browser each, whose file changes from case to case; the cases stand in the order of those changes.
 */
const NAMED = 'Maria Delgado came to every session this term.';
const DANGER = 'Maria Delgado says she will kill her husband tonight.';
const PANEL = /^Before you send/;
const SEND = 'Send as it is';
const REASON = 'Agreed with the privacy officer';
const BLOCKED = 'No client belongs here, says the clinic.';
/** Long enough for a send to arrive. */
const LATER = 400;
/** A press so soon after the panel opened is taken for haste, in ms. */
const HASTE = 300;
/** Chromium lets a changed file settle for five seconds, and an answer that is now empty is asked for again for five more. */
const SETTLED = 20_000;

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const barred = policiesBarred();
if (barred !== null) process.stderr.write(`Skipped: ${barred}\n`);

describe.skipIf(barred !== null).each(BROWSERS)('a clinic’s policy files, in %s', (name) => {
  let server: Awaited<ReturnType<typeof serve>>;
  let clinic: ManagedBrowser;
  /** The tab in which the blocked draft stands, open through the changes of the file where the browser is not started anew. */
  let draft: Tab;

  const FIRST = () => ({
    policyVersion: 'first',
    mode: 'strict',
    requireReason: true,
    reasonChoices: [REASON],
    approvedDomains: ['oakclinic.example', 'gmail.com', 'two words'],
    approvedPeople: [
      { address: 'sam@elsewhere.example', role: 'supervisor' },
      { address: 'nobody', role: 'team' },
    ],
    blockedPlaces: [`${server.origin}/form.html`, 'https://name:secret@forum.example'],
    behaviours: [{ context: 'public' }],
    helpUrl: 'javascript:alert(1)',
    reasonMinChars: 'ten',
    roiMaxDays: 9999,
    customMessages: { blocked: BLOCKED },
    defaults: { sensitivity: 'watchful', ownTown: '' },
    locked: ['sensitivity', 'pauses', 'everything'],
    surprise: true,
  });

  /** The clinic changes its file, and the background keeps what it says. */
  const apply = async (values: PolicyValues | null) => {
    await clinic.setPolicy(values);
    await holds(values);
  };
  const holds = async (values: PolicyValues | null) => {
    const version = values?.policyVersion ?? 'none';
    const kept = async () => {
      const { known, policy } = readKept(await clinic.kept());
      return known === 'set' ? policy.policyVersion : known;
    };
    await expect.poll(kept, { timeout: SETTLED, interval: 200 }).toBe(version);
  };
  const sent = () => server.sent.map(({ text }) => text);
  const compose = async (to: string, text: string, page = 'mail.html'): Promise<Tab> => {
    const tab = await clinic.browser.open(`${server.origin}/${page}`);
    if (to !== '') {
      await tab.click('#to');
      await tab.type(to);
    }
    await tab.click('#editor');
    await tab.type(text);
    return tab;
  };
  const asked = async (tab: Tab): Promise<string> => {
    await tab.click('#send');
    await tab.waitForNamed('alertdialog', PANEL);
    expect(sent()).toEqual([]);
    await wait(HASTE);
    return tab.seenText();
  };
  const goesBack = async (tab: Tab) => {
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
  };
  const hasSend = async (tab: Tab) => (await tab.seen()).some(({ role, name }) => role === 'button' && name === SEND);
  const passes = async (tab: Tab, text: string) => {
    await tab.click('#send');
    await expect.poll(sent).toEqual([text]);
    expect((await tab.seen()).filter(({ role }) => role === 'alertdialog')).toEqual([]);
  };
  const marks = async (tab: Tab) =>
    (await tab.inShadows((root) => root.querySelectorAll('.mark').length)).reduce((sum, each) => sum + each, 0);
  const outcomes = async (outcome: string) => {
    const all = ((await clinic.storageOf('local')).counts ?? []) as readonly Tally[];
    return all.filter((each) => each.outcome === outcome);
  };

  beforeAll(async () => {
    server = await serve();
    clinic = await launchManaged(name, FIRST());
  });
  afterAll(async () => {
    await clinic?.close();
    await server?.close();
  });
  beforeEach(() => server.forget());

  it('rejects what is bad one by one, tells it, and the rest holds', async () => {
    await holds(FIRST());
    const { policy, rejected } = readKept(await clinic.kept());
    expect(policy).toEqual({
      policyVersion: 'first',
      requireReason: true,
      reasonChoices: [REASON],
      approvedDomains: ['@oakclinic.example'],
      approvedPeople: [{ address: 'sam@elsewhere.example', role: 'supervisor' }],
      blockedPlaces: [`${server.origin}/form.html`],
      behaviours: [],
      customMessages: { blocked: BLOCKED },
      defaults: { sensitivity: 'watchful' },
      locked: ['sensitivity', 'pauses'],
    });
    const ofContent = {
      'approvedDomains.1': 'settings_error_free_mail',
      'approvedDomains.2': 'settings_error_recipient',
      'approvedPeople.1.address': 'settings_error_recipient',
      'blockedPlaces.1': 'settings_error_origin',
      'behaviours.0.verdict': 'settings_error_missing',
      helpUrl: 'settings_error_link',
      'defaults.ownTown': 'settings_error_empty',
      roiMaxDays: 'settings_error_range',
      mode: 'settings_error_option',
      'locked.2': 'settings_error_option',
    };
    // Chromium drops, without a word, what its schema does not take.
    const ofType = { reasonMinChars: 'settings_error_number', surprise: 'settings_error_unknown' };
    const told = Object.fromEntries(rejected.map(({ key, reason }) => [key, reason]));
    expect(told).toEqual(name === 'firefox' ? { ...ofContent, ...ofType } : ofContent);

    const page = await clinic.browser.open(clinic.browser.extensionUrl('policy.html'));
    await page.waitFor(() => document.querySelector('tbody th') !== null, []);
    const rows = await page.evaluate(() => Array.from(document.querySelectorAll('tr'), (row) => row.innerText));
    const row = (key: string) => rows.find((each) => each.startsWith(key)) ?? '';
    expect(row('mode')).toContain('Is none of the values that are possible.');
    expect(row('locked')).toContain('Is none of the values that are possible.');
    expect(row('locked')).toContain('pauses');
    expect(row('roiMaxDays')).toContain('The number is outside what is possible.');
    await page.close();
  });

  it('a blocked place blocks, in the clinic’s words', async () => {
    draft = await compose('', NAMED, 'form.html');
    expect(await asked(draft)).toContain(BLOCKED);
    expect(await hasSend(draft)).toBe(false);
    await goesBack(draft);
    await wait(LATER);
    expect(sent()).toEqual([]);
  });

  it('an approved domain passes', async () => {
    const tab = await compose('ann@oakclinic.example', NAMED);
    await passes(tab, NAMED);
    await tab.close();
  });

  it('a reason is asked for, and what was let go is recorded with it', async () => {
    const tab = await compose('sam@elsewhere.example', NAMED);
    await asked(tab);
    await tab.waitForNamed('group', 'Reason');
    await tab.clickNamed('button', SEND);
    await wait(LATER);
    expect(sent()).toEqual([]);
    await tab.clickNamed('radio', REASON);
    await tab.clickNamed('button', SEND);
    await expect.poll(sent).toEqual([NAMED]);
    const recorded = () => outcomes(`clinic:${REASON}`);
    await expect.poll(recorded).toMatchObject([{ verdict: 'justify', times: 1 }]);
    await tab.close();
  });

  it('what is locked cannot be changed, not in the options and not by force', async () => {
    const { browser } = clinic;
    const control = () => {
      const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="sensitivity"]')];
      const all = radios[0]?.closest('fieldset.locked');
      return (
        all && {
          chosen: radios.findIndex((each) => each.checked),
          free: radios.filter((each) => !each.matches(':disabled')).length,
          words: all.textContent,
        }
      );
    };
    const options = await browser.open(browser.extensionUrl('options.html'));
    await options.waitFor(control, []);
    const before = await options.evaluate(control);
    expect(before).toMatchObject({ chosen: 2, free: 0 });
    expect(before?.words).toContain('Set by your clinic');
    await options.evaluate(() =>
      document.querySelector('input[name="sensitivity"]')?.scrollIntoView({ behavior: 'instant' }),
    );
    await options.click('input[name="sensitivity"]');
    await wait(LATER);
    expect(await options.evaluate(control)).toEqual(before);

    const pauses = { [server.origin]: Date.now() + 3_600_000 };
    await clinic.storageOf('local', { settings: { sensitivity: 'calm', chosen: ['sensitivity'], pauses } });
    await options.go(browser.extensionUrl('options.html?again'));
    await options.waitFor(control, []);
    expect(await options.evaluate(control)).toEqual(before);
    await options.close();
    const tab = await compose('ann@else.example', NAMED);
    await asked(tab);
    await goesBack(tab);
    await tab.close();
    await clinic.storageOf('local', { settings: {} });
  });

  /** Something of every key, all of it good. */
  const EVERY = () => ({
    ...strictest(['https://elsewhere.example']),
    policyVersion: 'tips',
    mode: 'tips',
    reasonChoices: [REASON],
    approvedDomains: ['@oakclinic.example'],
    approvedPeople: [{ address: 'sam@elsewhere.example', role: 'supervisor' }],
    approvedPlaces: [{ match: 'https://records.example/', context: 'record' }],
    contacts: [{ label: 'Privacy officer', reach: '555-0100' }],
    helpUrl: 'https://intranet.example/help',
  });

  it('tips: it is shown, and never held', async () => {
    await apply(EVERY());
    const tab = name === 'chromium' ? draft : await compose('', NAMED, 'form.html');
    if (name === 'chromium') {
      // The very tab that was blocked, not loaded again.
      await tab.evaluate((text) => window.setText(text), '');
      await tab.click('#editor');
      await tab.type(NAMED);
    }
    await expect.poll(() => marks(tab)).toBeGreaterThan(0);
    await passes(tab, NAMED);
    await expect.poll(() => outcomes('tipped')).toMatchObject([{ verdict: 'block', times: 1 }]);
    if (tab !== draft) await tab.close();
  });

  it('takes every key of the schema as it stands in the file', async () => {
    expect(await clinic.storageOf('managed')).toEqual(EVERY());
    expect(readPolicy(EVERY())).toEqual({ policy: EVERY(), rejected: [] });
    expect(Object.keys(EVERY()).sort()).toEqual([...KEY_NAMES].sort());
  });

  it('simulate: nothing is shown, and it is counted', async () => {
    await apply({ ...EVERY(), policyVersion: 'simulate', mode: 'simulate' });
    const tab = await compose('', NAMED, 'form.html');
    await passes(tab, NAMED);
    await wait(LATER);
    expect(await marks(tab)).toBe(0);
    expect(await tab.seen()).toEqual([]);
    await expect.poll(() => outcomes('simulated')).toMatchObject([{ verdict: 'block', times: 1 }]);
    await tab.close();
  });

  it('a report and danger go under the strictest policy that can be written', async () => {
    const policy = strictest([server.origin]);
    await apply(policy);
    const report = await compose('intake@county.example', NAMED);
    await asked(report);
    expect(await hasSend(report)).toBe(false);
    await report.clickNamed('radio', 'Report or danger');
    await report.waitForNamed('button', SEND);
    await wait(HASTE);
    await report.clickNamed('button', SEND);
    await expect.poll(sent).toEqual([NAMED]);
    await report.close();

    server.forget();
    const danger = await compose('', DANGER, 'form.html');
    await asked(danger);
    await danger.clickNamed('radio', 'Report or danger');
    await danger.clickNamed('checkbox', 'The danger is serious and imminent');
    await danger.clickNamed('checkbox', 'Telling them is necessary to prevent it');
    await danger.waitForNamed('button', SEND);
    await wait(HASTE);
    await danger.clickNamed('button', SEND);
    await expect.poll(sent).toEqual([DANGER]);
    await danger.close();
    const recorded = async () =>
      ((await clinic.storageOf('local')).disclosures as readonly { purpose: string }[]).map((each) => each.purpose);
    await expect.poll(recorded).toEqual(expect.arrayContaining(['report', 'danger']));
  });

  it('a policy taken away does no harm: the user’s own settings hold again', async () => {
    await apply(null);
    const tab = await compose('', NAMED, 'form.html');
    await asked(tab);
    expect(await hasSend(tab)).toBe(true);
    await goesBack(tab);
    await tab.close();
    const friend = await compose('ann@oakclinic.example', NAMED);
    await asked(friend);
    await friend.close();
  });
});

it.skipIf(!BROWSERS.includes('chromium'))(
  'Chromium loads nothing whose schema it cannot read, and loads ours',
  async () => {
    const room = await mkdtemp(join(tmpdir(), 'discreet-schemas-'));
    const copy = async (folder: string, change: (schema: string) => string) => {
      await cp('.output/chrome-mv3', folder, { recursive: true });
      // Without the key each copy has an id of its own.
      const { key: _, ...manifest } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8'));
      await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
      const schema = join(folder, manifest.storage.managed_schema);
      await writeFile(schema, change(await readFile(schema, 'utf8')));
      return folder;
    };
    const ours = await copy(join(room, 'ours'), (schema) => schema);
    const broken = await copy(join(room, 'broken'), (schema) => schema.replace('"boolean"', '"flag"'));
    const browser = await launch('chromium', ours, broken);
    try {
      await browser.open(browser.extensionUrl('limits.html'));
      const other = `chrome-extension://${idOf(Buffer.from(broken))}/limits.html`;
      await expect(browser.open(other)).rejects.toThrow('net::ERR');
    } finally {
      await browser.close();
      await rm(room, { recursive: true, force: true });
    }
  },
);

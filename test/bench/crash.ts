import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Tab } from '../browser/harness/driver';
import { BROWSERS, relaunch } from '../browser/harness/launch';
import type { BrowserName } from '../tools/browsers';
import { print } from './measure';

const KILLS = 100;
const PASSPHRASE = 'four plain garden words';
/** A browser is killed so long after it began to write, at most, in ms. */
const LONGEST = 900;

/** The browser killed at random points while a roster is written: `npm run bench -- crash [kills in each]`. */
export async function main(args: readonly string[]): Promise<void> {
  for (const name of BROWSERS) await run(name, Number(args[0] ?? KILLS));
}

async function run(name: BrowserName, kills: number): Promise<void> {
  const profile = await mkdtemp(join(tmpdir(), `discreet-crash-${name}-`));
  const folder = name === 'chromium' ? '.output/chrome-mv3' : '.output/firefox-mv3';
  const tally = { kills: 0, saved: 0, lost: 0, older: 0, unopened: 0 };
  let reported = 0;
  try {
    for (let at = 0; at <= kills; at += 1) {
      const browser = await relaunch(name, folder, profile);
      const tab = await browser.open(browser.extensionUrl('options.html#clients'));
      const there = at === 0 ? await create(tab) : await opened(tab);
      if (there === null) tally.unopened += 1;
      else if (there < reported) {
        tally.lost += 1;
        print(`  lost ${reported - there} of ${reported} at kill ${at}`);
        reported = there;
      } else reported = there;
      if (at > 0 && (await says(tab, 'was damaged'))) tally.older += 1;
      if (at === kills) {
        await browser.close();
        break;
      }
      reported = await writeUntilKilled(tab, browser, reported);
      tally.kills += 1;
    }
    tally.saved = reported;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  print(`killed while writing, ${name}: ${JSON.stringify(tally)}`);
}

/** Brings in one client after the other, as the page does, until the browser is gone. @returns how many were reported saved */
async function writeUntilKilled(tab: Tab, browser: Browser, before: number): Promise<number> {
  let reported = before;
  let alive = true;
  const end = new Promise<void>((done) => setTimeout(done, Math.random() * LONGEST));
  const writing = (async () => {
    while (alive) {
      const next = reported + 1;
      if (!(await add(tab, next))) return;
      if (alive) reported = next;
    }
  })().catch(() => undefined);
  await end;
  alive = false;
  await browser.kill();
  await Promise.race([writing, new Promise((done) => setTimeout(done, 3000))]);
  return reported;
}

/** One client out of a file of one line. True once the page says that it was added. */
function add(tab: Tab, number: number): Promise<boolean> {
  return tab.evaluate(async (at) => {
    const text = () => document.querySelector('#clients .import')?.textContent ?? '';
    const until = async (wanted: () => unknown) => {
      for (let tries = 0; tries < 400 && !wanted(); tries += 1) await new Promise((next) => setTimeout(next, 4));
      return Boolean(wanted());
    };
    const input = document.querySelector<HTMLInputElement>('#clients .import input[type="file"]');
    const files = new DataTransfer();
    files.items.add(new File([`name,label\nName${at} Sur${at},K-${at}`], 'one.csv'));
    if (input) input.files = files.files;
    input?.dispatchEvent(new Event('change', { bubbles: true }));
    const take = () =>
      [...document.querySelectorAll<HTMLButtonElement>('#clients .import button')].find((each) =>
        /^Add these/.test(each.textContent ?? ''),
      );
    if (!(await until(() => text().includes(`K-${at}`) && take()))) return false;
    take()?.click();
    return until(() => text().includes('1 added.') && !take());
  }, number);
}

async function create(tab: Tab): Promise<number> {
  await fill(tab, '#clients input[autocomplete="new-password"]');
  await tab.type(PASSPHRASE);
  await tab.press('Tab');
  await tab.type(PASSPHRASE);
  await fill(tab, '#clients input[type="checkbox"]');
  await tab.type(' ');
  await tab.press('Enter');
  await tab.waitFor(() => document.body.innerText.includes('No client yet'), []);
  return 0;
}

/** How many clients the roster holds after unlocking; `null` when it does not open. */
async function opened(tab: Tab): Promise<number | null> {
  try {
    await fill(tab, '#clients .unlock input');
    await tab.type(PASSPHRASE);
    await tab.press('Enter');
    await tab.waitFor(() => document.querySelector('#clients .clients'), []);
    await tab.waitFor(() => document.querySelector('#clients .clients .items strong, #clients .clients .empty'), []);
    return await tab.evaluate(() => {
      const listed = [...document.querySelectorAll('#clients .clients .items strong')].length;
      const more = /(\d+) more\. Search/.exec(document.querySelector('#clients .clients')?.textContent ?? '');
      return listed + Number(more?.[1] ?? 0);
    });
  } catch {
    return null;
  }
}

function says(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate((wanted) => document.body.innerText.includes(wanted), words);
}

function fill(tab: Tab, selector: string): Promise<void> {
  return tab.waitFor(
    (wanted) => {
      const field = document.querySelector<HTMLInputElement>(wanted);
      field?.focus();
      return field !== null;
    },
    [selector],
  );
}

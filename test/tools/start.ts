import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, Tab } from '../browser/harness/driver';
import { launch } from '../browser/harness/launch';
import { browserPath } from './browsers';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDER = join(ROOT, '.output/chrome-mv3');
const PICTURES = join(ROOT, 'test-results');
const PAGE = 'welcome.html#practice';
const DRAFT = 'I am stuck with my client Maria Delgado, DOB 3/4/91. She stopped coming after her sister wrote to her.';

const say = (line: string) => process.stdout.write(`${line}\n`);
const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** Builds, then opens a browser with Discreet on its practice page; without a display, plays the scene and tells it. */
export async function main(): Promise<number> {
  const browser = browserPath('chromium');
  say('Building Discreet …');
  const built = spawnSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), 'build'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (built.status !== 0) {
    say(built.stdout + built.stderr);
    say('The build failed; what it said stands above.');
    return 1;
  }
  return hasDisplay() ? openForPeople(browser) : playScene();
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function openForPeople(executablePath: string): Promise<number> {
  const context = await chromium.launchPersistentContext(join(tmpdir(), 'discreet-start'), {
    executablePath,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${FOLDER}`,
      `--load-extension=${FOLDER}`,
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(new URL(PAGE, worker.url()).href);
  say(
    'Discreet is open on its practice page. Write something with a name in it and press Send. Close the browser to end.',
  );
  await new Promise<void>((closed) => context.on('close', () => closed()));
  return 0;
}

async function playScene(): Promise<number> {
  say('There is no display, so the scene is played without one.');
  mkdirSync(PICTURES, { recursive: true });
  const browser = await launch('chromium', FOLDER);
  try {
    return await scene(browser);
  } finally {
    await browser.close();
  }
}

async function scene(browser: Browser): Promise<number> {
  const tab = await browser.open(browser.extensionUrl(PAGE));
  const drafted = () =>
    tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('#practice textarea')?.value ?? '');
  const sentText = () =>
    tab.evaluate(() => document.querySelector('[role=log] p:last-of-type')?.textContent?.trim() ?? '');

  await tab.click('#practice textarea');
  await tab.press('Control+a');
  await tab.type(DRAFT);
  say(`Wrote    ${await drafted()}`);
  await tab.click('#practice button[type=submit]');
  await tab.waitForNamed('alertdialog', /^Before you send/);
  say(`Pressed  Send. Held: ${(await sentText()) === '' ? 'nothing has been sent' : 'NO, it was sent'}.`);
  for (const line of await flagged(tab)) say(`Said     ${line}`);
  // The panel fades in.
  await wait(500);
  const picture = join(PICTURES, 'before-you-send.png');
  await tab.screenshot(picture);
  say(`Picture  test-results/before-you-send.png`);

  await wait(300);
  await tab.clickNamed('button', 'Replace all');
  await tab.waitForGone('button', 'Replace all', 20_000);
  await wait(300);
  say(`Replaced ${await drafted()}`);
  await tab.clickNamed('button', 'Send as it is');
  await tab.waitForGone('alertdialog', /^Before you send/);
  await tab.waitFor(() => document.querySelector('[role=log] p') !== null, []);
  const sent = await sentText();
  say(`Sent     ${sent}`);
  const kept = sent !== '' && !/Maria|Delgado|3\/4\/91/.test(sent);
  say(kept ? 'The client stayed unnamed.' : 'Something went wrong: what was sent is not what it should be.');
  return kept ? 0 : 1;
}

async function flagged(tab: Tab): Promise<readonly string[]> {
  const rows = (await tab.seen()).filter((each) => each.role === 'listitem');
  return rows.map((row) => row.text);
}

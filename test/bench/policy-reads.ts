/**
 * The clinic's policy over time, in real Chromium: tabs that are open while it changes, and how soon it holds in a page that opens.
 */
import type { BrowserContext, Page } from 'playwright-core';
import { POLICY } from '../../lib/guard/handshake';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { rulesOf } from '../../lib/policy/clinic';
import { SAMPLES } from '../../lib/settings/kit/samples';
import { inForce } from '../../lib/settings/managed/in-force';
import { policyOf, readKept } from '../../lib/settings/managed/store';
import type { Tab } from '../browser/harness/driver';
import { launchManaged, type ManagedBrowser } from '../browser/harness/managed';
import { policiesBarred } from '../browser/harness/policies';
import { serve } from '../browser/harness/server';
import { strictest } from '../policy/strictest';
import { quantile, say, wait, withBrowser } from './page';

/** So many changes, every second one undone by what the browser itself answers. */
const CHANGES = 500;
/** So many changes of the real file: Chromium lets each settle for five seconds. */
const FILES = 4;
/** A tab that goes by an older policy for so long is stale, in ms. */
const STALE = 3000;
const LOADS = 100;

/** The pause of a place holds unless the clinic locks pauses: then the draft there is marked. */
const LOCKED = { policyVersion: 'locked', locked: ['pauses'] };
const OPEN = { policyVersion: 'open' };

const marks = async (tab: Tab) =>
  (await tab.inShadows((root) => root.querySelectorAll('.mark').length)).some((each) => each > 0);

/** How long it takes until every tab goes by what was set; `null` when one stays stale. */
async function heeded(tabs: readonly Tab[], locked: boolean, limit = STALE): Promise<number | null> {
  const from = performance.now();
  for (;;) {
    const all = await Promise.all(tabs.map(marks));
    const took = performance.now() - from;
    if (all.every((each) => each === locked)) return took;
    if (took > limit) return null;
  }
}

function told(name: string, times: readonly (number | null)[]): void {
  const done = times.filter((each) => each !== null);
  const at = (share: number) => quantile(done, share).toFixed(0);
  say(
    `${name}: ${times.length}, of which ${times.length - done.length} left a tab stale; median ${at(0.5)} ms, p95 ${at(0.95)} ms`,
  );
}

/** Changes of what is kept, by force, and reads by the background that set it right again; then changes of the file itself. */
async function changes(clinic: ManagedBrowser, tabs: readonly Tab[]): Promise<void> {
  const page = await clinic.browser.open(clinic.browser.extensionUrl('limits.html'));
  const reread = () =>
    page.evaluate(async (type) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: object): Promise<void> } };
      };
      await chrome.runtime.sendMessage({ type });
    }, POLICY);
  const forced: (number | null)[] = [];
  const read: (number | null)[] = [];
  for (let each = 0; each < CHANGES / 2; each += 1) {
    await clinic.storageOf('local', { policy: { known: 'set', raw: OPEN } });
    forced.push(await heeded(tabs, false));
    await reread();
    read.push(await heeded(tabs, true));
  }
  told(`a change of the kept policy, until ${tabs.length} open tabs go by it`, forced);
  told('a read by the background that puts the lock back, until they go by that', read);
  const files: (number | null)[] = [];
  for (let each = 0; each < FILES; each += 1) {
    const locked = each % 2 === 1;
    await clinic.setPolicy(locked ? LOCKED : OPEN);
    files.push(await heeded(tabs, locked, 20_000));
  }
  told('a change of the real policy file, until they go by it (Chromium itself waits 5,000 ms)', files);
}

/** As many places as a policy may hold, each a pattern to be read. */
const LARGEST = strictest(Array.from({ length: 500 }, (_, at) => `forum${at}.example`));

/** What reading and applying costs where nothing is warm, as in a page that opens, in ms. */
function coldly(raw: object): number {
  const kept: unknown = JSON.parse(JSON.stringify({ known: 'set', raw }));
  const from = performance.now();
  const policy = policyOf(readKept(kept));
  inForce(DEFAULT_SETTINGS, policy);
  rulesOf(policy);
  return performance.now() - from;
}

/** From the start of the extension's own world in a page that opens to the policy that it reads. */
async function loads(context: BrowserContext, origin: string, name: string, raw: object): Promise<void> {
  const applied = coldly(raw);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(
    (policy) => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { set(items: object): Promise<void> } } };
      };
      return chrome.storage.local.set({ policy });
    },
    { known: 'set', raw },
  );
  const times: number[] = [];
  for (let each = 0; each < LOADS; each += 1) {
    const page = await context.newPage();
    times.push((await readIn(page, `${origin}/form.html?${each}`)) + applied);
    await page.close();
  }
  const at = (share: number) => quantile(times, share).toFixed(1);
  say(
    `a page opens, until the kept policy holds there, ${name} (${JSON.stringify(raw).length} characters): ${LOADS} pages, median ${at(0.5)} ms, p95 ${at(0.95)} ms (ceiling 50); of these ${applied.toFixed(1)} ms are reading and applying it for the first time, in Node`,
  );
}

/** How long the read of the kept policy takes in the extension's own world of a page that has just been opened. */
async function readIn(page: Page, url: string): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension:')) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  const opened = page.goto(url, { waitUntil: 'commit' });
  const { result } = await session.send('Runtime.evaluate', {
    contextId: await found,
    expression: `(async () => {
      const from = performance.now();
      await Promise.all([chrome.storage.local.get('settings'), chrome.storage.local.get('policy')]);
      return performance.now() - from;
    })()`,
    awaitPromise: true,
    returnByValue: true,
  });
  await opened;
  return Number(result.value);
}

export async function main(): Promise<void> {
  const server = await serve();
  try {
    await withBrowser(true, async (context) => {
      await loads(context, server.origin, 'the strict sample', SAMPLES.strict);
      await loads(context, server.origin, 'the largest', LARGEST);
    });
    const barred = policiesBarred();
    if (barred !== null) {
      say(barred);
      return;
    }
    const clinic = await launchManaged('chromium', LOCKED);
    try {
      while ((await clinic.kept())?.known !== 'set') await wait(200);
      await clinic.storageOf('local', { settings: { pauses: { [server.origin]: Date.now() + 86_400_000 } } });
      const tabs: Tab[] = [];
      for (const page of ['form.html', 'mail.html', 'chat-textarea.html']) {
        const tab = await clinic.browser.open(`${server.origin}/${page}`);
        await tab.click('#editor');
        await tab.type('Maria Delgado came to every session this term.');
        tabs.push(tab);
        await heeded([tab], true);
      }
      await changes(clinic, tabs);
    } finally {
      await clinic.close();
    }
  } finally {
    await server.close();
  }
}

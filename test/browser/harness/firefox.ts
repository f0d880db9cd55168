import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type KeyInput, type Page } from 'puppeteer-core';
import { browserPath } from '../../tools/browsers';
import type { Forced } from './chromium';
import type { Browser } from './driver';
import { killAll } from './kill';
import { type Hands, tabOf } from './shared';

/** The host name of the extension's own pages: fixed, so that they can be opened. */
const UUID = '6d1f3c52-8f0e-4d57-9a52-3a1c5d1f7e20';

/** The raw WebDriver BiDi connection: Puppeteer has it, its types do not show it. */
interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** A value as BiDi writes it, as far as we look. */
interface Remote {
  readonly type: string;
  readonly sharedId?: string;
  readonly value?: unknown;
}

interface RemoteNode {
  readonly children?: readonly Remote[];
  readonly shadowRoot?: Remote | null;
  readonly mode?: string;
}

const nodeOf = (remote: Remote): RemoteNode => (remote.value ?? {}) as RemoteNode;

/** The shared ids of all closed shadow roots under a node. */
function closedRoots(remote: Remote): readonly string[] {
  const node = nodeOf(remote);
  const own = node.mode === 'closed' && remote.sharedId ? [remote.sharedId] : [];
  const inner = [...(node.children ?? []), ...(node.shadowRoot ? [node.shadowRoot] : [])];
  return [...own, ...inner.flatMap(closedRoots)];
}

/** Firefox's Puppeteer takes one key at a time. */
async function chord(page: Page, keys: string): Promise<void> {
  const parts = (keys === '+' ? ['+'] : keys.split('+')) as KeyInput[];
  for (const key of parts) await page.keyboard.down(key);
  for (const key of parts.reverse()) await page.keyboard.up(key);
}

async function goto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) {
    await page.goto(url, { waitUntil: 'load' });
    return;
  }
  // Firefox never reports the load of an extension's page: go, and look whether it is there.
  page.goto(url, { waitUntil: [] }).catch(() => undefined);
  for (let tries = 0; tries < 200; tries++) {
    const there = await page.evaluate('location.href + " " + document.readyState').catch(() => '');
    if (String(there).startsWith(url) && String(there).endsWith('complete')) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${url} did not load`);
}

function handsOf(page: Page, bidi: Bidi): Hands {
  const requests: string[] = [];
  const messages: string[] = [];
  const opened: Page[] = [];
  page.on('popup', (popup) => popup && opened.push(popup));
  page.on('request', (request) => requests.push(request.url()));
  // The browser's own questions are declined, as Playwright does by itself.
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error instanceof Error ? error.message : String(error)));

  // `_id` is the id of the browsing context.
  const contexts = () => page.frames().map((frame) => (frame as unknown as { readonly _id: string })._id);

  async function rootsIn(context: string): Promise<readonly string[]> {
    const { result } = await bidi.send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: ':root' },
      serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
    });
    return (result as { readonly nodes: readonly Remote[] }).nodes.flatMap(closedRoots);
  }

  async function inRoot(context: string, sharedId: string, source: string): Promise<unknown> {
    const { result } = await bidi.send('script.callFunction', {
      functionDeclaration: `async (root) => JSON.stringify((await (${source})(root)) ?? null)`,
      target: { context },
      arguments: [{ sharedId }],
      awaitPromise: true,
    });
    const answer = result as {
      readonly type: string;
      readonly result?: Remote;
      readonly exceptionDetails?: { text: string };
    };
    if (answer.type !== 'success') throw new Error(answer.exceptionDetails?.text ?? 'The script failed');
    return JSON.parse(String(answer.result?.value));
  }

  return {
    requests,
    messages,
    go: (url) => goto(page, url),
    value: (expression) => page.evaluate(expression),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => chord(page, keys),
    picture: () => page.screenshot(),
    print: () => page.pdf(),
    resize: (width, height) => page.setViewport({ width, height }),
    async inClosedRoots(source) {
      const answers: unknown[] = [];
      for (const context of contexts()) {
        try {
          for (const root of await rootsIn(context)) answers.push(await inRoot(context, root, source));
        } catch (error) {
          // A root or frame that went away between the listing and the look is none.
          if (!/stale|no such (node|element|frame|shadow)|discarded/i.test(String(error))) throw error;
        }
      }
      return answers;
    },
    async popup() {
      const page = opened.pop();
      return page ? handsOf(page, bidi) : null;
    },
    accessibilityTree: async () => [],
    close: () => page.close(),
  };
}

/** Starts Firefox, headless, in a fresh profile; with the unpacked extension in `folder` when given, and others beside it. */
export async function launchFirefox(
  folder?: string,
  beside: readonly string[] = [],
  known?: string,
  forced?: Forced,
): Promise<Browser> {
  const profile = known ?? (await mkdtemp(join(tmpdir(), 'discreet-firefox-')));
  const manifest = folder ? await readFile(join(folder, 'manifest.json'), 'utf8') : '{}';
  const { browser_specific_settings: specific } = JSON.parse(manifest) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const gecko = forced?.id ?? specific?.gecko?.id;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: forced?.program ?? browserPath('firefox'),
    headless: true,
    userDataDir: profile,
    args: ['--remote-allow-system-access'],
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: {
      ...(gecko ? { 'extensions.webextensions.uuids': JSON.stringify({ [gecko]: UUID }) } : {}),
      'extensions.webextOptionalPermissionPrompts': false,
      // An unpacked extension is a guest for one run: what it stored stays for the next all the same.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
    },
  });
  for (const each of folder ? [folder, ...beside] : beside) await browser.installExtension(resolve(each));
  const bidi = (browser as unknown as { readonly connection: Bidi }).connection;
  return {
    name: 'firefox',
    profile,
    extensionUrl(path) {
      if (!gecko) throw new Error('No extension with a gecko id was loaded');
      return `moz-extension://${UUID}/${path}`;
    },
    async open(url) {
      const page = await browser.newPage();
      const hands = handsOf(page, bidi);
      await hands.go(url);
      return tabOf(hands);
    },
    async kill() {
      killAll(profile);
      await browser.close().catch(() => undefined);
    },
    async close({ keepProfile = false } = {}) {
      await browser.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

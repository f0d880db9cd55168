import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { browserPath } from '../../tools/browsers';
import type { Browser } from './driver';
import { idOf } from './forced';
import { killAll } from './kill';
import { type Hands, tabOf } from './shared';

/** A node of `DOM.getDocument`, as far as we look. */
interface DomNode {
  readonly backendNodeId: number;
  readonly children?: readonly DomNode[];
  readonly shadowRoots?: readonly DomNode[];
  readonly shadowRootType?: string;
  readonly contentDocument?: DomNode;
}

/** Chromium names an unpacked extension after its manifest's key, else after its folder. */
async function idIn(folder: string): Promise<string> {
  const { key } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { key?: string };
  return idOf(key ? Buffer.from(key, 'base64') : Buffer.from(folder));
}

function closedRoots(node: DomNode): readonly DomNode[] {
  const own = (node.shadowRoots ?? []).filter((root) => root.shadowRootType === 'closed');
  const inner = [
    ...(node.children ?? []),
    ...(node.shadowRoots ?? []),
    ...(node.contentDocument ? [node.contentDocument] : []),
  ];
  return [...own, ...inner.flatMap(closedRoots)];
}

/** Keys held down, as the protocol counts them. */
const ALT = 1;
const SHIFT = 8;

/** Alt, Shift and a letter, with the letter by itself beside them: access keys go by it, and Playwright leaves it out. */
async function pressIn(page: Page, session: CDPSession, keys: string): Promise<void> {
  const letter = /^Alt\+Shift\+([A-Z])$/.exec(keys)?.[1];
  if (!letter) return page.keyboard.press(keys);
  const chord = {
    modifiers: ALT + SHIFT,
    key: letter,
    code: `Key${letter}`,
    windowsVirtualKeyCode: letter.charCodeAt(0),
  };
  await page.keyboard.down('Alt');
  await page.keyboard.down('Shift');
  await session.send('Input.dispatchKeyEvent', { ...chord, type: 'keyDown', unmodifiedText: letter });
  await session.send('Input.dispatchKeyEvent', { ...chord, type: 'keyUp' });
  await page.keyboard.up('Shift');
  await page.keyboard.up('Alt');
}

async function handsOf(page: Page): Promise<Hands> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const requests: string[] = [];
  const messages: string[] = [];
  const opened: Page[] = [];
  page.on('popup', (popup) => opened.push(popup));
  page.on('request', (request) => requests.push(request.url()));
  page.on('console', (message) => messages.push(message.text()));
  page.on('pageerror', (error) => messages.push(error.message));

  async function roots(): Promise<readonly DomNode[]> {
    const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
    return closedRoots(root);
  }

  async function inRoot(root: DomNode, source: string): Promise<unknown> {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
    if (!object.objectId) return null;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `function () { return (${source})(this); }`,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  return {
    requests,
    messages,
    async go(url) {
      await page.goto(url, { waitUntil: 'load' });
    },
    value: (expression) => page.evaluate(expression),
    clickAt: ({ x, y }) => page.mouse.click(x, y),
    moveTo: ({ x, y }) => page.mouse.move(x, y),
    type: (text) => page.keyboard.type(text),
    press: (keys) => pressIn(page, session, keys),
    picture: () => page.screenshot(),
    print: () => page.pdf(),
    resize: (width, height) => page.setViewportSize({ width, height }),
    async inClosedRoots(source) {
      const answers: unknown[] = [];
      for (const root of await roots()) {
        try {
          answers.push(await inRoot(root, source));
        } catch (error) {
          // A root that went away between the listing and the look is no root.
          if (!/No node|Could not find|Cannot find context/.test(String(error))) throw error;
        }
      }
      return answers;
    },
    async accessibilityTree() {
      const nodes: { role: string; name: string }[] = [];
      for (const root of await roots()) {
        const tree = await session.send('Accessibility.queryAXTree', { backendNodeId: root.backendNodeId });
        for (const node of tree.nodes) {
          if (!node.ignored) nodes.push({ role: String(node.role?.value ?? ''), name: String(node.name?.value ?? '') });
        }
      }
      return nodes;
    },
    async popup() {
      const page = opened.pop();
      if (!page) return null;
      await page.bringToFront();
      return handsOf(page);
    },
    close: () => page.close(),
  };
}

/** A browser over policy files that install the extension by force. */
export interface Forced {
  readonly program: string;
  /** Of the extension. */
  readonly id: string;
}

/** Starts Chromium, headless, in a fresh profile; with the unpacked extension in `folder` when given, and others beside it. */
export async function launchChromium(
  folder?: string,
  beside: readonly string[] = [],
  known?: string,
  forced?: Forced,
): Promise<Browser> {
  const profile = known ?? (await mkdtemp(join(tmpdir(), 'discreet-chromium-')));
  const extension = folder ? resolve(folder) : null;
  // Over policy files of its own everyone is root.
  const root = process.getuid?.() === 0 || forced ? ['--no-sandbox'] : [];
  const all = [...(extension ? [extension] : []), ...beside].join(',');
  const load = all ? [`--disable-extensions-except=${all}`, `--load-extension=${all}`] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: forced?.program ?? browserPath('chromium'),
    headless: true,
    args: [...root, ...load],
    ...(forced && { ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking'] }),
    viewport: { width: 1100, height: 800 },
  });
  const id = forced?.id ?? (extension ? await idIn(extension) : null);
  return {
    name: 'chromium',
    profile,
    extensionUrl(path) {
      if (!id) throw new Error('No extension was loaded');
      return `chrome-extension://${id}/${path}`;
    },
    async open(url) {
      const page = await context.newPage();
      const hands = await handsOf(page);
      await hands.go(url);
      await page.bringToFront();
      return tabOf(hands);
    },
    async kill() {
      killAll(profile);
      await context.close().catch(() => undefined);
    },
    async close({ keepProfile = false } = {}) {
      await context.close();
      if (!keepProfile) await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

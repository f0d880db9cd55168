import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ReplaceOutcome } from '../../lib/composer/composer';
import type { Destination, Edit } from '../../lib/model/draft';
import type { Browser, Tab } from './harness/driver';
import { BROWSERS, launch } from './harness/launch';
import { ask, roomExtension } from './harness/room';
import { type FixtureServer, serve } from './harness/server';

/** What the fixture pages offer. */
declare const window: {
  modelText(): string;
  setText(text: string): void;
  ready?: boolean;
  readonly sends: readonly string[];
};

interface Page {
  readonly page: string;
  readonly family: string;
  /** Where to click to write. */
  readonly editor: string;
  /** The editor's own undo takes back more than the last step, by its own design. */
  readonly overshoots?: boolean;
  /** How long the editor counts what follows as part of the same step, in ms. */
  readonly groups?: number;
}

const PAGES: readonly Page[] = [
  { page: 'form', family: 'textarea', editor: '#editor' },
  { page: 'react', family: 'textarea', editor: '#editor' },
  { page: 'chat-textarea', family: 'textarea', editor: '#editor' },
  { page: 'sends', family: 'input', editor: '#editor' },
  { page: 'dialog', family: 'textarea', editor: '#editor' },
  { page: 'editable', family: 'contenteditable', editor: '#editor' },
  { page: 'chat-editable', family: 'contenteditable', editor: '#editor' },
  { page: 'mail', family: 'contenteditable', editor: '#editor' },
  { page: 'frame', family: 'contenteditable', editor: 'iframe >> body' },
  { page: 'quill', family: 'quill', editor: '#editor', groups: 1100 },
  { page: 'prosemirror', family: 'prosemirror', editor: '#editor' },
  { page: 'tiptap', family: 'prosemirror', editor: '#editor' },
  { page: 'lexical', family: 'lexical', editor: '#editor' },
  { page: 'slate', family: 'slate', editor: '#editor' },
  { page: 'tinymce', family: 'tinymce', editor: 'iframe >> body' },
  { page: 'squire', family: 'contenteditable', editor: '#editor', overshoots: true },
];

const DRAFT = 'Maria Delgado called on Monday.\n\nHer sister Ana lives in Bend.';
const ONE_LINE = 'Maria Delgado called on Monday. Her sister Ana lives in Bend.';
const TYPED = ' Is that all right?';

const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));
const model = (tab: Tab) => tab.evaluate(() => window.modelText());

/** The edit that puts other words in the place of `words`. */
function edit(text: string, words: string, replacement: string): Edit {
  const start = text.indexOf(words);
  return { start, end: start + words.length, replacement };
}

/** Presses the editor's undo until the model is `wanted`; gives what it is in the end. */
async function undo(tab: Tab, wanted: string): Promise<string> {
  let text = await model(tab);
  for (let presses = 0; text !== wanted && presses < 6; presses++) {
    await tab.press('Control+z');
    await pause(60);
    text = await model(tab);
  }
  return text;
}

describe.each(BROWSERS)('composers in %s', (name) => {
  let server: FixtureServer;
  let browser: Browser;

  beforeAll(async () => {
    server = await serve();
    browser = await launch(name, await roomExtension('composer-entry.ts'));
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path: string): Promise<Tab> {
    const tab = await browser.open(`${server.origin}/${path}`);
    const isReady = () =>
      document.documentElement.dataset.room === 'ready' &&
      (window.ready ?? !document.querySelector('script[type=module]'));
    await tab.waitFor(isReady, []);
    return tab;
  }

  /** A page with a draft in it, partly typed, the caret at its end. */
  async function written({ page, editor }: Page): Promise<Tab> {
    const tab = await open(page === 'sends' ? 'sends.html?how=inputEnter' : `${page}.html`);
    await tab.evaluate((text: string) => window.setText(text), page === 'sends' ? ONE_LINE : DRAFT);
    await tab.click(editor);
    await tab.press('Control+End');
    await tab.type(TYPED);
    await pause(50);
    return tab;
  }

  it.each(PAGES)('$page: reads, locates, replaces, undoes', async (page) => {
    const tab = await written(page);
    const before = await model(tab);
    expect(before).toContain('Maria Delgado');
    expect(before.endsWith(TYPED)).toBe(true);

    expect(await ask<string>(tab, 'family')).toBe(page.family);
    const text = await ask<string>(tab, 'read');
    expect(text).toBe(before);

    const { start, end } = edit(text, 'Delgado', '');
    const rects = await ask<readonly DOMRect[]>(tab, 'rects', start, end);
    expect(rects).toHaveLength(1);
    const [rect] = rects;
    expect(rect?.width).toBeGreaterThan(30);
    expect(rect?.width).toBeLessThan(120);
    expect(rect?.height).toBeGreaterThan(8);
    expect(rect?.height).toBeLessThan(40);

    const edits = [edit(text, 'Maria Delgado', 'my client'), edit(text, 'Ana', 'a relative')];
    const after = before.replace('Maria Delgado', 'my client').replace('Ana', 'a relative');
    await pause(page.groups ?? 0);
    const caret = await ask<{ start: number; end: number; focused: boolean }>(tab, 'caret');
    const begin = performance.now();
    const outcome = await ask<ReplaceOutcome>(tab, 'replace', edits);
    const took = performance.now() - begin;
    expect(await model(tab)).toBe(after);
    expect(outcome).toEqual({ done: [edits[1], edits[0]], failed: [] });
    expect(await ask<string>(tab, 'read')).toBe(after);
    expect(took).toBeLessThan(2500);
    const moved = after.length - before.length;
    expect(await ask(tab, 'caret')).toMatchObject({
      start: caret.start + moved,
      end: caret.end + moved,
      focused: true,
    });

    const undone = await undo(tab, before);
    if (page.overshoots) expect(undone).toContain('Maria Delgado');
    else expect(undone).toBe(before);
    expect(await tab.evaluate(() => window.sends)).toEqual([]);
    await tab.close();
  });
});

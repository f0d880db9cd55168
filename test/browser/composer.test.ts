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
  /** How long the editor counts what follows as part of the same step, in ms. */
  readonly groups?: number;
}

/** One of each sort, for caret and time; every editor stands in the table of `editors.test.ts`. */
const PAGES: readonly Page[] = [
  { page: 'form', family: 'textarea', editor: '#editor' },
  { page: 'sends', family: 'input', editor: '#editor' },
  { page: 'editable', family: 'contenteditable', editor: '#editor' },
  { page: 'frame', family: 'contenteditable', editor: 'iframe >> body' },
  { page: 'quill', family: 'quill', editor: '#editor', groups: 1100 },
  { page: 'slate', family: 'slate', editor: '#editor' },
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

/** The middle of a rectangle of the editor's own window, in the tab. */
function inTab(tab: Tab, editor: string, rect: DOMRect): Promise<{ x: number; y: number }> {
  const middle = { x: rect.x + rect.width / 2, y: rect.y + rect.height / 2 };
  return tab.evaluate(
    ({ x, y }: { x: number; y: number }, framed: boolean) => {
      const box = framed ? document.querySelector('iframe')?.getBoundingClientRect() : null;
      return { x: x + (box?.x ?? 0), y: y + (box?.y ?? 0) };
    },
    middle,
    editor.startsWith('iframe'),
  );
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
      document.documentElement?.dataset.room === 'ready' &&
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
    // A click in the middle of the word puts the caret into the word.
    if (rect) await tab.clickAt(await inTab(tab, page.editor, rect));
    const { start: at } = await ask<{ start: number }>(tab, 'caret');
    expect(at).toBeGreaterThan(start);
    expect(at).toBeLessThan(end);
    await tab.press('Control+End');
    await pause(30);

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
    expect(undone).toBe(before);
    expect(await tab.evaluate(() => window.sends)).toEqual([]);
    await tab.close();
  });

  it('finds words in a long textarea that wraps and scrolls', async () => {
    const tab = await open('form.html');
    const filler = 'Some words that fill line after line so that the field has to wrap and to scroll. '.repeat(40);
    await tab.evaluate((text: string) => window.setText(text), `${filler}\nMaria Delgado\n${filler}`);
    await tab.click('#editor');
    await tab.evaluate(() => {
      const field = document.querySelector('textarea');
      if (field) field.scrollTop = field.scrollHeight / 2 - 60;
    });
    await pause(50);
    const text = await ask<string>(tab, 'read');
    const { start, end } = edit(text, 'Delgado', '');
    const [rect] = await ask<readonly DOMRect[]>(tab, 'rects', start, end);
    expect(rect).toBeDefined();
    if (rect) await tab.clickAt(await inTab(tab, '#editor', rect));
    const { start: at } = await ask<{ start: number }>(tab, 'caret');
    expect(at).toBeGreaterThan(start);
    expect(at).toBeLessThan(end);
    // What is scrolled out of sight has no rectangle; a stretch over two lines has two.
    expect(await ask(tab, 'rects', 0, 10)).toEqual([]);
    expect(await ask<readonly DOMRect[]>(tab, 'rects', start - 3, end)).not.toHaveLength(0);
    await tab.close();
  });

  it('replaces across a bold boundary, three times in a row', async () => {
    const tab = await open('editable.html');
    await tab.evaluate(() => {
      const editor = document.querySelector('#editor');
      if (editor)
        editor.innerHTML = '<div>Talk to Ma<b>ria Del</b>gado, 3/4/<i>91</i>, of <b>Bend</b>&nbsp;soon.</div>';
    });
    await tab.click('#editor');
    const before = await ask<string>(tab, 'read');
    expect(before).toBe('Talk to Maria Delgado, 3/4/91, of Bend soon.');
    const edits = [
      edit(before, 'Maria Delgado', 'my client'),
      edit(before, '3/4/91', 'in her 30s'),
      edit(before, 'Bend', 'a town'),
    ];
    const outcome = await ask<ReplaceOutcome>(tab, 'replace', edits);
    expect(outcome.failed).toEqual([]);
    expect(await ask<string>(tab, 'read')).toBe('Talk to my client, in her 30s, of a town soon.');
    expect(await undo(tab, before)).toBe(before);
    await tab.close();
  });

  it('takes words out, leaves others in, and refuses what lies outside the draft', async () => {
    const tab = await open('form.html');
    await tab.click('#editor');
    await tab.type('Ask Maria now');
    const outcome = await ask<ReplaceOutcome>(tab, 'replace', [
      { start: 3, end: 9, replacement: '' },
      { start: 50, end: 60, replacement: 'x' },
    ]);
    expect(outcome.done).toHaveLength(1);
    expect(outcome.failed).toEqual([{ start: 50, end: 60, replacement: 'x' }]);
    expect(await model(tab)).toBe('Ask now');
    await tab.close();
  });

  it('reads what nobody sees as nothing, and counts offsets in what is read', async () => {
    const tab = await open('form.html');
    await tab.evaluate(() => window.setText('Ask\u00a0Ma\u200bria\ufeff now'));
    await tab.click('#editor');
    expect(await ask<string>(tab, 'read')).toBe('Ask Maria now');
    await ask(tab, 'replace', [{ start: 4, end: 9, replacement: 'her' }]);
    expect(await ask<string>(tab, 'read')).toBe('Ask her now');
    await tab.close();
  });

  it('reads a page as a person sees it', async () => {
    const tab = await open('editable.html');
    await tab.click('#editor');
    const cases: readonly (readonly [string, string])[] = [
      ['bare text', 'bare text'],
      ['first<div>second</div><div><br></div><div>fourth</div>', 'first\nsecond\n\nfourth'],
      ['<p>one<br>two<br></p><p>three</p>', 'one\ntwo\nthree'],
      ['<p>one<br><br></p><p>two</p>', 'one\n\ntwo'],
      [
        '<p>some <b>bold</b> and <i>slanted </i> words </p>\n  <p>  next\n line</p>',
        'some bold and slanted words\nnext line',
      ],
      ['<ul><li>one</li><li><p>two</p><ul><li>three</li></ul></li></ul>', 'one\ntwo\nthree'],
      ['<blockquote><div>quoted</div></blockquote>after', 'quoted\nafter'],
      ['<pre>a  b\n c\n</pre><p>d</p>', 'a  b\n c\nd'],
      ['<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>', 'a\nb'],
      ['<p>Hi <span contenteditable="false">@maria</span>, see\u00a0you</p>', 'Hi @maria, see you'],
      ['<p>a<span style="display:none">hidden</span>b<style>p{}</style></p>', 'ab'],
      ['<p><span contenteditable="false" class="placeholder">Write</span><br></p>', ''],
      ['<p>fine <img alt="\u{1f600}" src="data:,"><img alt="a picture" src="data:,"></p>', 'fine \u{1f600}'],
      ['<div>\u200b</div><div>Ma\u200bria</div>', '\nMaria'],
    ];
    for (const [html, text] of cases) {
      await tab.evaluate((markup: string) => {
        const editor = document.querySelector('#editor');
        if (editor) editor.innerHTML = markup;
      }, html);
      expect([html, await ask<string>(tab, 'read')]).toEqual([html, text]);
    }
    await tab.close();
  });

  it('gives focus, caret and selection back', async () => {
    for (const page of ['form', 'editable', 'lexical']) {
      const tab = await open(`${page}.html`);
      await tab.evaluate((text: string) => window.setText(text), 'Maria Delgado called.');
      await tab.click('#editor');
      await tab.press('Control+End');
      await tab.press('Shift+ArrowLeft');
      await tab.press('Shift+ArrowLeft');
      await pause(50);
      const mark = await ask<number>(tab, 'mark');
      await tab.evaluate(() => document.querySelector<HTMLElement>('#send')?.focus());
      expect(await ask(tab, 'caret')).toMatchObject({ focused: false });
      await ask(tab, 'restore', mark);
      await pause(50);
      expect(await ask(tab, 'caret')).toEqual({ start: 19, end: 21, focused: true, backward: true });
      await tab.close();
    }
  });

  it('gives the focus back to where it was while it replaces', async () => {
    for (const page of ['form', 'editable', 'quill', 'frame', 'tinymce']) {
      const tab = await open(`${page}.html`);
      await tab.evaluate((text: string) => window.setText(text), 'Maria Delgado called.');
      await tab.click(page === 'frame' || page === 'tinymce' ? 'iframe >> body' : '#editor');
      await pause(30);
      expect(await ask(tab, 'caret')).toMatchObject({ focused: true });
      const mark = await ask<number>(tab, 'mark');
      await tab.evaluate(() => document.querySelector<HTMLElement>('#send')?.focus());
      const { failed } = await ask<ReplaceOutcome>(tab, 'replace', [{ start: 0, end: 13, replacement: 'my client' }]);
      expect(failed).toEqual([]);
      expect(await model(tab)).toBe('my client called.');
      expect(await tab.evaluate(() => document.activeElement?.id)).toBe('send');
      await ask(tab, 'restore', mark);
      await tab.press('Control+End');
      await tab.type(' So I ask.');
      await pause(50);
      expect(await model(tab)).toBe('my client called. So I ask.');
      await tab.close();
    }
  });

  it('finds and reads editors in shadow roots', async () => {
    const tab = await open('shadow.html');
    for (const root of ['open', 'closed']) {
      await tab.click(`#${root} >> #editor`);
      await tab.type(`Maria in an ${root} root`);
      expect(await ask<string>(tab, 'read')).toBe(`Maria in an ${root} root`);
      const outcome = await ask<ReplaceOutcome>(tab, 'replace', [{ start: 0, end: 5, replacement: 'she' }]);
      expect(outcome.failed).toEqual([]);
      expect(await ask<string>(tab, 'read')).toBe(`she in an ${root} root`);
    }
    await tab.close();
  });

  it('does not throw when the page takes the editor away', async () => {
    for (const page of ['form', 'editable', 'frame']) {
      const tab = await open(`${page}.html`);
      await tab.click(page === 'frame' ? 'iframe >> body' : '#editor');
      await tab.type('Maria called');
      const mark = await ask<number>(tab, 'mark');
      const replacing = ask<ReplaceOutcome>(tab, 'replace', [{ start: 0, end: 5, replacement: 'she' }]);
      await tab.evaluate(() => document.querySelector('#editor, iframe')?.remove());
      const { done, failed } = await replacing;
      expect(done.length + failed.length).toBe(1);
      expect(await ask(tab, 'rects', 0, 5)).toEqual([]);
      expect(typeof (await ask<string>(tab, 'read'))).toBe('string');
      await ask(tab, 'restore', mark);
      await ask(tab, 'destination');
      await tab.close();
    }
  });

  it('stops when the page puts its own words back', async () => {
    const tab = await open('form.html');
    await tab.click('#editor');
    await tab.type('Maria called');
    await tab.evaluate(() => {
      const field = document.querySelector('textarea');
      field?.addEventListener('input', () => setTimeout(() => (field.value = 'Maria called'), 30));
    });
    const outcome = await ask<ReplaceOutcome>(tab, 'replace', [{ start: 0, end: 5, replacement: 'she' }]);
    expect(outcome).toEqual({ done: [], failed: [{ start: 0, end: 5, replacement: 'she' }] });
    await tab.close();
  });

  it('takes back what a full field cut off', async () => {
    const tab = await open('sends.html?how=inputEnter');
    await tab.evaluate(() => document.querySelector('input')?.setAttribute('maxlength', '14'));
    await tab.click('#editor');
    await tab.type('Maria called');
    const edits = [{ start: 0, end: 5, replacement: 'the client' }];
    expect(await ask<ReplaceOutcome>(tab, 'replace', edits)).toEqual({ done: [], failed: edits });
    expect(await model(tab)).toBe('Maria called');
    await tab.close();
  });

  it('leaves fields alone that hold no message, and says why', async () => {
    const tab = await open('fields.html');
    const expected: Readonly<Record<string, readonly string[]>> = {
      password: ['password', 'login'],
      search: ['search'],
      query: ['search'],
      inSearch: ['search'],
      searchbox: ['search'],
      street: ['contact'],
      city: ['contact'],
      card: ['card'],
      code: ['oneTimeCode'],
      email: ['notText', 'contact'],
      tel: ['notText'],
      number: ['notText'],
      login: ['login'],
      to: ['recipient'],
      cc: ['recipient'],
      short: ['short'],
      readonly: ['readOnly'],
      disabled: ['disabled'],
      hidden: ['hidden'],
      comment: [],
      ask: [],
      title: [],
      reply: [],
      body: [],
    };
    for (const [id, reasons] of Object.entries(expected)) {
      expect([id, await ask<readonly string[]>(tab, 'skip', `#${id}`)]).toEqual([
        id,
        expect.arrayContaining([...reasons]),
      ]);
      if (reasons.length === 0) expect([id, await ask(tab, 'skip', `#${id}`)]).toEqual([id, []]);
    }
    await tab.close();
  });

  it('tells where a mail goes and what it is about', async () => {
    const tab = await open('mail.html');
    const fill = async (id: string, text: string) => {
      await tab.click(id);
      await tab.type(text);
    };
    await fill('#to', 'Ann Lee <Ann@clinic.example>, bob@example.org');
    await fill('#subject', 'A question');
    await fill('#editor', 'Write to carol@example.net');
    const { origin } = server;
    expect(await ask<Destination>(tab, 'destination')).toEqual({
      origin,
      path: '/mail.html',
      label: 'New message - Post',
      recipients: ['ann@clinic.example', 'bob@example.org'],
      unreadableRecipients: false,
      kind: 'mail',
      answers: 'new',
    });
    expect(await ask(tab, 'subject')).toBe('A question');
    await fill('#cc', 'the whole team');
    await tab.click('#editor');
    expect(await ask<Destination>(tab, 'destination')).toMatchObject({ unreadableRecipients: true });
    await tab.close();
  });

  it('knows the head of a letter from what else is on a page', async () => {
    const tab = await open('editable.html');
    const chips =
      '<div aria-label="To"><span email="ann@clinic.example">Ann</span>, <span title="Bob <bob@example.org>">Bob</span></div>';
    const letter = `<div><div>${chips}<input name="subject" value="Hello"></div><div><div id="editor" contenteditable="true">Hi</div><button>Send</button></div></div>`;
    const other =
      '<span email="carol@example.net">Carol wrote</span><textarea name="other"></textarea><input name="to" value="x@example.net">';
    const pages: readonly (readonly [string, readonly string[], string])[] = [
      [letter, ['ann@clinic.example', 'bob@example.org'], 'Hello'],
      [`<main><div>${other}</div>${letter}</main>`, ['ann@clinic.example', 'bob@example.org'], 'Hello'],
      [`<div>${other}</div><div id="editor" contenteditable="true">Hi</div>`, [], ''],
      [`<main>${other}<form><textarea id="editor">Hi</textarea><button>Reply</button></form></main>`, [], ''],
    ];
    for (const [html, recipients, subject] of pages) {
      await tab.evaluate((markup: string) => {
        document.body.innerHTML = markup;
      }, html);
      await tab.click('#editor');
      expect(await ask<Destination>(tab, 'destination')).toMatchObject({ recipients, unreadableRecipients: false });
      expect(await ask(tab, 'subject')).toBe(subject);
    }
    await tab.close();
  });

  it('reads a keystroke in a long draft fast enough not to be felt', async () => {
    for (const page of ['editable', 'form']) {
      const tab = await open(`${page}.html`);
      const line = 'A line of some sixty characters, as people write them at work.';
      await tab.evaluate((text: string) => window.setText(text), Array(320).fill(line).join('\n'));
      await tab.click('#editor');
      expect((await ask<string>(tab, 'read')).length).toBeGreaterThan(20_000);
      const costs = await ask<readonly number[]>(tab, 'cost', 60);
      // The median: the machine has other work too.
      expect(costs[30]).toBeLessThan(1);
      await tab.close();
    }
  });
});

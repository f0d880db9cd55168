import type { Tab } from '../harness/driver';
import { ask } from '../harness/room';
import type { FixtureServer } from '../harness/server';
import type {} from '../pages/fixture';
import type { EditorRow } from './list';

/** What is looked at in each editor, in the order of the table. */
export const COLUMNS = ['read', 'marked', 'held', 'intact', 'replaced', 'undone', 'once', 'harmless'] as const;
export type Column = (typeof COLUMNS)[number];

/** For each column `true`, or what was seen instead. */
export type Outcome = Record<Column, true | string>;

const LINES = 'She \u{1F642} came\u00a0on time.\n\nThen:';
const ONE_LINE = 'She \u{1F642} came\u00a0on time. Then:';
const HARMLESS = 'How do you handle a client who does not show up?';
const TYPED = ' Maria Delgado called me at 415-555-0134 about her son.';
/** With what is looked at before it comes to over a second: editors undo in one go what was done faster. In ms. */
const STEP = 250;
/** A send that nothing is asked about is through in less, in ms. */
const AT_ONCE = 1000;
/** Long enough for a second send to come, if one were to come, in ms. */
const LATER = 400;
/** A press so soon after the panel opened is taken for haste, in ms. */
const HASTE = 280;
const PANEL = /^Before you send/;

const wait = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const model = (tab: Tab) => tab.evaluate(() => window.modelText());
const mentions = (tab: Tab) => tab.evaluate(() => window.mentions?.() ?? 0);
/** As a draft is read. An editor may keep an empty line by a space that nobody sees. */
const plain = (text: string) =>
  text
    .replaceAll('\u00a0', ' ')
    .replaceAll(/[\u200b\ufeff\u2060]/g, '')
    .replaceAll(/^ +$/gm, '');

/** One editor, from the first letter to the last send. Every column is tried, whatever became of those before it. */
export async function play(tab: Tab, server: FixtureServer, row: EditorRow): Promise<Outcome> {
  const { field = '#editor', send = '#send' } = row;
  const outcome: Partial<Outcome> = {};
  const look = async (column: Column, seen: () => Promise<true | string>) => {
    outcome[column] = await seen().catch((error: unknown) => String(error).slice(0, 160));
  };
  const sent = () => server.sent.map(({ text }) => plain(text).trim());
  const press = async () => {
    await tab.click(send);
    await tab.waitForNamed('alertdialog', PANEL);
  };
  const close = async () => {
    await tab.press('Escape');
    await tab.waitForGone('alertdialog', PANEL);
  };

  server.forget();
  await write(tab, row, field);
  const written = plain(await model(tab));
  const mentioned = await mentions(tab);

  await look('read', async () => same(await ask<string>(tab, 'draft'), written));
  await look('marked', async () => {
    const words = row.words ?? field;
    const seen = await marksFit(tab, words, 'Delgado');
    return seen === true && row.alsoMarked ? marksFit(tab, words, row.alsoMarked) : seen;
  });
  await wait(STEP);
  await look('held', async () => {
    await press();
    await wait(200);
    return sent().length === 0 || `sent ${sent().length}`;
  });
  await look('intact', async () => {
    await close();
    return same(plain(await model(tab)), written);
  });
  await look('replaced', async () => {
    await press();
    await wait(HASTE);
    await tab.clickNamed('button', 'Replace all');
    await settled(tab);
    const now = plain(await model(tab));
    if (sent().length > 0) return 'sent by replacing';
    if (/Maria|415|Nair/.test(now)) return `still there: ${now}`;
    if ((await mentions(tab)) !== mentioned) return 'a mention is gone';
    return now.startsWith(written.slice(0, 20)) && now.endsWith('about her son.') ? true : `harmed: ${now}`;
  });
  await look('undone', async () => {
    await close();
    for (let presses = 0; presses < 5 && plain(await model(tab)) !== written; presses += 1) {
      await tab.press('Control+z');
      await wait(60);
    }
    return same(plain(await model(tab)), written);
  });
  await look('once', async () => {
    if (!(await model(tab)).includes('Maria')) await write(tab, row, field);
    const last = plain(await model(tab)).trim();
    await press();
    await wait(HASTE);
    await tab.clickNamed('radio', 'Consultation');
    await tab.clickNamed('button', 'Send as it is');
    await tab.waitForGone('alertdialog', PANEL);
    await wait(LATER);
    if (sent().length !== 1) return `sent ${sent().length} times`;
    return same(sent()[0] ?? '', last);
  });
  await look('harmless', async () => {
    server.forget();
    await tab.evaluate((text: string) => window.setText(text), HARMLESS);
    await tab.waitFor((text: string) => window.modelText() === text, [HARMLESS], AT_ONCE);
    await tab.click(send);
    for (const end = Date.now() + AT_ONCE; sent().length === 0 && Date.now() < end; ) await wait(20);
    if ((await tab.seen()).some(({ role }) => role === 'alertdialog')) return 'asked';
    return same(sent().join('; '), HARMLESS);
  });
  return outcome as Outcome;
}

function same(seen: string, wanted: string): true | string {
  return seen === wanted || `${JSON.stringify(seen)} instead of ${JSON.stringify(wanted)}`;
}

/** A draft as its editor has it from before, and words typed at its end. */
async function write(tab: Tab, { oneLine, opener, lines = LINES }: EditorRow, field: string): Promise<void> {
  if (
    opener &&
    !(await tab.evaluate(() => window.modelText !== undefined && document.querySelector('dialog[open]') !== null))
  )
    await tab.click(opener);
  await tab.evaluate((text: string) => window.setText(text), oneLine ? ONE_LINE : lines);
  // Some draw themselves anew just after they are there, and then have no focus, with Discreet or without.
  for (let tries = 0; tries < 5; tries += 1) {
    await tab.click(field);
    await wait(60);
    if (await tab.evaluate(() => document.activeElement !== document.body)) break;
  }
  await tab.press('Control+End');
  await tab.type(TYPED);
}

/** Waits until the panel says that nothing is left, or that something could not be replaced. */
async function settled(tab: Tab): Promise<void> {
  for (let tries = 0; tries < 80; tries += 1) {
    if (/Nothing here identifies|does not take replacements/i.test(await tab.seenText())) return;
    await wait(50);
  }
}

/** Whether an underline stands under the telling words, where the page itself has them. */
async function marksFit(tab: Tab, field: string, telling: string): Promise<true | string> {
  let seen = 'no marks';
  for (let tries = 0; tries < 40; tries += 1) {
    const marks = (
      await tab.inShadows((root) =>
        Array.from(root.querySelectorAll('.mark'), (mark) => {
          const { left, top, right, bottom } = mark.getBoundingClientRect();
          let x = 0;
          let y = 0;
          for (
            let view = root.ownerDocument.defaultView;
            view?.frameElement;
            view = view.parent as Window & typeof globalThis
          ) {
            const box = view.frameElement.getBoundingClientRect();
            x += box.x + view.frameElement.clientLeft;
            y += box.y + view.frameElement.clientTop;
          }
          return { left: left + x, top: top + y, right: right + x, bottom: bottom + y };
        }),
      )
    ).flat();
    const word = await tab.evaluate(whereIs, field, telling);
    if (marks.length > 0 && word === 'field') return true;
    const fits = marks.some(
      (mark) =>
        word !== null &&
        word !== 'field' &&
        mark.left <= word.left + 2 &&
        mark.right >= word.right - 2 &&
        mark.top < word.bottom &&
        mark.bottom > word.top,
    );
    if (fits) return true;
    seen = `${JSON.stringify(marks)} for ${JSON.stringify(word)}`;
    await wait(100);
  }
  return seen;
}

interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Where a word stands in an editor, in the tab. A field's words have no place of their own: its box stands for them. */
function whereIs(selector: string, word: string): Edges | 'field' | null {
  type Roots = { readonly closedRoots?: Map<Element, ShadowRoot> };
  let scope: ParentNode = document;
  let found: Element | null = null;
  let x = 0;
  let y = 0;
  const steps = selector.split(' >> ');
  for (const [at, step] of steps.entries()) {
    found = scope.querySelector(step);
    if (!found) return null;
    if (at === steps.length - 1) break;
    const inner: Document | null | undefined = (found as HTMLIFrameElement).contentDocument;
    if (inner) {
      const box = found.getBoundingClientRect();
      x += box.x + found.clientLeft;
      y += box.y + found.clientTop;
    }
    const next: ParentNode | null | undefined =
      inner ?? found.shadowRoot ?? (window as Window & Roots).closedRoots?.get(found);
    if (!next) return null;
    scope = next;
  }
  if (!found) return null;
  if (/^(textarea|input|canvas)$/.test(found.localName)) return 'field';
  const page = found.ownerDocument;
  const walker = page.createTreeWalker(found, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const at = (node.nodeValue ?? '').indexOf(word);
    if (at < 0) continue;
    const range = page.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + word.length);
    const box = range.getBoundingClientRect();
    return { left: box.left + x, top: box.top + y, right: box.right + x, bottom: box.bottom + y };
  }
  return null;
}

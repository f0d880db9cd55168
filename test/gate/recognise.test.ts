// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { Attempt } from '../../lib/gate/attempt';
import { type DeclaredSends, recognise } from '../../lib/gate/recognise';
import { CASES } from '../../patterns/controls/cases';

/** What the gate makes of an event on `target` of a page; every field of the page with words is a composer. */
function madeOf(target: Element, event: Event, declared: DeclaredSends = {}): Attempt | null {
  const fields = [...document.querySelectorAll<HTMLElement>('textarea,input:not([type]),[contenteditable=true]')];
  const path: EventTarget[] = [];
  for (let each: Element | null = target; each; each = each.parentElement) path.push(each);
  return recognise(
    { event, path },
    {
      at: (at) => fields.find((field) => field === at) ?? null,
      around: () => fields.filter((field) => (field.textContent ?? '').trim() || (field as HTMLInputElement).value),
      habit: () => null,
      declared: () => declared,
    },
  );
}

function page(html: string): (selector: string) => Element {
  document.body.innerHTML = html;
  return (selector) => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`No ${selector}`);
    return found;
  };
}

const WRITTEN = '<textarea id="t">Maria Delgado came on Monday.</textarea>';

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('a button by its name', () => {
  it.each(CASES.filter(({ sends }) => sends).map(({ name }) => name))('holds %s', (name) => {
    const at = page(
      `<div>${WRITTEN}<button type="button" id="x"><span>${name}</span></button><button type="button">?</button></div>`,
    );
    expect(madeOf(at('#x span'), new MouseEvent('click'))).not.toBeNull();
  });

  it.each(CASES.filter(({ sends }) => !sends).map(({ name }) => name))('lets %s pass', (name) => {
    const at = page(
      `<div>${WRITTEN}<button type="button" id="x"><span>${name}</span></button><button type="button">?</button></div>`,
    );
    expect(madeOf(at('#x span'), new MouseEvent('click'))).toBeNull();
  });
});

/** What is pressed has the id `x`. */
const PRESSED: readonly (readonly [boolean, string, string])[] = [
  [
    true,
    'a path in the picture of a labelled button',
    `${WRITTEN}<button aria-label="Send"><svg><path id="x"/></svg></button>`,
  ],
  [true, 'a box with the role of a button', `${WRITTEN}<div role="button" id="x">Post reply</div>`],
  [true, "an element of the page's own", `${WRITTEN}<my-button id="x">Send</my-button>`],
  [true, 'an icon font', `${WRITTEN}<a href="#"><i id="x" class="fa fa-paper-plane"></i></a>`],
  [
    true,
    'the last picture without a name',
    `<div>${WRITTEN}<button aria-label="Attach">+</button><button><svg id="x"></svg></button></div>`,
  ],
  [true, 'an item of a menu', `${WRITTEN}<div role="menu"><div role="menuitem" id="x">Send now</div></div>`],
  [true, "the form's own button whatever its name", `<form>${WRITTEN}<button id="x">Go</button></form>`],
  [true, 'Done below the text', `${WRITTEN}<button type="button" id="x">Done</button>`],
  [
    false,
    'Done in the box for a link',
    `${WRITTEN}<div role="dialog"><p>Link</p><button type="button" id="x">Done</button></div>`,
  ],
  [
    false,
    'a picture that is not the last',
    `<div>${WRITTEN}<button><svg id="x"></svg></button><button>Send</button></div>`,
  ],
  [false, 'a tab called Comments', `${WRITTEN}<div role="tab" aria-selected="false" id="x">Comments (3)</div>`],
  [false, 'the button of another form', `${WRITTEN}<form><input type="email"><button id="x">Subscribe</button></form>`],
  [
    false,
    'the page itself beside all',
    `<main id="x"><p>Whoever reads this can answer.</p>${WRITTEN}<button><svg></svg></button></main>`,
  ],
  [false, 'the box of a chat beside its one button', `<div id="x">${WRITTEN}<button>Send</button></div>`],
  [false, 'the gap in a row of buttons', `${WRITTEN}<p id="x"><button>+</button> <button>Send</button></p>`],
  [
    true,
    'a box that shows the hand and holds a button',
    `${WRITTEN}<div id="x" style="cursor: pointer"><button type="button">Send</button></div>`,
  ],
  [false, 'a link to somewhere', `${WRITTEN}<a id="x" href="/threads/3">How to reply</a>`],
];

describe('what is pressed', () => {
  it.each(PRESSED)('held %s: %s', (held, _what, html) => {
    const at = page(html);
    expect(madeOf(at('#x'), new MouseEvent('mousedown')) !== null).toBe(held);
  });
});

type Key = KeyboardEventInit & { readonly key: string };
function press(init: Key): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { bubbles: true, cancelable: true, ...init });
  // happy-dom takes every Alt for an AltGr.
  Object.defineProperty(event, 'getModifierState', { value: () => false });
  return event;
}

/** Typed into the field `t`. */
const KEYS: readonly (readonly [boolean, string, Key, string])[] = [
  [true, 'in a title', { key: 's', altKey: true }, '<button title="Send (Alt+S)">Go</button>'],
  [
    true,
    'in a title with a dash',
    { key: 's', ctrlKey: true },
    '<span role="button" title="Ctrl-S to post">Post</span>',
  ],
  [
    true,
    'in signs, with its own key',
    { key: 's', metaKey: true, shiftKey: true },
    '<button aria-label="Send ⇧⌘S">➤</button>',
  ],
  [
    true,
    'by ARIA, one of two',
    { key: 'F9', ctrlKey: true },
    '<button aria-keyshortcuts="Alt+P Control+F9">Publish</button>',
  ],
  [
    true,
    'where Alt makes another letter',
    { key: 'ß', code: 'KeyS', altKey: true },
    '<button title="Send (Alt+S)">Go</button>',
  ],
  [true, 'Ctrl and Enter, undeclared', { key: 'Enter', ctrlKey: true }, ''],
  [false, 'of a tool', { key: 'b', ctrlKey: true }, '<button title="Bold (Ctrl+B)">B</button><button>Send</button>'],
  [false, 'of a draft', { key: 's', ctrlKey: true }, '<button title="Save draft (Ctrl+S)">Save draft</button>'],
  [false, 'without its modifier', { key: 's' }, '<button title="Send (Alt+S)">Send</button>'],
  [false, 'with one more', { key: 's', altKey: true, shiftKey: true }, '<button title="Send (Alt+S)">Send</button>'],
];

describe('a shortcut that a control tells', () => {
  it.each(KEYS)('held %s: %s', (held, _what, key, html) => {
    const at = page(`<div>${WRITTEN}${html}</div>`);
    expect(madeOf(at('#t'), press(key)) !== null).toBe(held);
  });
});

describe('what a site declares', () => {
  it('a key', () => {
    const at = page(WRITTEN);
    const key = press({ key: 's', altKey: true });
    expect(madeOf(at('#t'), key)).toBeNull();
    expect(madeOf(at('#t'), key, { keys: ['Alt+s'] })).toMatchObject({ kind: 'shortcut' });
  });

  it('a control that nothing else tells', () => {
    const at = page(`<div>${WRITTEN}<b class="zz" id="x">Ab</b><button>More</button></div>`);
    expect(madeOf(at('#x'), new MouseEvent('click'))).toBeNull();
    expect(madeOf(at('#x'), new MouseEvent('click'), { sends: ['.zz'] })).toMatchObject({ kind: 'press' });
  });

  it('a selector that no browser knows breaks nothing', () => {
    const at = page(`<div>${WRITTEN}<button id="x">Send</button></div>`);
    expect(madeOf(at('#x'), new MouseEvent('click'), { sends: [':nope('] })).not.toBeNull();
  });
});

/** Enter in the field `t`. */
const ENTER: readonly (readonly [boolean, string, string])[] = [
  [
    true,
    'a line that says so, and what Shift does',
    '<div><div><textarea id="t">a</textarea></div><p>Enter to send, Shift+Enter for a new line</p></div>',
  ],
  [true, 'a low field that calls itself a message', '<textarea id="t" placeholder="Message #intake">a</textarea>'],
  [true, 'the same in German', '<textarea id="t" placeholder="Nachricht schreiben">a</textarea>'],
  [true, 'the same in French', '<textarea id="t" placeholder="Écrivez un message">a</textarea>'],
  [true, 'below a log', '<main><div role="log">Hi</div><div><textarea id="t">a</textarea></div></main>'],
  [true, 'a keyboard that says Send', '<textarea id="t" enterkeyhint="send">a</textarea>'],
  [false, 'another key said to send', '<div><div><textarea id="t">a</textarea></div><p>Ctrl+Enter to send</p></div>'],
  [
    false,
    'tools for letters around it',
    '<div><div><textarea id="t">a</textarea></div><button title="Bold (Ctrl+B)">B</button><button>Italic</button><button>Send</button></div>',
  ],
  [
    false,
    'a subject above it',
    '<form><input name="subject"><textarea id="t">a</textarea><button>Send</button></form>',
  ],
  [
    false,
    'a form with a way to leave',
    '<form><textarea id="t">a</textarea><button type="button">Abbrechen</button></form>',
  ],
];

describe('a bare Enter', () => {
  it.each(ENTER)('sends %s: %s', (sends, _what, html) => {
    const at = page(html);
    expect(madeOf(at('#t'), press({ key: 'Enter' })) !== null).toBe(sends);
  });
});

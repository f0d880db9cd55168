/** Whether Enter sends from a composer. */

import { CHAT_HINT, CHORD_HINT, ENTER_HINT, FORMATTING, LETTER_BUTTON } from '../../patterns/controls/enter';
import { BOX, LONGER } from './parts';

/** A composer of up to about three lines grows as one types: the shape of a chat. In CSS pixels. */
const CHAT_HEIGHT = 96;
/** With this many lines free below its text an editor was given its height for a letter: those of chats fit the text. */
const FREE_LINES = 3;
/** A line's height where the page sets none, in parts of the font size. */
const LINE = 1.2;
/** No chat begins taller than this. */
const LETTER_HEIGHT = 240;

function hintOf(composer: Element): string {
  return ['placeholder', 'aria-label', 'aria-placeholder', 'data-placeholder', 'title']
    .map((name) => composer.getAttribute(name) ?? composer.querySelector(`[${name}]`)?.getAttribute(name) ?? '')
    .join(' ');
}

function looksLikeMail(root: Element): boolean {
  return (
    root.querySelector(
      '[name*="subject" i],[placeholder*="subject" i],[aria-label*="subject" i],[name=to],[name=title]',
    ) !== null
  );
}

/** What was said before, in a chat. */
const TALK = '[role=log],[aria-live=polite][role=list],[role=feed]';
const TALK_STEPS = 6;
const CONTROLS = 'button:not([type=reset]),input[type=submit],[role=button]';

/** The form or small group around a composer. */
function rootOf(composer: Element): Element {
  return composer.closest(`${BOX},footer`) ?? composer.parentElement?.parentElement ?? composer;
}

/** What a control shows as its name; controls with a picture only have an empty one. */
function shownName(control: Element): string {
  return (control.getAttribute('value') ?? control.textContent ?? '').trim();
}

/** Whether a control is another way on than "Send". */
function leadsOn(control: HTMLElement): boolean {
  const name = shownName(control);
  if (name.length < 2 || /^send\b/i.test(name)) return false;
  return (control as Partial<HTMLButtonElement>).type === 'submit' || LETTER_BUTTON.test(name);
}

/** What this very composer did with an earlier Enter. */
export type EnterHabit = 'sends' | 'breaks';

/**
 * Whether this key press would send the draft.
 * Ctrl+Enter and Cmd+Enter send wherever they do anything. A bare Enter sends from a single line, from what calls itself a
 * chat, from a low field, and from a form that has no other way; in a letter it starts a new line.
 */
export function enterSends(
  composer: HTMLElement,
  event: KeyboardEvent | InputEvent,
  habit: EnterHabit | null,
): boolean {
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing) return false;
    if (event.ctrlKey || event.metaKey) return true;
    if (event.shiftKey || event.altKey) return false;
  } else if (!/^insert(Paragraph|LineBreak)$/.test(event.inputType)) return false;
  // Beside a longer text a single line is its subject: Enter there sends only what a form's own submit event tells.
  if (composer.localName === 'input') return !rootOf(composer).querySelector(LONGER);
  return habit ? habit === 'sends' : looksLikeChat(composer);
}

/** About how many more lines an editor has room for without growing. */
function freeLines(editor: HTMLElement): number {
  const style = getComputedStyle(editor);
  const line = Number.parseFloat(style.lineHeight) || LINE * (Number.parseFloat(style.fontSize) || 16);
  const written = editor.ownerDocument.createRange();
  written.selectNodeContents(editor);
  const padding = Number.parseFloat(style.paddingTop) + Number.parseFloat(style.paddingBottom);
  return (editor.clientHeight - padding - written.getBoundingClientRect().height) / line;
}

/** Whether tools that shape letters stand around it: chats hide them. */
function hasFormatting(root: Element): boolean {
  const named = (each: Element) =>
    (each.getAttribute('aria-label') ?? each.getAttribute('title') ?? each.textContent ?? '')
      .replace(/\s*\(.*\)\s*$/, '')
      .trim();
  return (
    [...root.querySelectorAll(`${CONTROLS},[role=toolbar] *`)].filter((each) => FORMATTING.test(named(each))).length > 1
  );
}

/** Whether what was said so far stands right before it: the log of a chat. */
function followsTalk(composer: HTMLElement): boolean {
  let part: Element | null = composer;
  for (let steps = 0; part && steps < TALK_STEPS; steps += 1, part = part.parentElement) {
    const before = part.previousElementSibling;
    if (before?.matches(TALK) || before?.querySelector(TALK)) return true;
  }
  return false;
}

function looksLikeChat(composer: HTMLElement): boolean {
  const key = composer.getAttribute('enterkeyhint');
  if (key) return !/^(enter|next|previous)$/.test(key);
  const root = rootOf(composer);
  if (looksLikeMail(root)) return false;
  if (composer.getAttribute('aria-multiline') === 'false') return true;
  const hint = hintOf(composer);
  const said = `${hint} ${(root.textContent ?? '').slice(-400)}`;
  if (ENTER_HINT.test(said)) return true;
  if (CHORD_HINT.test(said)) return false;
  if (CHAT_HINT.test(hint)) return composer.clientHeight <= LETTER_HEIGHT;
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  if (root.localName === 'form' && controls.length === 0) return true;
  if (hasFormatting(root)) return false;
  if (composer.clientHeight > CHAT_HEIGHT) return followsTalk(composer) && composer.clientHeight <= LETTER_HEIGHT;
  if (composer.localName !== 'textarea' && freeLines(composer) >= FREE_LINES) return false;
  return root.localName !== 'form' || !controls.some(leadsOn);
}

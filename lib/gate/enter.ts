/** Whether Enter sends from a composer. */

const ENTER_HINT = /(enter|return|↵|⏎)\W{0,4}(to|for|=)\s*(send|post|submit|chat)|press enter|hit enter/i;
/** What chats write into their empty field: "Message #general", "Type a message", "Reply to Ana". */
const CHAT_HINT =
  /^\W*(message(?! body)\b|(type|write|send|enter) (a |your )?(message|reply|here)|reply|chat|say |ask |start typing|aa$)/i;
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
    root.querySelector('[name*=subject i],[placeholder*=subject i],[aria-label*=subject i],[name=to],[name=title]') !==
    null
  );
}

const CONTROLS = 'button:not([type=reset]),input[type=submit],[role=button]';
const LONGER = 'textarea,[contenteditable]:not([contenteditable=false])';

/** The form or small group around a composer. */
function rootOf(composer: Element): Element {
  return (
    composer.closest('form,[role=dialog],dialog,[role=region],footer') ??
    composer.parentElement?.parentElement ??
    composer
  );
}

/** What finishes or leaves a letter by a button; a chat has tools of other names ("Attach", "Emoji") and Send. */
const FINISHES = /^(post|reply|comment|save|publish|submit|done|update|create|next|continue|cancel|discard|preview)\b/i;

/** What a control shows as its name; controls with a picture only have an empty one. */
function shownName(control: Element): string {
  return (control.getAttribute('value') ?? control.textContent ?? '').trim();
}

/** Whether a control is another way on than "Send". */
function leadsOn(control: HTMLElement): boolean {
  const name = shownName(control);
  if (name.length < 2 || /^send\b/i.test(name)) return false;
  return (control as Partial<HTMLButtonElement>).type === 'submit' || FINISHES.test(name);
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

function looksLikeChat(composer: HTMLElement): boolean {
  const key = composer.getAttribute('enterkeyhint');
  if (key) return !/^(enter|next|previous)$/.test(key);
  const root = rootOf(composer);
  if (looksLikeMail(root)) return false;
  if (composer.getAttribute('aria-multiline') === 'false') return true;
  const hint = hintOf(composer);
  if (ENTER_HINT.test(`${hint} ${(root.textContent ?? '').slice(-400)}`)) return true;
  if (CHAT_HINT.test(hint)) return composer.clientHeight <= LETTER_HEIGHT;
  const controls = [...root.querySelectorAll<HTMLElement>(CONTROLS)];
  if (root.localName === 'form' && controls.length === 0) return true;
  if (composer.clientHeight > CHAT_HEIGHT) return false;
  if (composer.localName !== 'textarea' && freeLines(composer) >= FREE_LINES) return false;
  return root.localName !== 'form' || !controls.some(leadsOn);
}

/** Whether Enter sends from a composer. */

const MESSAGE_HINT = /\b(message|chat|reply|comment|say|ask|text|nachricht|mensaje|mensagem|messaggio|bericht)\b/i;
const ENTER_HINT = /(enter|return|↵|⏎)\W{0,4}(to|for|=)\s*(send|post|submit|chat)|press enter|hit enter/i;
/** What chats write into their empty field: "Message #general", "Type a message", "Reply to Ana". */
const CHAT_HINT = /^\W*(message(?! body)\b|(type|write|send|enter) (a |your )?(message|reply|here)|reply|chat|say |ask |start typing|aa$)/i;
/** A composer of up to about three lines grows as one types: the shape of a chat. In CSS pixels. */
const CHAT_HEIGHT = 96;
/** No chat begins taller than this. */
const LETTER_HEIGHT = 240;

function hintOf(composer: Element): string {
  return ['placeholder', 'aria-label', 'aria-placeholder', 'data-placeholder', 'title']
    .map((name) => composer.getAttribute(name) ?? composer.querySelector(`[${name}]`)?.getAttribute(name) ?? '')
    .join(' ');
}

function looksLikeMail(root: Element): boolean {
  return root.querySelector('[name*=subject i],[placeholder*=subject i],[aria-label*=subject i],[name=to],[name=title]') !== null;
}

/** The form or small group around a composer. */
function rootOf(composer: Element): Element {
  return composer.closest('form,[role=dialog],dialog,[role=region],footer') ?? composer.parentElement?.parentElement ?? composer;
}

function hasNamedSubmit(root: Element): boolean {
  return [...root.querySelectorAll('button,input[type=submit]')].some((each) => (each.textContent ?? '').trim().length > 1);
}

/**
 * Whether this key press would send the draft.
 * Ctrl+Enter and Cmd+Enter send wherever they do anything. A bare Enter sends from a single line, from what calls itself a
 * chat, and from a low field without a labelled button; in a letter it starts a new line.
 */
export function enterSends(composer: HTMLElement, event: KeyboardEvent | InputEvent): boolean {
  if (event instanceof KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing) return false;
    if (event.ctrlKey || event.metaKey) return true;
    if (event.shiftKey || event.altKey) return false;
  } else if (event.inputType !== 'insertParagraph' && event.inputType !== 'insertLineBreak') return false;
  if (composer instanceof HTMLInputElement) return true;
  const key = composer.getAttribute('enterkeyhint');
  if (key) return key !== 'enter' && key !== 'next' && key !== 'previous';
  const root = rootOf(composer);
  if (looksLikeMail(root)) return false;
  if (composer.getAttribute('aria-multiline') === 'false') return true;
  if (ENTER_HINT.test(`${hintOf(composer)} ${(root.textContent ?? '').slice(-400)}`)) return true;
  if (CHAT_HINT.test(hintOf(composer))) return composer.clientHeight <= LETTER_HEIGHT;
  if (composer.clientHeight > CHAT_HEIGHT) return false;
  if (!hasNamedSubmit(root)) return true;
  return root.localName !== 'form' && MESSAGE_HINT.test(hintOf(composer));
}

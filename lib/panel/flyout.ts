import { type ComponentChild, render } from 'preact';
import { direction, language } from '../messages/messages';
import base from './base.css?inline';
import styles from './card.css?inline';
import { createHost, type RootMode, setStyles } from './host';
import { type Box, placeNear } from './placing';

/** Something small beside a draft: the card of a finding, the note after a large paste. */
export interface FlyoutOptions {
  /** What it stands beside and does not cover, in the coordinates of the viewport. */
  readonly anchor: Box;
  /** The composer. A flyout for one inside a modal dialog stands there too: all else is out of reach. */
  readonly composer: Element;
  readonly role: 'dialog' | 'status';
  /** What is in it. An element with the id `what` names a dialog. */
  readonly content: ComponentChild;
  /** The focus goes to its first button. */
  readonly focus: boolean;
  /** Goes when the pointer has left anchor and flyout. */
  readonly leaves: boolean;
  /** It went away: by Escape, by typing on, by a press elsewhere, by scrolling, or as the pointer left. */
  closed(): void;
  readonly root?: RootMode;
}

export interface FlyoutHandle {
  close(): void;
  readonly open: boolean;
}

/** So long the pointer may be away before a flyout that leaves goes, in ms. */
const LEAVE = 350;
/** So far around anchor and flyout the pointer counts as on them, in CSS pixels. */
const SLACK = 14;

/** Opens a flyout beside its anchor, in a closed shadow root above everything of the page. */
export function openFlyout(doc: Document, options: FlyoutOptions): FlyoutHandle {
  const { anchor, composer, role, content, focus, leaves, closed, root: mode } = options;
  const { element, root } = createHost(doc, base + styles, mode);
  const card = doc.createElement('div');
  const dialog = role === 'dialog';
  const window = doc.defaultView;
  let open = true;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const close = (): void => {
    if (!open) return;
    open = false;
    clearTimeout(leaving);
    listen('removeEventListener');
    render(null, card);
    element.remove();
    closed();
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const inside = event.target === element;
    const away = event.key === 'Escape';
    // A note that nobody opened takes no key from the page.
    if (inside || (away && dialog)) {
      event.stopImmediatePropagation();
      if (away) event.preventDefault();
    }
    if (inside && event.repeat && event.key === 'Enter') event.preventDefault();
    if (away || (!inside && (dialog || event.key === 'Enter'))) close();
  };
  const onPress = (event: Event): void => {
    if (event.target === element) event.stopImmediatePropagation();
    else if (event.isTrusted) close();
  };
  const onMove = (event: PointerEvent): void => {
    const box = card.getBoundingClientRect();
    const on = [anchor, box].some((each) => isNear(each, event.clientX, event.clientY));
    if (on || !leaves) {
      clearTimeout(leaving);
      leaving = undefined;
    } else leaving ??= setTimeout(close, LEAVE);
  };
  const listen = (what: 'addEventListener' | 'removeEventListener'): void => {
    window?.[what]('keydown', onKey as EventListener, true);
    window?.[what]('pointerdown', onPress, true);
    window?.[what]('mousedown', keepFocus, true);
    window?.[what]('pointermove', onMove as EventListener, true);
    window?.[what]('scroll', close, true);
    root[what]('click', contain);
  };
  /** A press on the card must not take the caret out of the composer. */
  const keepFocus = (event: Event): void => {
    if (event.target !== element) return;
    event.stopImmediatePropagation();
    event.preventDefault();
  };

  setStyles(element, { all: 'initial', display: 'block', position: 'fixed', width: '0', height: '0' });
  card.className = 'sheet card';
  card.setAttribute('role', role);
  if (dialog) card.setAttribute('aria-labelledby', 'what');
  card.setAttribute('popover', 'manual');
  card.lang = language();
  card.dir = direction();
  root.append(card);
  const modal = composer.ownerDocument === doc ? composer.closest('dialog:modal') : null;
  (modal ?? doc.documentElement).append(element);
  render(content, card);
  card.showPopover();
  place(card, anchor);
  listen('addEventListener');
  if (focus) card.querySelector('button')?.focus();
  return {
    close,
    get open() {
      return open;
    },
  };
}

function place(card: HTMLElement, anchor: Box): void {
  const view = card.ownerDocument.documentElement;
  const size = { width: card.offsetWidth, height: card.offsetHeight, least: card.offsetHeight };
  const { left, top } = placeNear(anchor, size, { width: view.clientWidth, height: view.clientHeight });
  setStyles(card, { '--left': `${left}px`, '--top': `${top}px` });
}

function isNear(box: Box, x: number, y: number): boolean {
  const right = box.left + box.width + SLACK;
  const bottom = box.top + box.height + SLACK;
  return x >= box.left - SLACK && x <= right && y >= box.top - SLACK && y <= bottom;
}

function contain(event: Event): void {
  event.stopPropagation();
}

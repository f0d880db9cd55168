import { h, render } from 'preact';
import { direction, language } from '../messages/messages';
import base from './base.css?inline';
import { BeforeYouSend } from './before-you-send';
import crowd from './crowd.css?inline';
import { createHost, type Host, isOurs, type RootMode, setStyles } from './host';
import { keepOnPage } from './keep-on-page';
import styles from './panel.css?inline';
import { type Box, placeNear } from './placing';
import { endRewording, isReworded } from './rewording';
import type { PanelAnswers, PanelHandle, PanelView } from './view';

/** For so long after the panel opened or changed, in ms, a press was meant for what stood there before. */
const HASTE = 250;
/** Below this width, in CSS pixels, the panel is a sheet from below. Also in panel.css. */
const NARROW = 560;
/** The panel is never higher than this, in CSS pixels; longer lists scroll. Also in panel.css. */
const TALLEST = 720;
/** The list of findings never gets less height than this, in CSS pixels: the panel rather covers a part of the composer. */
const LEAST_LIST = 220;

export interface PanelOptions {
  /** The composer's box, so that the panel stands near and does not cover it. */
  readonly anchor?: Box;
  readonly root?: RootMode;
}

/**
 * Opens "Before you send" in the top layer of `doc`, above the page's own dialogs, with the focus on "Keep editing".
 * It stays until `close`, also when the page removes it. Focus goes back where it was; the caret is the caller's.
 */
export function openPanel(
  doc: Document,
  view: PanelView,
  answers: PanelAnswers,
  options: PanelOptions = {},
): PanelHandle {
  return new Panel(doc, view, answers, options);
}

class Panel implements PanelHandle {
  readonly #doc: Document;
  readonly #host: Host;
  readonly #dialog: HTMLDialogElement;
  readonly #answers: PanelAnswers;
  readonly #anchor: Box | undefined;
  readonly #keeper: { stop(): void };
  #view: PanelView;
  /** What its keys do, as the last drawing has it. */
  readonly #keys: { choose?: (at: number) => void } = {};
  #open = true;
  /** Shown beside the page, not above it: an editor is being worked. */
  #aside = false;
  /** Popovers of the page that the modal dialog closed: a composer may stand in one. */
  readonly #hidden = new Set<HTMLElement>();
  /** Which control had the focus before the panel stepped aside, or -1. */
  #focused = -1;
  /** An answer that ends the panel was given: further presses wait for an update. */
  #answered = false;
  #changedAt = performance.now();

  constructor(doc: Document, view: PanelView, answers: PanelAnswers, options: PanelOptions) {
    this.#doc = doc;
    this.#view = view;
    this.#anchor = options.anchor;
    this.#answers = this.#once(answers);
    this.#host = createHost(doc, base + styles + crowd, options.root);
    this.#dialog = this.#makeDialog();
    this.#host.root.append(this.#dialog);
    this.#draw();
    this.#keeper = keepOnPage(doc, this.#host.element, HOST_STYLES, this.#show);
    this.#dialog.setAttribute('data-fresh', '');
    this.#show();
  }

  get open(): boolean {
    return this.#open;
  }

  update(view: PanelView): void {
    if (!this.#open) return;
    const before = this.#view;
    this.#view = view;
    this.#answered = false;
    if (shape(before) !== shape(view)) this.#changedAt = performance.now();
    const focused = this.#focusedControl();
    this.#draw();
    const lost = focused >= 0 && this.#host.root.activeElement === null;
    if (lost && !this.#aside) this.#focusNear(focused);
  }

  close(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#keeper.stop();
    this.#listen('removeEventListener');
    if (this.#dialog.open) this.#dialog.close();
    render(null, this.#dialog);
    this.#host.element.remove();
    this.#showPopovers();
  }

  stepAside(): void {
    if (!this.#open || this.#aside) return;
    this.#aside = true;
    this.#focused = this.#focusedControl();
    this.#dialog.removeAttribute('data-fresh');
    this.#dialog.close();
    this.#showPopovers();
    this.#dialog.show();
  }

  stepBack(): void {
    if (!this.#open || !this.#aside) return;
    this.#aside = false;
    this.#dialog.close();
    this.#show();
  }

  #makeDialog(): HTMLDialogElement {
    const dialog = this.#doc.createElement('dialog');
    dialog.id = 'sheet';
    dialog.className = 'sheet';
    dialog.setAttribute('role', 'alertdialog');
    dialog.setAttribute('aria-labelledby', 'title');
    dialog.setAttribute('aria-describedby', 'place lead');
    dialog.lang = language();
    dialog.dir = direction();
    // Escape reaches the dialog as `cancel`, even where the page swallows the key.
    dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (event.isTrusted) this.#answers.keepEditing();
    });
    // A browser may close it without asking, on a second Escape.
    dialog.addEventListener('close', () => {
      if (!this.#open || !this.#host.element.isConnected || dialog.open) return;
      this.#answers.keepEditing();
    });
    return dialog;
  }

  /** Puts the panel on the page and into the top layer, again where the page took it away. */
  readonly #show = (): void => {
    const { element } = this.#host;
    if (!element.isConnected) this.#doc.documentElement.append(element);
    const popovers = this.#aside ? [] : openPopovers(this.#doc);
    if (this.#dialog.matches(':modal')) this.#dialog.close();
    // A dialog that left the page keeps its `open` attribute but not its place in the top layer.
    this.#dialog.removeAttribute('open');
    if (this.#aside) this.#dialog.show();
    else this.#dialog.showModal();
    this.#listen('addEventListener');
    for (const each of popovers) if (!each.matches(':popover-open')) this.#hidden.add(each);
    this.#place();
    this.#focusNear(this.#focused);
    this.#focused = -1;
  };

  #showPopovers(): void {
    for (const each of this.#hidden) {
      try {
        each.showPopover();
      } catch {
        // The page took it away meanwhile.
      }
    }
    this.#hidden.clear();
  }

  #draw(): void {
    const keys = this.#keys;
    render(h(BeforeYouSend, { view: this.#view, answers: this.#answers, hasty: this.#hasty, keys }), this.#dialog);
  }

  /** Once, and when the window changes: a panel that jumps as its list gets shorter would be pressed in the wrong place. */
  readonly #place = (): void => {
    const window = this.#doc.defaultView;
    const anchor = this.#anchor;
    if (window === null || anchor === undefined || window.innerWidth <= NARROW) {
      this.#dialog.removeAttribute('data-placed');
      return;
    }
    const { left, top, room } = placeNear(anchor, this.#size(), {
      width: window.innerWidth,
      height: window.innerHeight,
    });
    this.#dialog.setAttribute('data-placed', '');
    setStyles(this.#dialog, { '--left': `${left}px`, '--top': `${top}px`, '--room': `${room}px` });
  };

  /** How large the panel would be if nothing had to scroll, and how low it may become. */
  #size(): { width: number; height: number; least: number } {
    const { offsetWidth, offsetHeight } = this.#dialog;
    const body = this.#dialog.querySelector('.body');
    const shown = body?.clientHeight ?? 0;
    const natural = offsetHeight - shown + (body?.scrollHeight ?? 0);
    return { width: offsetWidth, height: Math.min(natural, TALLEST), least: offsetHeight - shown + LEAST_LIST };
  }

  readonly #hasty = (): boolean => performance.now() - this.#changedAt < HASTE;

  /** One answer that ends the panel is enough: a double click must not send twice. */
  #once(answers: PanelAnswers): PanelAnswers {
    const ending =
      <A extends unknown[]>(act: (...given: A) => void) =>
      (...given: A) => {
        if (this.#answered || !this.#open) return;
        this.#answered = true;
        act(...given);
      };
    return {
      keepEditing: ending(() => answers.keepEditing()),
      sendAsItIs: ending((reason) => answers.sendAsItIs(reason)),
      replace: (ids) => answers.replace(ids),
      replaceAll: () => answers.replaceAll(),
      writeInstead: () => answers.writeInstead(),
      name: (naming) => answers.name(naming),
      reword: (id, words) => answers.reword(id, words),
      undo: () => answers.undo(),
      notIdentifier: (id) => answers.notIdentifier(id),
      fineForThem: (id) => answers.fineForThem(id),
      whose: (id, label) => answers.whose(id, label),
      choose: (purpose) => answers.choose(purpose),
      changePlace: () => answers.changePlace(),
      copyDraft: () => answers.copyDraft(),
      copyRevised: () => answers.copyRevised(),
    };
  }

  #listen(what: 'addEventListener' | 'removeEventListener'): void {
    const window = this.#doc.defaultView;
    for (const type of PRIVATE_EVENTS) window?.[what](type, this.#onWindow, true);
    for (const type of CONTAINED_EVENTS) this.#host.root[what](type, contain);
    window?.[what]('resize', this.#place);
  }

  /** What happens in the panel is no business of the page: not its keys, and not the fact that something was pressed. */
  readonly #onWindow = (event: Event): void => {
    if (event.target !== this.#host.element) {
      // Only a newer modal dialog of the page can take the focus from ours.
      if (event.type === 'focusin' && event.isTrusted && !this.#aside && !isOurs(event.target)) this.#show();
      return;
    }
    event.stopImmediatePropagation();
    if (isKeydown(event) && event.isTrusted) this.#onKey(event);
  };

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const field = this.#host.root.activeElement;
    if (isReworded(field) && (event.key === 'Escape' || event.key === 'Enter')) {
      event.preventDefault();
      endRewording(field, event.key === 'Enter');
      return;
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      this.#answers.keepEditing();
      return;
    }
    const typing = this.#host.root.activeElement?.matches('input[type=text], textarea') === true;
    const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !event.repeat;
    if (!typing && plain && /^[1-9]$/.test(event.key) && !this.#hasty()) this.#keys.choose?.(Number(event.key) - 1);
    // An Enter that is still held down, or typed in haste, was meant for the composer.
    const presses = event.key === 'Enter' || (event.key === ' ' && !typing);
    if (presses && (event.repeat || this.#hasty())) event.preventDefault();
  }

  /** Which of the panel's controls has the focus, or -1. */
  #focusedControl(): number {
    const focused = this.#host.root.activeElement;
    return focused === null ? -1 : this.#controls().indexOf(focused);
  }

  /** The focus stays where it was. After a row went it goes to what now stands there, and to "Keep editing" rather than past it. */
  #focusNear(index: number): void {
    const control = this.#controls()[index];
    const active = this.#host.root.activeElement;
    if (control !== undefined && control === active) return;
    const next = control?.closest('.rows, .reason') ? control : this.#dialog.querySelector('.keep');
    (next as HTMLElement | null)?.focus();
  }

  #controls(): Element[] {
    return [...this.#dialog.querySelectorAll('button, input, textarea')];
  }
}

/** Above everything, and out of reach of the page's rules. */
const HOST_STYLES = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  width: '0',
  height: '0',
  'z-index': '2147483647',
};

/** Kept from the page from the start: keys and what is typed, focus, and presses that would close the page's own popups. */
const PRIVATE_EVENTS = [
  'keydown',
  'keypress',
  'keyup',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'copy',
  'cut',
  'paste',
  'focusin',
  'focusout',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'touchstart',
  'touchend',
];

/** Kept from the page on their way back: the panel itself needs these. */
const CONTAINED_EVENTS = [
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'wheel',
  'submit',
  'reset',
  'dragstart',
  'drop',
];

function contain(event: Event): void {
  event.stopPropagation();
}

function openPopovers(doc: Document): HTMLElement[] {
  return [...doc.querySelectorAll<HTMLElement>('[popover]:popover-open')].filter((each) => !isOurs(each));
}

/** Told by its type: the panel may stand in another frame's document, whose classes are not ours. */
function isKeydown(event: Event): event is KeyboardEvent {
  return event.type === 'keydown';
}

/** What decides where the buttons stand. */
function shape(view: PanelView): string {
  const ids = view.findings.map((finding) => finding.id).join(' ');
  return [ids, view.verdict === 'block', view.reason, view.failed, view.composerGone].join('|');
}

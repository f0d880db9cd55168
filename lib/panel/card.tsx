import { render } from 'preact';
import { direction, language, message } from '../messages/messages';
import base from './base.css?inline';
import styles from './card.css?inline';
import { createHost, type RootMode, setStyles, trusted } from './host';
import { type Box, placeNear } from './placing';
import type { PanelFinding } from './view';
import { kindWords, whyWords } from './words';

export interface CardAnswers {
  replace(): void;
  notIdentifier(): void;
  /** The card went away, with or without an answer: by Escape, by typing on, or as the pointer left. */
  closed(): void;
}

export interface CardOptions {
  /** The mark the card speaks of, in the coordinates of the viewport. */
  readonly anchor: Box;
  /** The composer. A card for one inside a modal dialog stands there too: all else is out of reach. */
  readonly composer: Element;
  /** Opened by a key: the focus goes into the card, and the pointer does not close it. */
  readonly focus: boolean;
  readonly root?: RootMode;
}

export interface CardHandle {
  close(): void;
  readonly open: boolean;
}

/** So long the pointer may be away before the card goes, in ms. */
const LEAVE = 350;
/** So far around mark and card the pointer counts as on them, in CSS pixels. */
const SLACK = 14;

/** Opens the small card of one finding: what it is, why, and the two answers to it. */
export function openCard(
  doc: Document,
  finding: PanelFinding,
  answers: CardAnswers,
  { anchor, composer, focus, root: mode }: CardOptions,
): CardHandle {
  const { element, root } = createHost(doc, base + styles, mode);
  const card = doc.createElement('div');
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
    answers.closed();
  };
  const answer = (act: () => void) =>
    trusted(() => {
      act();
      close();
    });
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || ['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    const inside = event.target === element;
    if (inside || event.key === 'Escape') event.stopImmediatePropagation();
    if (event.key === 'Escape') event.preventDefault();
    if (inside && event.repeat && event.key === 'Enter') event.preventDefault();
    if (event.key === 'Escape' || !inside) close();
  };
  const onPress = (event: Event): void => {
    if (event.target === element) event.stopImmediatePropagation();
    else if (event.isTrusted) close();
  };
  const onMove = (event: PointerEvent): void => {
    const box = card.getBoundingClientRect();
    const on = [anchor, box].some((each) => isNear(each, event.clientX, event.clientY));
    if (on || focus) {
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
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-labelledby', 'what');
  card.setAttribute('popover', 'manual');
  card.lang = language();
  card.dir = direction();
  root.append(card);
  (composer.closest('dialog:modal') ?? doc.documentElement).append(element);
  render(
    <Card finding={finding} onReplace={answer(answers.replace)} onNotIdentifier={answer(answers.notIdentifier)} />,
    card,
  );
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

interface CardProps {
  readonly finding: PanelFinding;
  onReplace(event: Event): void;
  onNotIdentifier(event: Event): void;
}

function Card({ finding, onReplace, onNotIdentifier }: CardProps) {
  return (
    <>
      <div class="what" id="what">
        <bdi class={`words ${finding.tier}`}>{finding.words}</bdi>
        <span class="kind">{kindWords(finding.kind)}</span>
      </div>
      <p class="because">{whyWords(finding.why)}</p>
      <div class="answers">
        {finding.replacement !== '' && (
          <button type="button" class="small" onClick={onReplace}>
            {message('card_replaceWith', finding.replacement)}
          </button>
        )}
        <button type="button" class="small plain" onClick={onNotIdentifier}>
          {message('panel_notIdentifier')}
        </button>
      </div>
    </>
  );
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

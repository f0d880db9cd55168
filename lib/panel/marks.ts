import type { Tier } from '../model/finding';
import { createHost, type RootMode, setStyles } from './host';
import styles from './marks.css?inline';
import type { Box } from './placing';

/** One finding to underline: a rectangle for each line it stands on, in the coordinates of the viewport. */
export interface Mark {
  readonly id: string;
  readonly rects: readonly Box[];
  readonly tier: Tier;
}

export interface MarksOptions {
  /** Called at most once a frame while marks are shown and something scrolled or changed size: show them anew. */
  onMoved?(): void;
  /** Somebody is writing: what scrolls then scrolls at every key, and measuring waits until it stands still. */
  isWritten?(): boolean;
  readonly root?: RootMode;
}

export interface ShowOptions {
  /** What is visible of the composer: marks outside it are not drawn. */
  readonly clip?: Box;
  /** The composer itself. Marks under something else (a menu, a dialog) are not drawn, and take the colours of its ground. */
  readonly composer?: Element;
}

export interface Marks {
  show(marks: readonly Mark[], options?: ShowOptions): void;
  clear(): void;
  /** Clears, and stops listening. */
  destroy(): void;
  /** The id of the mark at a point of the viewport, for hover, or `null`. */
  at(x: number, y: number): string | null;
}

/** So far a pointer may be below an underline and still mean it, in CSS pixels. */
const REACH = 3;

/**
 * Underlines as an overlay: nothing of the page changes, nothing in its flow, and what is marked stands in a closed root,
 * where the page cannot list it (it could with CSS highlights).
 */
export function createMarks(doc: Document, options: MarksOptions = {}): Marks {
  const { element, root } = createHost(doc, styles, options.root);
  setStyles(element, HOST_STYLES);
  element.setAttribute('popover', 'manual');
  element.setAttribute('aria-hidden', 'true');
  const sheet = doc.createElement('div');
  root.append(sheet);
  const hide = (hidden: boolean): void => sheet.style.setProperty('visibility', hidden ? 'hidden' : 'visible');
  const mover = followMoves(
    doc,
    () => options.onMoved?.(),
    () => {
      if (!options.isWritten?.()) return false;
      // Better no line than one under other words.
      hide(true);
      return true;
    },
  );
  let shown: readonly Mark[] = [];
  let lastAsked = '';

  const clear = (): void => {
    if (shown.length === 0 && !element.isConnected) return;
    shown = [];
    mover.stop();
    element.remove();
    sheet.replaceChildren();
  };

  return {
    show(marks, { clip, composer } = {}) {
      const asked = JSON.stringify([marks, clip]);
      hide(false);
      // While one types at the end, what stands before does not move.
      if (asked === lastAsked && element.isConnected) return;
      lastAsked = asked;
      shown = visible(doc, marks, clip, composer);
      if (shown.length === 0 && marks.length === 0) {
        clear();
        return;
      }
      mover.start();
      raise(doc, element);
      sheet.className = composer !== undefined && standsOnDark(composer) ? 'dark' : '';
      draw(doc, sheet, shown);
    },
    clear,
    destroy: clear,
    at(x, y) {
      return shown.find((mark) => mark.rects.some((rect) => contains(rect, x, y)))?.id ?? null;
    },
  };
}

/** Over the whole viewport, without a size of its own to catch a pointer or to make the page scroll. */
const HOST_STYLES = {
  all: 'initial',
  display: 'block',
  position: 'fixed',
  inset: '0 auto auto 0',
  width: '0',
  height: '0',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'visible',
  background: 'none',
  'pointer-events': 'none',
  'z-index': '2147483647',
};

/** Puts the overlay into the top layer, where a composer in a dialog stands too. */
function raise(doc: Document, element: HTMLElement): void {
  if (element.isConnected) return;
  doc.documentElement.append(element);
  try {
    element.showPopover();
  } catch {
    // Without a top layer the z-index must do.
  }
}

function visible(doc: Document, marks: readonly Mark[], clip: Box | undefined, composer?: Element): readonly Mark[] {
  const seen = (rect: Box): readonly Box[] => {
    const inside = clip === undefined ? rect : intersection(rect, clip);
    if (inside === null || (composer !== undefined && covered(doc, inside, composer))) return [];
    return [inside];
  };
  return marks
    .filter((mark) => mark.tier !== 'neutral')
    .map((mark) => ({ ...mark, rects: mark.rects.flatMap(seen) }))
    .filter((mark) => mark.rects.length > 0);
}

/** Whether something of the page lies over the middle of a rectangle. */
function covered(doc: Document, rect: Box, composer: Element): boolean {
  const scope = composer.getRootNode();
  const asked = 'elementFromPoint' in scope ? (scope as ShadowRoot) : doc;
  const hit = asked.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
  return hit !== null && !composer.contains(hit) && !hit.contains(composer);
}

function draw(doc: Document, sheet: HTMLElement, marks: readonly Mark[]): void {
  const boxes = marks.flatMap((mark) => mark.rects.map((rect) => ({ rect, tier: mark.tier })));
  while (sheet.childElementCount > boxes.length) sheet.lastElementChild?.remove();
  while (sheet.childElementCount < boxes.length) sheet.append(doc.createElement('div'));
  const lines = sheet.querySelectorAll<HTMLElement>('div');
  for (const [index, { rect, tier }] of boxes.entries()) {
    const line = lines[index];
    if (line === undefined) continue;
    line.className = `mark ${tier}`;
    line.style.left = `${rect.left}px`;
    line.style.top = `${rect.top}px`;
    line.style.width = `${rect.width}px`;
    line.style.height = `${rect.height}px`;
  }
}

/** What scrolled under the keys is measured after it has stood still for so long, in ms. */
const STILL = 200;

/** Calls `moved` once a frame while anything scrolls or changes size; where `waits` says so, when the scrolling is over. */
function followMoves(doc: Document, moved: () => void, waits: () => boolean): { start(): void; stop(): void } {
  const window = doc.defaultView;
  let frame = 0;
  let still = 0;
  let following = false;
  const soon = (): void => {
    if (frame !== 0 || window === null) return;
    frame = window.requestAnimationFrame(() => {
      frame = 0;
      if (following) moved();
    });
  };
  const scrolled = (): void => {
    window?.clearTimeout(still);
    if (window && waits()) still = window.setTimeout(soon, STILL);
    else soon();
  };
  const listen = (what: 'addEventListener' | 'removeEventListener'): void => {
    window?.[what]('scroll', scrolled, { capture: true, passive: true });
    window?.[what]('resize', soon);
    window?.visualViewport?.[what]('resize', soon);
  };
  return {
    start() {
      if (following) return;
      following = true;
      listen('addEventListener');
    },
    stop() {
      following = false;
      listen('removeEventListener');
      window?.clearTimeout(still);
      window?.cancelAnimationFrame(frame);
      frame = 0;
    },
  };
}

function contains(rect: Box, x: number, y: number): boolean {
  return x >= rect.left && x <= rect.left + rect.width && y >= rect.top && y <= rect.top + rect.height + REACH;
}

function intersection(a: Box, b: Box): Box | null {
  const left = Math.max(a.left, b.left);
  const top = Math.max(a.top, b.top);
  const width = Math.min(a.left + a.width, b.left + b.width) - left;
  const height = Math.min(a.top + a.height, b.top + b.height) - top;
  return width > 0 && height > 0 ? { left, top, width, height } : null;
}

/** Whether the words of an element are light, so that its ground is dark. */
function standsOnDark(composer: Element): boolean {
  const colour = composer.ownerDocument.defaultView?.getComputedStyle(composer).color ?? '';
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return 0.299 * red + 0.587 * green + 0.114 * blue > 140;
}

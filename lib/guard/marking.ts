import type { Finding } from '../model/finding';
import { openCard } from '../panel/card';
import { createMarks } from '../panel/marks';
import type { Box } from '../panel/placing';
import type { PanelFinding } from '../panel/view';
import type { Part } from './reader';

/** How long the pointer rests on a mark before its card opens, in ms. */
const DWELL = 450;

/** The findings of one draft as they are to be shown, counted in the text of all its parts. */
export interface Marked {
  /** The composers it is written in: one, or a paragraph each. Never empty. */
  readonly parts: readonly Part[];
  readonly findings: readonly Finding[];
}

export interface MarkingHooks {
  /** The row of one finding: what the card shows. */
  rowOf(finding: Finding): PanelFinding;
  /** The user's answers on the card. */
  replace(finding: Finding): void;
  ignore(finding: Finding): void;
  /** The draft is being written, and not yet read again. */
  isWritten(): boolean;
}

/** Keeps the marks of the draft in use in step with its text and its place on the page, and opens their cards. */
export interface Marking {
  show(marked: Marked): void;
  /** Something may have moved: the same findings, where they are now. */
  redraw(): void;
  clear(): void;
  /** Opens the card of the finding after the caret, the first again after the last. */
  next(): void;
}

export function createMarking(win: Window & typeof globalThis, hooks: MarkingHooks): Marking {
  let marked: Marked | null = null;
  let dwelling = 0;
  let cardOpen = false;
  const marks = createMarks(win.document, { onMoved: () => draw(), isWritten: hooks.isWritten });

  const draw = () => {
    if (!marked) return;
    const { parts, findings } = marked;
    const first = firstMarked(marked);
    const shown = findings.slice(first, first + MOST).map((finding, index) => ({
      id: String(first + index),
      tier: finding.tier,
      rects: rectsOf(parts, finding),
    }));
    const composer = placeOf(parts);
    marks.show(shown, { clip: composer && visibleBox(composer, win), composer });
  };

  const open = (finding: Finding, focus: boolean) => {
    const { parts = [] } = marked ?? {};
    const composer = parts.find((part) => touches(part, finding))?.composer;
    const anchor = rectsOf(parts, finding)[0];
    if (!composer || !anchor || cardOpen) return;
    const caret = composer.caret();
    cardOpen = true;
    const answers = {
      replace: () => hooks.replace(finding),
      notIdentifier: () => hooks.ignore(finding),
      closed: () => {
        cardOpen = false;
        if (focus) composer.restore(caret);
      },
    };
    openCard(win.document, hooks.rowOf(finding), answers, { anchor, composer: composer.element, focus });
  };

  const onMove = (event: PointerEvent) => {
    win.clearTimeout(dwelling);
    if (!marked || event.buttons !== 0 || !event.isTrusted) return;
    const { clientX, clientY } = event;
    dwelling = win.setTimeout(() => {
      const finding = marked?.findings[Number(marks.at(clientX, clientY) ?? -1)];
      if (finding) open(finding, false);
    }, DWELL);
  };
  let listening = false;
  const listen = (wanted: boolean) => {
    if (wanted === listening) return;
    listening = wanted;
    if (wanted) win.addEventListener('pointermove', onMove, { capture: true, passive: true });
    else win.removeEventListener('pointermove', onMove, { capture: true });
  };

  return {
    show(next) {
      marked = next.findings.length > 0 ? next : null;
      listen(marked !== null);
      if (marked) draw();
      else marks.clear();
    },
    redraw: draw,
    clear() {
      marked = null;
      listen(false);
      marks.clear();
    },
    next() {
      if (!marked) return;
      const caret = caretIn(marked);
      const finding = marked.findings.find((each) => each.start >= caret) ?? marked.findings[0];
      if (finding) open(finding, true);
    },
  };
}

/** So many findings are measured and marked at once: around the caret, where there are more. */
const MOST = 200;

function firstMarked(marked: Marked): number {
  const { findings } = marked;
  if (findings.length <= MOST) return 0;
  const caret = caretIn(marked);
  const next = findings.findIndex((finding) => finding.end >= caret);
  return Math.max(0, (next < 0 ? findings.length : next) - MOST / 2);
}

/** Where the caret stands in the text of all parts. */
function caretIn({ parts }: Marked): number {
  const carets = parts.map(({ composer, offset }) => ({ offset, ...composer.caret() }));
  const caret = carets.find(({ focused }) => focused) ?? carets[0];
  return caret ? caret.offset + caret.end : 0;
}

function touches({ offset, text }: Part, { start, end }: Finding): boolean {
  return start < offset + text.length && end > offset;
}

/** Where a finding stands, in every part that it reaches into. */
function rectsOf(parts: readonly Part[], finding: Finding): readonly DOMRect[] {
  return parts
    .filter((part) => touches(part, finding))
    .flatMap(({ composer, offset, text }) =>
      composer.rects(Math.max(0, finding.start - offset), Math.min(text.length, finding.end - offset)),
    );
}

/** The composer, or what is around all of its paragraphs. */
function placeOf(parts: readonly Part[]): HTMLElement | undefined {
  let place = parts[0]?.composer.element;
  for (const { composer } of parts.slice(1))
    while (place && !place.contains(composer.element)) place = place.parentElement ?? undefined;
  return place;
}

/** What can be seen of an element: its own box, or the whole viewport where it is the page itself (an editor frame). */
function visibleBox(element: HTMLElement, win: Window): Box {
  if (element === element.ownerDocument.body)
    return { left: 0, top: 0, width: win.innerWidth, height: win.innerHeight };
  return element.getBoundingClientRect();
}

import type { Composer } from '../composer/composer';
import type { Finding } from '../model/finding';
import { openCard } from '../panel/card';
import { createMarks } from '../panel/marks';
import type { Box } from '../panel/placing';
import type { PanelFinding } from '../panel/view';

/** How long the pointer rests on a mark before its card opens, in ms. */
const DWELL = 450;

/** One composer's findings as they are to be shown. */
export interface Marked {
  readonly composer: Composer;
  readonly findings: readonly Finding[];
}

export interface MarkingHooks {
  /** The row of one finding: what the card shows. */
  rowOf(finding: Finding): PanelFinding;
  /** The user's answers on the card. */
  replace(finding: Finding): void;
  ignore(finding: Finding): void;
}

/** Keeps the marks of the composer in use in step with its text and its place on the page, and opens their cards. */
export interface Marking {
  show(marked: Marked): void;
  clear(): void;
  /** Opens the card of the finding after the caret, the first again after the last. */
  next(): void;
}

export function createMarking(win: Window & typeof globalThis, hooks: MarkingHooks): Marking {
  let marked: Marked | null = null;
  let dwelling = 0;
  let cardOpen = false;
  const marks = createMarks(win.document, { onMoved: () => draw() });

  const draw = () => {
    if (!marked) return;
    const { composer, findings } = marked;
    const first = firstMarked(marked);
    const shown = findings.slice(first, first + MOST).map((finding, index) => ({
      id: String(first + index),
      tier: finding.tier,
      rects: composer.rects(finding.start, finding.end),
    }));
    marks.show(shown, { clip: visibleBox(composer.element, win), composer: composer.element });
  };

  const open = (finding: Finding, focus: boolean) => {
    const composer = marked?.composer;
    const anchor = composer?.rects(finding.start, finding.end)[0];
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
    clear() {
      marked = null;
      listen(false);
      marks.clear();
    },
    next() {
      if (!marked) return;
      const caret = marked.composer.caret().end;
      const finding = marked.findings.find((each) => each.start >= caret) ?? marked.findings[0];
      if (finding) open(finding, true);
    },
  };
}

/** So many findings are measured and marked at once: around the caret, where there are more. */
const MOST = 200;

function firstMarked({ composer, findings }: Marked): number {
  if (findings.length <= MOST) return 0;
  const { start } = composer.caret();
  const next = findings.findIndex((finding) => finding.end >= start);
  return Math.max(0, (next < 0 ? findings.length : next) - MOST / 2);
}

/** What can be seen of an element: its own box, or the whole viewport where it is the page itself (an editor frame). */
function visibleBox(element: HTMLElement, win: Window): Box {
  if (element === element.ownerDocument.body)
    return { left: 0, top: 0, width: win.innerWidth, height: win.innerHeight };
  return element.getBoundingClientRect();
}

import { clean } from './clean';
import type { CaretMark } from './composer';
import type { Family } from './families/family';
import { RichComposer } from './rich';

/** What a page that draws its text itself tells the browser of it. Not in the standard types yet. */
export interface EditContext {
  readonly text: string;
  readonly selectionStart: number;
  readonly selectionEnd: number;
  readonly characterBoundsRangeStart: number;
  characterBounds(): readonly DOMRect[];
}

/** No technique reaches such an editor, so words are shown for the person to change. */
const DRAWN: Family = { name: 'editcontext', selector: '*', tries: [], firefox: [] };

/** The context of an element, where it has one. Chromium only. */
export function contextOf(element: Element): EditContext | null {
  return (element as Element & { readonly editContext?: EditContext | null }).editContext ?? null;
}

/** The boxes of letters as boxes of words: one for each line. */
function joined(boxes: readonly DOMRect[]): readonly DOMRect[] {
  const lines: DOMRect[] = [];
  for (const box of boxes) {
    const last = lines.at(-1);
    const follows = last && Math.abs(last.top - box.top) < box.height / 2 && box.left >= last.left;
    if (follows) lines[lines.length - 1] = new DOMRect(last.left, last.top, box.right - last.left, last.height);
    else lines.push(box);
  }
  return lines;
}

/** An editor that draws its text itself. Where it draws with elements they are read; of a canvas its context is known. */
export class DrawnComposer extends RichComposer {
  constructor(element: HTMLElement) {
    super(element, DRAWN);
  }

  /** The context, where no words stand on the page. */
  private unseen(): EditContext | null {
    return super.text() === '' ? contextOf(this.element) : null;
  }

  protected override text(): string {
    return super.text() || clean(contextOf(this.element)?.text ?? '');
  }

  /** Where the page says that its letters are. It need not say so, and then nothing can be marked. */
  protected override measure(start: number, end: number): readonly DOMRect[] {
    const context = this.unseen();
    if (!context) return super.measure(start, end);
    const from = context.characterBoundsRangeStart;
    return joined(context.characterBounds().slice(Math.max(0, start - from), Math.max(0, end - from)));
  }

  protected override selection(): Omit<CaretMark, 'focused' | 'edits'> {
    const context = this.unseen();
    if (!context) return super.selection();
    const { selectionStart: start, selectionEnd: end } = context;
    return { start, end, backward: false };
  }
}

import { BaseComposer } from './base';
import { clean, fromRaw, toRaw } from './clean';
import type { CaretMark } from './composer';
import { EXEC } from './families/family';
import { Mirror } from './mirror';

/** A range of a field's value, which Chromium can measure by itself. */
interface ValueRange {
  getClientRects(): DOMRectList;
  disconnect?(): void;
}

/** A field, with what only Chromium has so far. */
export type Field = (HTMLTextAreaElement | HTMLInputElement) & {
  createValueRange?(start: number, end: number): ValueRange;
};

/** A textarea, or an input of one line. */
export class FieldComposer extends BaseComposer {
  readonly family: string;
  protected readonly tries = [EXEC];
  private raw = '';
  private cleaned = '';
  private mirror: Mirror | null = null;

  constructor(readonly element: Field) {
    super();
    this.family = element.localName;
  }

  protected text(): string {
    const raw = this.element.value;
    if (raw !== this.raw) {
      this.raw = raw;
      this.cleaned = clean(raw);
    }
    return this.cleaned;
  }

  protected measure(start: number, end: number): readonly DOMRect[] {
    const { value } = this.element;
    // Looking for what nobody sees once for every word is dear in a long text, and rarely there is any.
    const bare = value === this.raw && this.cleaned.length === value.length;
    const from = Math.min(bare ? start : toRaw(value, start), value.length);
    const to = Math.max(from, Math.min(bare ? end : toRaw(value, end, true), value.length));
    const range = this.element.createValueRange?.(from, to);
    if (!range) {
      this.mirror ??= new Mirror(this.element);
      return this.mirror.rects(from, to);
    }
    const rects = Array.from(range.getClientRects());
    range.disconnect?.();
    return rects;
  }

  protected select(start: number, end: number, backward: boolean): null {
    const { element } = this;
    const { value } = element;
    const to = toRaw(value, end, true);
    element.setSelectionRange(start === end ? to : toRaw(value, start), to, backward ? 'backward' : 'forward');
    return null;
  }

  protected override takeBack(): void {
    this.element.ownerDocument.execCommand('undo');
  }

  protected selection(): Omit<CaretMark, 'focused' | 'edits'> {
    const { value, selectionStart, selectionEnd, selectionDirection } = this.element;
    return {
      start: fromRaw(value, selectionStart ?? value.length),
      end: fromRaw(value, selectionEnd ?? value.length),
      backward: selectionDirection === 'backward',
    };
  }
}

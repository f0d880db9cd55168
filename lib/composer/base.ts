import type { Edit } from '../model/draft';
import type { CaretMark, Composer, ReplaceOutcome } from './composer';
import type { Try } from './families/family';
import { focused, giveFocus, holdsFocus, isThere } from './focus';
import { replaceIn } from './replace';
import { visible } from './visible';

/** Where an offset of the text before an edit stands after it. */
function shifted(offset: number, { start, end, replacement }: Edit): number {
  if (offset <= start) return offset;
  if (offset >= end) return offset + replacement.length - (end - start);
  return Math.min(offset, start + replacement.length);
}

/** What all composers have in common: replacing, and finding the way back to where the person was. */
export abstract class BaseComposer implements Composer {
  abstract readonly element: HTMLElement;
  abstract readonly family: string;
  /** Edits made so far, in the order they were made. */
  private readonly made: Edit[] = [];
  private last = '';

  protected abstract readonly tries: readonly Try[];
  /** The text as it is now. May throw. */
  protected abstract text(): string;
  /** Rectangles of a stretch of the text, hidden ones too. May throw. */
  protected abstract measure(start: number, end: number): readonly DOMRect[];
  /** Selects a stretch of the text; the range where the selection is one of nodes. May throw. */
  protected abstract select(start: number, end: number, backward: boolean): StaticRange | null;
  /** The selection as it is now, without focus and edits. May throw. */
  protected abstract selection(): Omit<CaretMark, 'focused' | 'edits'>;
  /** Puts a selection back as nodes. `false` when it cannot. May throw. */
  protected reselect(_mark: CaretMark): boolean {
    return false;
  }

  /** The text as it is now; as it last was when the page has taken the element away with its frame. */
  read(): string {
    try {
      this.last = this.text();
    } catch {
      // Nothing newer can be known.
    }
    return this.last;
  }

  rects(start: number, end: number): readonly DOMRect[] {
    if (end <= start || !isThere(this.element)) return [];
    try {
      return visible(this.measure(start, end), this.element);
    } catch {
      // The page took it away while we looked.
      return [];
    }
  }

  isMention(start: number, end: number): boolean {
    return this.quietly(() => this.inMention(start, end)) ?? false;
  }

  /** What {@link isMention} tells. May throw. */
  protected inMention(_start: number, _end: number): boolean {
    return false;
  }

  /** Whether no words can be put there. May throw. */
  protected isLocked(_start: number, _end: number): boolean {
    return false;
  }

  /** Takes the last change back, where that is safe. May throw. */
  protected takeBack(): void {}

  caret(): CaretMark {
    const edits = this.made.length;
    try {
      return { ...this.selection(), focused: holdsFocus(this.element), edits };
    } catch {
      return { focused: false, start: 0, end: 0, backward: false, edits };
    }
  }

  restore(mark: CaretMark): void {
    if (!isThere(this.element)) return;
    const since = this.made.slice(mark.edits);
    const move = (offset: number) => Math.min(since.reduce(shifted, offset), this.read().length);
    try {
      if (mark.focused) giveFocus(this.element);
      if (since.length > 0 || !this.reselect(mark)) this.select(move(mark.start), move(mark.end), mark.backward);
    } catch {
      // The page took the place away: the caret stays where the browser puts it.
    }
  }

  async replace(edits: readonly Edit[]): Promise<ReplaceOutcome> {
    const { element } = this;
    const mark = this.caret();
    const before = this.quietly(() => focused(element));
    const outcome = await replaceIn(
      {
        element,
        tries: this.tries,
        read: () => this.read(),
        select: (start, end) =>
          this.quietly(() => {
            giveFocus(element);
            return this.select(start, end, false);
          }),
        isLocked: ({ start, end }) => this.quietly(() => this.isLocked(start, end)) ?? false,
        takeBack: () => this.quietly(() => this.takeBack()),
        isSelected: (start, end) => {
          const now = this.caret();
          return now.start === start && now.end === end;
        },
      },
      edits,
    );
    this.made.push(...outcome.done);
    if (outcome.done.length > 0) this.restore(mark);
    if (!mark.focused) giveFocus(before);
    return outcome;
  }

  private quietly<T>(run: () => T): T | null {
    try {
      return run();
    } catch {
      return null;
    }
  }
}

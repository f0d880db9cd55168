import type { Edit } from '../model/draft';

/** What came of a replacement. Every edit asked for is in exactly one of the two lists. */
export interface ReplaceOutcome {
  /** Read back from the editor some 100 ms later, and there. */
  readonly done: readonly Edit[];
  /** Not made, or not to be believed: the words are still there, or the page changed them on its own. */
  readonly failed: readonly Edit[];
}

/** Where focus, caret and selection were. Offsets are of the text that {@link Composer.read} gave at that moment. */
export interface CaretMark {
  readonly focused: boolean;
  readonly start: number;
  readonly end: number;
  /** The caret stands at the start of the selection. */
  readonly backward: boolean;
  /** The selection as nodes, for an editor that is one. They win over the offsets while they are still in the page. */
  readonly points?: SelectionPoints;
  /** How many edits this composer had made by then: those made since move the offsets. */
  readonly edits: number;
}

/** A selection as the page's own nodes. */
export interface SelectionPoints {
  readonly anchor: Node;
  readonly anchorOffset: number;
  readonly focus: Node;
  readonly focusOffset: number;
}

/** One field or editor. No member throws, even when the page has removed the element meanwhile. */
export interface Composer {
  /** The editable root: a textarea, an input, the root of a contenteditable, the body of an editor frame. */
  readonly element: HTMLElement;
  /** Which kind of editor it is, such as `textarea`, `quill`, `slate`; `contenteditable` where none is known. */
  readonly family: string;
  /** The draft. Lines are parted by one `\n`, NBSP is a space, zero-width characters are left out; offsets are UTF-16. */
  read(): string;
  /**
   * Where a stretch of the draft stands, one rectangle for each piece of a line, in viewport coordinates of the window
   * that `element` lives in. Empty for what cannot be seen.
   */
  rects(start: number, end: number): readonly DOMRect[];
  /**
   * Replaces words through the editor, so that its own undo brings them back. Offsets are of the text before the first
   * edit; the last edit is made first. Takes the focus for the while and gives it back.
   */
  replace(edits: readonly Edit[]): Promise<ReplaceOutcome>;
  /** Whether a stretch is the page's own link to a person, such as "@Ana Sorel": read, and not the draft's to change. */
  isMention(start: number, end: number): boolean;
  caret(): CaretMark;
  restore(mark: CaretMark): void;
}

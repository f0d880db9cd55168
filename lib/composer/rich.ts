import { isLocked, isMention } from './atoms';
import { BaseComposer } from './base';
import type { CaretMark } from './composer';
import { type Family, FIREFOX, type Try } from './families/family';
import { selectionOf } from './focus';
import { endPoint, offsetOf, type Point, piecesOf, startPoint } from './locate';
import { inFirefox } from './techniques';
import { forget, type Reading, type Readings, readRoot } from './walk';

/** What of a change in an attribute may change the text: whether it shows, and how. */
const TELLING = ['class', 'style', 'hidden', 'contenteditable', 'alt'];

/** A contenteditable, or the body of an editor's frame, whatever library runs it. */
export class RichComposer extends BaseComposer {
  readonly family: string;
  protected readonly tries: readonly Try[];
  private readonly readings: Readings = new WeakMap();
  private readonly changes: MutationObserver;

  constructor(
    readonly element: HTMLElement,
    family: Family,
  ) {
    super();
    this.family = family.name;
    this.tries = inFirefox() ? (family.firefox ?? FIREFOX) : family.tries;
    this.changes = new MutationObserver((records) => this.take(records));
    this.changes.observe(element, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: TELLING,
    });
  }

  private take(records: readonly MutationRecord[]): void {
    for (const { target } of records) forget(target, this.element, this.readings);
  }

  private reading(): Reading {
    this.take(this.changes.takeRecords());
    return readRoot(this.element, this.readings);
  }

  protected text(): string {
    return this.reading().text;
  }

  protected measure(start: number, end: number): readonly DOMRect[] {
    const range = this.element.ownerDocument.createRange();
    const found: DOMRect[] = [];
    for (const piece of piecesOf(this.reading(), start, end)) {
      const from = Math.max(start, piece.at) - piece.at;
      const to = Math.min(end, piece.at + piece.length) - piece.at;
      if (to <= from) continue;
      if (piece.node.nodeType === 3) {
        const length = piece.node.nodeValue?.length ?? 0;
        range.setStart(piece.node, Math.min(piece.from + from, length));
        range.setEnd(piece.node, Math.min(piece.from + to, length));
      } else range.selectNode(piece.node);
      found.push(...range.getClientRects());
    }
    return found.filter(({ width }) => width > 0);
  }

  protected override inMention(start: number, end: number): boolean {
    return isMention(piecesOf(this.reading(), start, end), start, end, this.element);
  }

  protected override isLocked(start: number, end: number): boolean {
    return isLocked(piecesOf(this.reading(), start, end), start, end, this.element);
  }

  protected select(start: number, end: number, backward: boolean): StaticRange | null {
    const reading = this.reading();
    const to = endPoint(reading, end) ?? startPoint(reading, end) ?? { node: this.element, offset: 0 };
    const from = start === end ? to : (startPoint(reading, start) ?? to);
    const [anchor, focus] = backward ? [to, from] : [from, to];
    selectionOf(this.element)?.setBaseAndExtent(anchor.node, anchor.offset, focus.node, focus.offset);
    return new StaticRange({
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    });
  }

  protected selection(): Omit<CaretMark, 'focused' | 'edits'> {
    const now = selectionOf(this.element);
    const anchor = this.inside(now?.anchorNode ?? null, now?.anchorOffset ?? 0);
    const focus = this.inside(now?.focusNode ?? null, now?.focusOffset ?? 0);
    const reading = this.reading();
    if (!anchor || !focus) {
      const { length } = reading.text;
      return { start: length, end: length, backward: false };
    }
    const [a, b] = [offsetOf(reading, anchor), offsetOf(reading, focus)];
    const points = { anchor: anchor.node, anchorOffset: anchor.offset, focus: focus.node, focusOffset: focus.offset };
    return { start: Math.min(a, b), end: Math.max(a, b), backward: b < a, points };
  }

  private inside(node: Node | null, offset: number): Point | null {
    return node && this.element.contains(node) ? { node, offset } : null;
  }

  protected override reselect({ points }: CaretMark): boolean {
    if (!points || !this.element.contains(points.anchor) || !this.element.contains(points.focus)) return false;
    selectionOf(this.element)?.setBaseAndExtent(points.anchor, points.anchorOffset, points.focus, points.focusOffset);
    return true;
  }
}

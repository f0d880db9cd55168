import type { Finding } from '../model/finding';
import type { Box } from '../panel/placing';
import type { Part, Reading } from './reader';

/** The outermost document that may be reached from here: a panel inside a small editor frame could not be read. */
export function panelDocument(win: Window): Document {
  let place = win;
  try {
    while (place.parent !== place && place.parent.document) place = place.parent;
  } catch {
    // The frame around belongs to another site.
  }
  return place.document;
}

/** Where a frame's viewport begins in that of {@link panelDocument}. */
function frameOffset(view: Window | null): { readonly x: number; readonly y: number } {
  let x = 0;
  let y = 0;
  try {
    for (let frame = view?.frameElement; frame; frame = frame.ownerDocument.defaultView?.frameElement) {
      const box = frame.getBoundingClientRect();
      x += box.x + frame.clientLeft;
      y += box.y + frame.clientTop;
    }
  } catch {
    // As far as it may be seen.
  }
  return { x, y };
}

/** More words than these are not measured to find out where they stand. */
const MEASURED = 60;

/**
 * What the panel must not cover, in the viewport of {@link panelDocument}: as broad as the first composer that has
 * findings, as high as the words it speaks of, or as the composer where none of them can be seen.
 */
export function anchorOf({ parts, decision }: Reading): Box | undefined {
  const part = parts.find((each) => decision.findings.some((finding) => lies(finding, each))) ?? parts[0];
  if (!part) return undefined;
  const { element } = part.composer;
  const whole = element.getBoundingClientRect();
  const own = decision.findings.filter((finding) => lies(finding, part));
  const rects = own
    .slice(0, MEASURED)
    .flatMap(({ start, end }) => part.composer.rects(start - part.offset, end - part.offset));
  const seen = rects.filter((rect) => rect.bottom > whole.top && rect.top < whole.bottom);
  const top = seen.length > 0 ? Math.min(...seen.map((rect) => rect.top)) : whole.top;
  const bottom = seen.length > 0 ? Math.max(...seen.map((rect) => rect.bottom)) : whole.bottom;
  const { x, y } = frameOffset(element.ownerDocument.defaultView);
  return { left: whole.left + x, top: top + y, width: whole.width, height: bottom - top };
}

function lies({ start, end }: Finding, { offset, text }: Part): boolean {
  return start >= offset && end <= offset + text.length;
}

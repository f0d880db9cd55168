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

/** Where an element stands in the viewport of {@link panelDocument}. */
export function boxOf(element: Element | undefined): DOMRect | undefined {
  if (!element) return undefined;
  let { x, y } = element.getBoundingClientRect();
  const { width, height } = element.getBoundingClientRect();
  try {
    let frame = element.ownerDocument.defaultView?.frameElement;
    while (frame) {
      const box = frame.getBoundingClientRect();
      x += box.x + frame.clientLeft;
      y += box.y + frame.clientTop;
      frame = frame.ownerDocument.defaultView?.frameElement;
    }
  } catch {
    // As far as it may be seen.
  }
  return new DOMRect(x, y, width, height);
}

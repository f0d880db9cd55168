import { focusIn } from './find';

/** The frame that a document is in; `null` at the top, and below a page of another site. */
function frameOf(page: Document): Element | null {
  try {
    return page.defaultView?.frameElement ?? null;
  } catch {
    return null;
  }
}

/** The element that has the focus of the whole page around an element: through shadow roots and frames, both ways. */
export function focused(element: HTMLElement): HTMLElement | null {
  let page = element.ownerDocument;
  for (let frame = frameOf(page); frame; frame = frameOf(page)) page = frame.ownerDocument;
  return focusIn(page) as HTMLElement | null;
}

/** Whether an element, or something in it, has the focus. The body of a frame always has that of its own document. */
export function holdsFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  const active = root.activeElement ?? null;
  if (!active || !(active === element || element.contains(active))) return false;
  const frame = frameOf(element.ownerDocument);
  return !frame || frame.ownerDocument.activeElement === frame;
}

/** Whether an element is still in a page. In Firefox an element of a frame that is gone throws at every touch. */
export function isThere(element: Element): boolean {
  try {
    return element.isConnected;
  } catch {
    return false;
  }
}

/** Gives the focus without moving the page. */
export function giveFocus(element: HTMLElement | null): void {
  if (element && isThere(element)) element.focus({ preventScroll: true });
}

/** The selection that an element takes part in. */
export function selectionOf(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Node & { getSelection?(): Selection | null };
  return (root.getSelection ? root.getSelection() : element.ownerDocument.getSelection()) ?? null;
}

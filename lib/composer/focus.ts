import { focusIn } from './find';

/** The element that has the focus of a page, in shadow roots and frames too. */
export function focused(page: Document): HTMLElement | null {
  return focusIn(page) as HTMLElement | null;
}

/** Whether an element, or something in it, has the focus. */
export function holdsFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Partial<DocumentOrShadowRoot>;
  const active = root.activeElement ?? null;
  return active !== null && (active === element || element.contains(active));
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

/** What a box lets through: itself, and every box around it that hides what sticks out. */
function windowOf(element: Element): DOMRect {
  const view = element.ownerDocument.defaultView;
  let { left, top, right, bottom } = new DOMRect(0, 0, view?.innerWidth ?? 0, view?.innerHeight ?? 0);
  for (let at: Element | null = element; at && view; at = at.parentElement) {
    const style = view.getComputedStyle(at);
    const isField = at.localName === 'textarea' || at.localName === 'input';
    if (!isField && style.overflowX === 'visible' && style.overflowY === 'visible') continue;
    // The root's overflow is the viewport's.
    if (at === element.ownerDocument.documentElement || at === element.ownerDocument.body) continue;
    const box = at.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  }
  return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
}

/** The parts of rectangles that can be seen through `element` and the boxes around it. */
export function visible(rects: readonly DOMRect[], element: Element): readonly DOMRect[] {
  if (rects.length === 0) return rects;
  const through = windowOf(element);
  return rects.flatMap((rect) => {
    const left = Math.max(rect.left, through.left);
    const top = Math.max(rect.top, through.top);
    const width = Math.min(rect.right, through.right) - left;
    const height = Math.min(rect.bottom, through.bottom) - top;
    return width > 0 && height > 0 ? [new DOMRect(left, top, width, height)] : [];
  });
}

/** A box in CSS pixels, in the coordinates of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly left: number;
  readonly top: number;
}

/** Free space kept to the composer and to the edge of the window. */
const GAP = 12;

/**
 * Where a box of `size` stands near `anchor` without covering it: below, above, after or before it, whichever is first to
 * have room. Where none has, the lower end of the window, or its upper end when that covers less of the anchor.
 */
export function placeNear(anchor: Box, size: Size, viewport: Size): Point {
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const left = within(anchor.left, size.width, viewport.width);
  const top = within(anchor.top, size.height, viewport.height);
  if (bottom + GAP + size.height + GAP <= viewport.height && bottom > 0) return { left, top: bottom + GAP };
  if (anchor.top - GAP - size.height - GAP >= 0 && anchor.top < viewport.height) {
    return { left, top: anchor.top - GAP - size.height };
  }
  if (right + GAP + size.width + GAP <= viewport.width) return { left: right + GAP, top };
  if (anchor.left - GAP - size.width - GAP >= 0) return { left: anchor.left - GAP - size.width, top };
  return { left, top: roomier(anchor, size, viewport) };
}

function roomier(anchor: Box, size: Size, viewport: Size): number {
  const upper = GAP;
  const lower = Math.max(GAP, viewport.height - size.height - GAP);
  const coveredAbove = overlap(upper, size.height, anchor);
  const coveredBelow = overlap(lower, size.height, anchor);
  return coveredAbove < coveredBelow ? upper : lower;
}

function overlap(top: number, height: number, anchor: Box): number {
  return Math.max(0, Math.min(top + height, anchor.top + anchor.height) - Math.max(top, anchor.top));
}

function within(start: number, length: number, room: number): number {
  return Math.max(GAP, Math.min(start, room - length - GAP));
}

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

/** The size that something would like to have. */
export interface Wish extends Size {
  /** The least height it can do with. */
  readonly least: number;
}

/** Where something stands, and how high it may become there. */
export interface Placing {
  readonly left: number;
  readonly top: number;
  readonly room: number;
}

/** Free space kept to the composer and to the edge of the window. */
const GAP = 12;

/**
 * Where a box of `size` stands near `anchor` without covering it: below, above, after
 * or before it, whichever is first to have room; else below or above with less height than it would like. Where nothing
 * has room, at the end of the window that covers less of the anchor.
 */
export function placeNear(anchor: Box, size: Wish, viewport: Size): Placing {
  const whole = viewport.height - 2 * GAP;
  const right = anchor.left + anchor.width;
  const bottom = anchor.top + anchor.height;
  const left = within(anchor.left, size.width, viewport.width);
  const below = Math.min(whole, viewport.height - bottom - 2 * GAP);
  const above = Math.min(whole, anchor.top - 2 * GAP);
  const at = (place: { left: number; top: number }): Placing => ({ ...place, room: viewport.height - GAP - place.top });
  const under = (): Placing => at({ left, top: Math.max(GAP, bottom + GAP) });
  const over = (): Placing => {
    const room = Math.min(size.height, above);
    return { left, top: Math.min(viewport.height - GAP, anchor.top - GAP) - room, room };
  };

  if (below >= size.height) return under();
  if (above >= size.height) return over();
  const beside = within(anchor.top, size.height, viewport.height);
  if (right + size.width + 2 * GAP <= viewport.width) return at({ left: right + GAP, top: beside });
  if (anchor.left >= size.width + 2 * GAP) return at({ left: anchor.left - GAP - size.width, top: beside });
  if (Math.max(below, above) >= size.least) return below >= above ? under() : over();
  return at({ left, top: roomier(anchor, Math.min(size.height, whole), viewport) });
}

function roomier(anchor: Box, height: number, viewport: Size): number {
  const upper = GAP;
  const lower = Math.max(GAP, viewport.height - height - GAP);
  return overlap(upper, height, anchor) < overlap(lower, height, anchor) ? upper : lower;
}

function overlap(top: number, height: number, anchor: Box): number {
  return Math.max(0, Math.min(top + height, anchor.top + anchor.height) - Math.max(top, anchor.top));
}

function within(start: number, length: number, room: number): number {
  return Math.max(GAP, Math.min(start, room - length - GAP));
}

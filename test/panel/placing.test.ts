import { describe, expect, it } from 'vitest';
import { type Box, placeNear } from '../../lib/panel/placing';

const WINDOW = { width: 1200, height: 800 };
const WISH = { width: 600, height: 400, least: 300 };

/** How many square pixels of the anchor would be covered. */
function covered(anchor: Box, { left, top, room }: { left: number; top: number; room: number }): number {
  const height = Math.min(WISH.height, room);
  const wide = Math.min(left + WISH.width, anchor.left + anchor.width) - Math.max(left, anchor.left);
  const high = Math.min(top + height, anchor.top + anchor.height) - Math.max(top, anchor.top);
  return Math.max(0, wide) * Math.max(0, high);
}

describe('a panel near a composer', () => {
  it.each([
    ['at the top', { left: 20, top: 20, width: 1000, height: 200 }],
    ['at the bottom', { left: 20, top: 560, width: 1000, height: 200 }],
    ['in a corner, as high as the window', { left: 700, top: 20, width: 480, height: 760 }],
    ['on the left, as high as the window', { left: 0, top: 0, width: 500, height: 800 }],
    ['across the middle, with less room than wished', { left: 0, top: 380, width: 1200, height: 200 }],
  ])('stands free of one %s', (_, anchor) => {
    const placing = placeNear(anchor, WISH, WINDOW);
    expect(covered(anchor, placing)).toBe(0);
    expect(placing.left).toBeGreaterThanOrEqual(0);
    expect(placing.left + WISH.width).toBeLessThanOrEqual(WINDOW.width);
    expect(placing.top).toBeGreaterThanOrEqual(0);
    expect(placing.top + Math.min(WISH.height, placing.room)).toBeLessThanOrEqual(WINDOW.height);
  });

  it('stays in the window where the composer fills it', () => {
    const placing = placeNear({ left: 0, top: 0, width: 1200, height: 800 }, WISH, WINDOW);
    expect(placing.top).toBeGreaterThanOrEqual(0);
    expect(placing.top + WISH.height).toBeLessThanOrEqual(WINDOW.height);
  });

  it('stays in the window where the composer was scrolled away', () => {
    for (const top of [-2000, 2000]) {
      const placing = placeNear({ left: 0, top, width: 500, height: 300 }, WISH, WINDOW);
      expect(placing.top).toBeGreaterThanOrEqual(0);
      expect(placing.top + Math.min(WISH.height, placing.room)).toBeLessThanOrEqual(WINDOW.height);
    }
  });
});

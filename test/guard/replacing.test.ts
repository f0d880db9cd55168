import { describe, expect, it, vi } from 'vitest';
import type { Composer } from '../../lib/composer/composer';
import type { Part } from '../../lib/guard/reader';
import { replaceIn } from '../../lib/guard/replacing';
import type { Edit } from '../../lib/model/draft';

vi.mock('wxt/browser', () => ({ browser: {} }));
vi.mock('../../lib/panel/panel', () => ({ openPanel: () => undefined }));

/** Parts of one draft whose composers take every edit. */
function draft(...texts: readonly string[]) {
  const made = texts.map((): Edit[] => []);
  let offset = 0;
  const parts = texts.map((text, index): Part => {
    const composer: Composer = {
      element: {} as HTMLElement,
      family: 'contenteditable',
      read: () => text,
      rects: () => [],
      replace: async (edits) => {
        made[index]?.push(...edits);
        return { done: edits, failed: [] };
      },
      isMention: () => false,
      caret: () => ({ focused: false, start: 0, end: 0, backward: false, edits: 0 }),
      restore: () => undefined,
    };
    const part = { composer, text, offset };
    offset += text.length + 1;
    return part;
  });
  return { parts, made };
}

describe('edits of a draft of several fields', () => {
  it('go to the field they fall into, counted from its own start', async () => {
    const { parts, made } = draft('One', 'Two Maria');
    expect(await replaceIn(parts, [{ start: 8, end: 13, replacement: 'my client' }])).toBe(0);
    expect(made).toEqual([[], [{ start: 4, end: 9, replacement: 'my client' }]]);
  });

  it('are shared out where the words reach over two paragraphs: the new ones stand in the first', async () => {
    const { parts, made } = draft('I saw Maria', 'Delgado today');
    expect(await replaceIn(parts, [{ start: 6, end: 19, replacement: 'my client' }])).toBe(0);
    expect(made).toEqual([[{ start: 6, end: 11, replacement: 'my client' }], [{ start: 0, end: 7, replacement: '' }]]);
  });
});

import { EXEC, type Family, PASTE_LATE } from './family';

/** ProseMirror and what is built on it: Tiptap, Milkdown, Remirror. A paste at once lands at the old selection. */
export const family: Family = {
  name: 'prosemirror',
  selector: '.ProseMirror',
  tries: [EXEC, PASTE_LATE],
};

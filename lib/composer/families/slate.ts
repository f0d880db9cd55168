import { BEFOREINPUT, type Family, PASTE_LATE } from './family';

/** Slate. Never execCommand in Chromium: the page looks right and the model keeps the old words. */
export const family: Family = {
  name: 'slate',
  selector: '[data-slate-editor]',
  tries: [BEFOREINPUT, PASTE_LATE],
};

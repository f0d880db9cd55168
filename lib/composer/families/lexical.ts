import { BEFOREINPUT, EXEC, type Family, PASTE_LATE } from './family';

/** Lexical. */
export const family: Family = {
  name: 'lexical',
  selector: '[data-lexical-editor]',
  tries: [EXEC, BEFOREINPUT, PASTE_LATE],
};

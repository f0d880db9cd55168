import { EXEC, type Family, PASTE } from './family';

/** CodeMirror 6. */
export const family: Family = {
  name: 'codemirror',
  selector: '.cm-content',
  tries: [EXEC, PASTE],
};

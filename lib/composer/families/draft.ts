import { EXEC, type Family, PASTE_LATE } from './family';

/** Draft.js. */
export const family: Family = {
  name: 'draft',
  selector: '.public-DraftEditor-content',
  tries: [EXEC, PASTE_LATE],
};

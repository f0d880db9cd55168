import { BEFOREINPUT, EXEC, type Family, PASTE_LATE } from './family';

/** Quill 1 and 2; also inside Slack and Gemini. */
export const family: Family = {
  name: 'quill',
  selector: '.ql-editor',
  tries: [EXEC, BEFOREINPUT, PASTE_LATE],
};

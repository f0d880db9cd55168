import { type Family, PASTE_LATE, type Try } from './family';

const EXEC_LATE: Try = { technique: 'exec', wait: 30 };

/** The message field of Matrix clients. It hears of a selection a moment later. */
export const family: Family = {
  name: 'matrix',
  selector: '.mx_BasicMessageComposer_input',
  tries: [EXEC_LATE, PASTE_LATE],
  firefox: [EXEC_LATE, PASTE_LATE],
};

import { BEFOREINPUT_LATE, type Family, PASTE_LATE } from './family';

/** Trix. After execCommand its undo wipes the draft. */
export const family: Family = {
  name: 'trix',
  selector: 'trix-editor',
  tries: [BEFOREINPUT_LATE, PASTE_LATE],
  firefox: [PASTE_LATE, BEFOREINPUT_LATE],
};

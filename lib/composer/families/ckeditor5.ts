import { BEFOREINPUT_LATE, type Family, PASTE_LATE } from './family';

/** CKEditor 5. Never execCommand, and nothing before it has taken note of the selection. */
export const family: Family = {
  name: 'ckeditor5',
  selector: '.ck-editor__editable,.ck-content[contenteditable]',
  tries: [BEFOREINPUT_LATE, PASTE_LATE],
  firefox: [BEFOREINPUT_LATE, PASTE_LATE],
};

import { EXEC, type Family, PASTE } from './family';

/** CKEditor 4, in the page or in a frame. After execCommand its undo takes back more than the words. */
export const family: Family = {
  name: 'ckeditor4',
  selector: '.cke_editable',
  tries: [PASTE, EXEC],
  firefox: [PASTE, EXEC],
};

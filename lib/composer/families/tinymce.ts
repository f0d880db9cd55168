import { EXEC, type Family, PASTE } from './family';

/** TinyMCE, in the page or in a frame. After execCommand its undo takes back more than the words. */
export const family: Family = {
  name: 'tinymce',
  selector: '.mce-content-body',
  tries: [PASTE, EXEC],
  firefox: [PASTE, EXEC],
};

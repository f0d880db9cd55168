import type { BrowserName } from '../../tools/browsers';

/** One row of the table: an editor, or a place that an editor may stand in. */
export interface EditorRow {
  /** As the table calls it. */
  readonly name: string;
  /** The fixture page, below `test/browser/pages/`. */
  readonly page: string;
  /** Where one writes; `#editor` where nothing else is said. */
  readonly field?: string;
  /** The element that holds the words, where it is another than `field`. */
  readonly words?: string;
  /** What has to be pressed before the field is there. */
  readonly opener?: string;
  /** What sends; `#send` where nothing else is said. */
  readonly send?: string;
  /** Each paragraph is a field of its own. */
  readonly inBlocks?: boolean;
  /** What stands there before one writes, where it is not the usual. */
  readonly lines?: string;
  /** A word of `lines` that is to be marked as well. */
  readonly alsoMarked?: string;
  /** The page opens a window to write in, by `#open`. */
  readonly popup?: boolean;
  /** Only this browser has it. */
  readonly only?: BrowserName;
  /** It takes one line only. */
  readonly oneLine?: boolean;
}

/** A mention is in it: it is no client's name, and stays as it is. */
const GREETING = 'Hello @Ana Sorel, she \u{1F642} came\u00a0on time.\n\nThen:';
const OTHER_BLOCK = 'On Monday in the morning Priya Nair \u{1F642} came\u00a0on time.\n\nThen:';
const IN_FRAME = 'iframe >> body';

export const EDITORS: readonly EditorRow[] = [
  { name: 'textarea', page: 'form.html' },
  { name: 'input', page: 'line.html', oneLine: true },
  { name: 'React textarea', page: 'react.html' },
  { name: 'contenteditable', page: 'editable.html' },
  { name: 'Quill 2', page: 'quill.html' },
  { name: 'Slate', page: 'slate.html', lines: GREETING },
  { name: 'Lexical', page: 'lexical.html' },
  { name: 'ProseMirror', page: 'prosemirror.html' },
  { name: 'Tiptap', page: 'tiptap.html', lines: GREETING },
  { name: 'TinyMCE 8', page: 'tinymce.html', field: IN_FRAME },
  { name: 'Squire', page: 'squire.html' },
  { name: 'srcdoc frame', page: 'frame.html', field: IN_FRAME },
  { name: 'modal dialog', page: 'dialog.html', opener: '#open' },
  { name: 'editor before a stale hidden field', page: 'twin.html' },
  { name: 'surface with islands', page: 'islands.html' },
  { name: 'Vue textarea', page: 'vue.html' },
  { name: 'Draft.js', page: 'draft.html' },
  { name: 'CKEditor 5', page: 'ckeditor5.html', lines: GREETING },
  { name: 'CKEditor 4', page: 'ckeditor4.html', field: IN_FRAME },
  { name: 'Roosterjs 9', page: 'roosterjs.html' },
  { name: 'Trix', page: 'trix.html' },
  { name: 'Froala', page: 'froala.html' },
  { name: 'SCEditor', page: 'sceditor.html', field: IN_FRAME },
  { name: 'Summernote', page: 'summernote.html' },
  { name: 'Jodit', page: 'jodit.html' },
  { name: 'CodeMirror 6', page: 'codemirror.html' },
  ...(
    [
      ['open shadow root', 'openShadow', '#mount >> #editor', '#mount >> #send'],
      ['closed shadow root', 'closedShadow', '#mount >> #editor', '#mount >> #send'],
      ['nested shadow roots', 'nestedShadow', '#mount >> section >> #editor', '#send'],
      ['about:blank frame', 'blank', 'iframe >> #editor', '#send'],
      ['about:blank frame, button inside', 'blankWhole', 'iframe >> #editor', 'iframe >> #send'],
      ['blob frame', 'blob', 'iframe >> #editor', 'iframe >> #send'],
      ['frame written anew', 'rewritten', 'iframe >> #editor', 'iframe >> #send'],
      ['popover', 'popover', '#editor', '#send'],
      ['frame in design mode', 'design', 'iframe >> body', '#send'],
    ] as const
  ).map(([name, place, field, send]) => ({ name, page: `container.html?in=${place}`, field, send })),
  {
    name: 'one contenteditable a paragraph',
    page: 'blocks.html',
    field: '#editor > p:last-child',
    words: '#editor',
    inBlocks: true,
    lines: OTHER_BLOCK,
    alsoMarked: 'Nair',
  },
  {
    name: 'Editor.js',
    page: 'editorjs.html',
    field: '#mount .ce-block:last-child .ce-paragraph',
    words: '#mount',
    inBlocks: true,
    lines: OTHER_BLOCK,
    alsoMarked: 'Nair',
  },
  { name: 'popup with an address', page: 'popup.html', popup: true },
  { name: 'popup that its page writes', page: 'popup.html?written', popup: true },
  { name: 'page in design mode', page: 'designmode.html' },
  { name: 'EditContext', page: 'editcontext.html', only: 'chromium' },
  { name: 'EditContext on a canvas', page: 'editcontext.html?canvas', only: 'chromium' },
  { name: 'mail', page: 'mail.html' },
];

import { Bold, ClassicEditor, Essentials, Italic, Mention, type ModelElement, Paragraph } from 'ckeditor5';
import 'ckeditor5/ckeditor5.css';
import { fixture, MENTIONED, paragraphs } from './fixture';

const editor = await ClassicEditor.create(document.querySelector('#mount') as HTMLElement, {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Mention],
  mention: { feeds: [{ marker: '@', feed: [MENTIONED] }] },
  toolbar: ['bold', 'italic', 'undo', 'redo'],
});
// Through its view: an attribute put on the element itself is gone at the next drawing.
editor.editing.view.change((writer) => {
  const root = editor.editing.view.document.getRoot();
  if (root) writer.setAttribute('id', 'editor', root);
});
const textOf = (block: ModelElement) =>
  Array.from(block.getChildren(), (node) => ('data' in node ? String(node.data) : '')).join('');
const mark = (line: string) =>
  line.replace(MENTIONED, `<span class="mention" data-mention="${MENTIONED}">${MENTIONED}</span>`);
window.mentions = () => editor.getData().split('class="mention"').length - 1;
fixture(
  () =>
    Array.from(editor.model.document.getRoot()?.getChildren() ?? [], (block) => textOf(block as ModelElement)).join(
      '\n',
    ),
  (text) => editor.setData(paragraphs(text, 'p', mark)),
);

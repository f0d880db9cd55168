import FroalaEditor from 'froala-editor';
import 'froala-editor/css/froala_editor.pkgd.min.css';
import { fixture, linesOf, paragraphs } from './fixture';

const editor = new FroalaEditor('#mount', { heightMin: 160, toolbarButtons: ['bold', 'italic', 'undo'] }, () => {
  editor.el.id = 'editor';
  const parse = () => new DOMParser().parseFromString(editor.html.get(), 'text/html').body;
  fixture(
    () => linesOf(parse()).replaceAll('\u00a0', ' '),
    (text) => {
      editor.html.set(paragraphs(text));
      editor.undo.saveStep();
    },
  );
});

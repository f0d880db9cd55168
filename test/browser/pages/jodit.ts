import { Jodit } from 'jodit';
import 'jodit/es2021/jodit.min.css';
import { fixture, linesOf, paragraphs } from './fixture';

const editor = Jodit.make('#mount', { buttons: 'bold,italic,undo', height: 260, showPlaceholder: false });
editor.editor.id = 'editor';
const parse = () => new DOMParser().parseFromString(editor.value, 'text/html').body;
fixture(
  () => linesOf(parse()).replaceAll('\u00a0', ' '),
  (text) => {
    editor.value = paragraphs(text);
  },
);

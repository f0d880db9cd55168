import $ from 'jquery';
import { fixture, linesOf, paragraphs } from './fixture';

// It expects jQuery to stand where a page of its time has it.
Object.assign(window, { $, jQuery: $ });
await import('summernote/dist/summernote-lite.js');
await import('summernote/dist/summernote-lite.css');

type Summernote = { summernote(...what: unknown[]): unknown };
const note = $('#mount') as unknown as Summernote;
note.summernote({ height: 160, toolbar: [['style', ['bold', 'italic']]] });
const root = document.querySelector('.note-editable') as HTMLElement;
root.id = 'editor';
fixture(
  () => linesOf(root).replaceAll('\u00a0', ' '),
  (text) => note.summernote('code', paragraphs(text)),
);

import { createEditor, createModelFromHtml, exportContent } from 'roosterjs';
import { fixture, paragraphs } from './fixture';

const editor = createEditor(document.querySelector('#editor') as HTMLDivElement);
fixture(
  () => exportContent(editor, 'PlainText').replaceAll('\r\n', '\n').replace(/\n$/, ''),
  (text) => {
    const model = createModelFromHtml(paragraphs(text, 'div'));
    editor.formatContentModel((own) => {
      own.blocks.splice(0, own.blocks.length, ...(model?.blocks ?? []));
      return true;
    });
    editor.takeSnapshot();
  },
);

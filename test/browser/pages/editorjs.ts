import EditorJS from '@editorjs/editorjs';
import { fixture } from './fixture';

const editor = new EditorJS({ holder: 'mount', placeholder: 'Write', minHeight: 100, autofocus: true });
await editor.isReady;
const texts = () => Array.from(document.querySelectorAll('#mount .ce-paragraph'), (block) => block.textContent ?? '');
let last = '';
fixture(
  () => texts().join('\n') || last,
  (text) => {
    last = text;
    void editor.render({ blocks: text.split('\n').map((line) => ({ type: 'paragraph', data: { text: line } })) });
  },
);

import 'trix';
import 'trix/dist/trix.css';
import { fixture } from './fixture';

interface TrixEditor {
  getDocument(): { toString(): string };
  loadHTML(html: string): void;
  insertString(text: string): void;
  setSelectedRange(range: readonly [number, number]): void;
}

const element = document.querySelector('#editor') as HTMLElement & { readonly editor: TrixEditor };
const start = () =>
  fixture(
    () => element.editor.getDocument().toString().replace(/\n$/, ''),
    (text) => {
      element.editor.loadHTML('');
      element.editor.insertString(text);
    },
  );
if (element.editor) start();
else element.addEventListener('trix-initialize', start, { once: true });

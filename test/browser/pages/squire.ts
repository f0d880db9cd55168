import Squire from 'squire-rte';
import { fixture } from './fixture';

const editor = new Squire(document.querySelector('#editor') as HTMLElement, {
  // The fixture sets plain paragraphs only: nothing to clean.
  sanitizeToDOMFragment: (html: string) => document.createRange().createContextualFragment(html),
});
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
fixture(
  () =>
    Array.from(editor.getRoot().children)
      .map((block) => (block.textContent ?? '').replaceAll('\u200b', '').replaceAll('\u00a0', ' '))
      .join('\n'),
  (text) => {
    const lines = text.split('\n').map((line) => `<div>${escaped(line) || '<br>'}</div>`);
    editor.setHTML(lines.join(''));
  },
);

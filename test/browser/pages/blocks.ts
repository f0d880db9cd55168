/** One contenteditable a paragraph, each drawn from a list of blocks: the shape of block editors. */
import { fixture } from './fixture';

const root = document.querySelector('#editor') as HTMLElement;
const texts = () => Array.from(root.children, (block) => block.textContent ?? '');

function block(text: string): HTMLElement {
  const one = document.createElement('p');
  one.className = 'block';
  one.setAttribute('role', 'textbox');
  one.setAttribute('aria-label', 'Block: Paragraph');
  one.contentEditable = 'true';
  one.textContent = text;
  one.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const next = block('');
    one.after(next);
    next.focus();
  });
  return one;
}

fixture(
  () => texts().join('\n'),
  (text) => root.replaceChildren(...text.split('\n').map(block)),
);

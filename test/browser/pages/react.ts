import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { chat, fixture, post } from './fixture';

/** A field whose text is React's own: what does not reach the state is put back. */
function Draft() {
  const [text, setText] = useState('');
  state = { text, setText };
  return createElement('textarea', {
    id: 'editor',
    'aria-label': 'Your message',
    value: text,
    onChange: (event: { readonly target: { readonly value: string } }) => setText(event.target.value),
    onKeyDown: (event: { readonly key: string; readonly shiftKey: boolean; preventDefault(): void }) => {
      if (!chat || event.key !== 'Enter' || event.shiftKey) return;
      event.preventDefault();
      post();
    },
  });
}

let state: { text: string; setText(text: string): void };
const root = createRoot(document.querySelector('#mount') as Element);
flushSync(() => root.render(createElement(Draft)));
fixture(
  () => state.text,
  (text) => flushSync(() => state.setText(text)),
);

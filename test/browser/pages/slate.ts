import { createElement, type KeyboardEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { chat, fixture, post } from './fixture';

const editor = withHistory(withReact(createEditor()));
const blocks = (text: string) =>
  text.split('\n').map((line) => ({ type: 'paragraph', children: [{ text: line }] })) as Descendant[];

function ready() {
  fixture(
    () => editor.children.map((node) => Node.string(node)).join('\n'),
    (text) =>
      Editor.withoutNormalizing(editor, () => {
        Transforms.select(editor, []);
        Transforms.removeNodes(editor, { at: [], mode: 'highest', match: (_, path) => path.length === 1 });
        Transforms.insertNodes(editor, blocks(text), { at: [0] });
        Transforms.select(editor, Editor.end(editor, []));
      }),
  );
}

function App() {
  const [initial] = useState(() => blocks(''));
  // Ready when it stands on the page.
  useEffect(ready, []);
  const send = (event: KeyboardEvent) => {
    if (!chat || event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    post();
  };
  const editable = createElement(Editable, {
    id: 'editor',
    'aria-label': 'Your message',
    placeholder: 'Write a message',
    onKeyDown: send,
  });
  return createElement(Slate, { editor, initialValue: initial }, editable);
}

createRoot(document.querySelector('#mount') as Element).render(createElement(App));

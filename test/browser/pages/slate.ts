import { createElement, type KeyboardEvent, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, Slate, withReact } from 'slate-react';
import { chat, fixture, MENTIONED, post, withMentions } from './fixture';

type Mention = { readonly type: 'mention'; readonly label: string };

/** A mention is one thing in the line, without words of its own. */
const isMention = (node: object): node is Mention => 'type' in node && node.type === 'mention';
const editor = withHistory(withReact(createEditor()));
editor.isInline = isMention;
editor.isVoid = isMention;
const inline = (words: string) =>
  words === MENTIONED ? { type: 'mention', label: words, children: [{ text: '' }] } : { text: words };
const blocks = (text: string) =>
  text.split('\n').map((line) => ({
    type: 'paragraph',
    children: line ? withMentions(line).map(inline) : [{ text: '' }],
  })) as Descendant[];
const wordsOf = (node: Node): string =>
  isMention(node) ? node.label : Text.isText(node) ? node.text : node.children.map(wordsOf).join('');

function element({ attributes, children, element: node }: RenderElementProps) {
  if (!isMention(node)) return createElement('div', attributes, children);
  return createElement('span', { ...attributes, contentEditable: false }, node.label, children);
}

function ready() {
  window.mentions = () => Array.from(Node.descendants(editor)).filter(([node]) => isMention(node)).length;
  fixture(
    () => editor.children.map(wordsOf).join('\n'),
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
    renderElement: element,
  });
  return createElement(Slate, { editor, initialValue: initial }, editable);
}

createRoot(document.querySelector('#mount') as Element).render(createElement(App));

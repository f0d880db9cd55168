import { Editor, Extension } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { chat, fixture, post } from './fixture';

const send = Extension.create({
  addKeyboardShortcuts: () => ({
    Enter: () => {
      post();
      return true;
    },
  }),
});
const editor = new Editor({
  element: document.querySelector('#mount') as HTMLElement,
  extensions: [StarterKit, ...(chat ? [send] : [])],
  editorProps: { attributes: { id: 'editor', 'aria-label': 'Your message' } },
});
fixture(
  () => editor.getText({ blockSeparator: '\n' }),
  (text) => {
    const content = text
      .split('\n')
      .map((line) => ({ type: 'paragraph', content: line ? [{ type: 'text', text: line }] : [] }));
    editor.commands.setContent({ type: 'doc', content });
  },
);

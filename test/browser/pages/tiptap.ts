import { Editor, Extension } from '@tiptap/core';
import Mention from '@tiptap/extension-mention';
import StarterKit from '@tiptap/starter-kit';
import { chat, fixture, MENTIONED, post, withMentions } from './fixture';

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
  extensions: [StarterKit, Mention, ...(chat ? [send] : [])],
  editorProps: { attributes: { id: 'editor', 'aria-label': 'Your message' } },
});
const inline = (words: string) =>
  words === MENTIONED
    ? { type: 'mention', attrs: { id: 'ana', label: MENTIONED.slice(1) } }
    : { type: 'text', text: words };
window.mentions = () => editor.$nodes('mention')?.length ?? 0;
fixture(
  () => editor.getText({ blockSeparator: '\n' }),
  (text) => {
    const content = text.split('\n').map((line) => ({ type: 'paragraph', content: withMentions(line).map(inline) }));
    editor.commands.setContent({ type: 'doc', content });
  },
);

import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
} from 'lexical';
import { chat, fixture, post } from './fixture';

const editor = createEditor({ namespace: 'fixture', onError: (error) => reportError(error) });
editor.setRootElement(document.querySelector<HTMLElement>('#editor'));
registerRichText(editor);
registerHistory(editor, createEmptyHistoryState(), 300);
if (chat) {
  const send = (event: KeyboardEvent | null) => {
    if (event?.shiftKey) return false;
    event?.preventDefault();
    post();
    return true;
  };
  editor.registerCommand(KEY_ENTER_COMMAND, send, COMMAND_PRIORITY_HIGH);
}
fixture(
  () => editor.getEditorState().read(() => $getRoot().getTextContent().replaceAll('\n\n', '\n')),
  (text) =>
    editor.update(
      () => {
        const root = $getRoot().clear();
        for (const line of text.split('\n')) {
          const paragraph = $createParagraphNode();
          root.append(line ? paragraph.append($createTextNode(line)) : paragraph);
        }
        root.selectEnd();
      },
      { discrete: true },
    ),
);

import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { chat, fixture, post } from './fixture';

const send = () => {
  post();
  return true;
};
const plugins = [
  history(),
  keymap({ 'Mod-z': undo, 'Mod-y': redo, ...(chat ? { Enter: send } : {}) }),
  keymap(baseKeymap),
];
const view = new EditorView(document.querySelector('#mount'), {
  state: EditorState.create({ schema, plugins }),
  attributes: { id: 'editor', 'aria-label': 'Your message' },
});
const css = document.createElement('style');
css.textContent = '.ProseMirror { white-space: pre-wrap; word-wrap: break-word }';
document.head.append(css);
fixture(
  () =>
    view.state.doc.textBetween(0, view.state.doc.content.size, '\n', (node) =>
      node.type.name === 'hard_break' ? '\n' : '',
    ),
  (text) => {
    const blocks = text.split('\n').map((line) => schema.node('paragraph', null, line ? [schema.text(line)] : []));
    const change = view.state.tr.replaceWith(0, view.state.doc.content.size, blocks);
    view.dispatch(change.setSelection(TextSelection.atEnd(change.doc)));
  },
);

import { ContentState, Editor, EditorState } from 'draft-js';
import { render } from 'react-dom17';
import { createElement, useState } from 'react17';
import 'draft-js/dist/Draft.css';
import { fixture } from './fixture';

let state = EditorState.createEmpty();
let change = (_: EditorState): void => undefined;

function App() {
  const [shown, setShown] = useState(state);
  change = (next) => {
    state = next;
    setShown(next);
  };
  return createElement(Editor, { editorState: shown, onChange: change, ariaLabel: 'Your message' });
}

render(createElement(App), document.querySelector('#mount'), () => {
  const root = document.querySelector('.public-DraftEditor-content');
  if (root) root.id = 'editor';
  fixture(
    () => state.getCurrentContent().getPlainText('\n'),
    (text) => change(EditorState.push(state, ContentState.createFromText(text), 'insert-fragment')),
  );
});

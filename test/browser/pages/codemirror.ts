import { basicSetup, EditorView } from 'codemirror';
import { fixture } from './fixture';

const view = new EditorView({
  extensions: [basicSetup, EditorView.lineWrapping],
  parent: document.querySelector('#mount') as Element,
});
view.contentDOM.id = 'editor';
fixture(
  () => view.state.doc.toString(),
  (text) => view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } }),
);

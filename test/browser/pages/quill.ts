import Quill from 'quill';
import 'quill/dist/quill.core.css';
import { chat, fixture, post } from './fixture';

const send = {
  key: 'Enter',
  handler: () => {
    post();
    return false;
  },
};
const quill = new Quill('#mount', { modules: { keyboard: { bindings: chat ? { send } : {} } } });
quill.root.id = 'editor';
fixture(
  () => quill.getText().replace(/\n$/, ''),
  (text) => quill.setText(text, 'user'),
);

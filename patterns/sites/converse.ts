import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'converse',
  title: 'Converse',
  hosts: [],
  mark: 'converse-root,#conversejs',
  checked: '2026-11-23',
  kind: 'directMessage',
  kinds: [{ kind: 'groupMessage', in: 'self', selector: 'converse-muc,converse-muc-message-form,.chatroom' }],
  composers: ['converse-message-form', 'converse-muc-message-form', '.chat-textarea'],
  around: 'converse-muc,converse-chat,.chatbox',
  sends: ['.send-button'],
  enter: 'sends',
  place: [{ selector: '.chatbox-title__text' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'discourse',
  title: 'Discourse',
  hosts: [],
  mark: 'meta[name=generator][content^=Discourse],#discourse-root,#main-outlet-wrapper',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [
    { kind: 'channel', in: 'self', selector: '.chat-composer,.chat-composer__wrapper,.chat-composer__input' },
    { kind: 'directMessage', in: 'self', selector: '#reply-control.private-message' },
  ],
  composers: ['#reply-control', '.d-editor', '.d-editor-input', '.chat-composer__input'],
  around: '#reply-control,.chat-channel,.chat-thread',
  sends: ['#reply-control .save-or-cancel .create', '.chat-composer-button.-send'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ selector: '#reply-title' }],
  place: [
    { selector: '.chat-channel-name,.c-navbar__channel-title' },
    { in: 'page', selector: '#topic-title .fancy-title,#topic-title h1' },
  ],
};

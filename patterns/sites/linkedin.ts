import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'linkedin',
  title: 'LinkedIn',
  hosts: ['*.linkedin.com'],
  checked: '2026-11-23',
  kind: 'feed',
  kinds: [
    { kind: 'directMessage', in: 'self', selector: '.msg-form,[class*="msg-form__"]' },
    { kind: 'directMessage', path: /^\/(?:messaging|sales\/inbox)\// },
    { kind: 'forum', path: /^\/groups\// },
  ],
  composers: ['.msg-form', '[class*="msg-form__"]', '[role=textbox][contenteditable=true]', '.ql-editor'],
  around: '.msg-overlay-conversation-bubble,.msg-convo-wrapper,.msg-thread,[role=dialog],.comments-comment-box',
  sends: ['button.msg-form__send-button', 'button.msg-form__send-btn', '.share-actions__primary-action'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ selector: 'input.msg-form__subject,input[name=subject]' }],
  place: [
    {
      selector: '.msg-entity-lockup__entity-title,.msg-overlay-bubble-header__title,.msg-thread__link-to-profile',
    },
  ],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'slack',
  title: 'Slack',
  hosts: ['*.slack.com'],
  checked: '2026-11-23',
  kind: 'channel',
  kinds: [
    // A conversation's first letter in the address: D is with one person, G with a few.
    { kind: 'directMessage', path: /^\/client\/\w+\/D\w+/ },
    { kind: 'groupMessage', path: /^\/client\/\w+\/G\w+/ },
  ],
  composers: [
    '[data-qa=message_input]',
    '[data-qa=texty_input]',
    '[data-qa=message_editor]',
    '.ql-editor[role=textbox]',
  ],
  sends: ['[data-qa=texty_send_button]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'sends',
  place: [
    { in: 'page', selector: '[data-qa=channel_name],[data-qa=channel_header_title],.p-view_header__channel_title' },
  ],
  audience: [
    { in: 'page', selector: '[data-qa=avatar_stack_member_count],.p-avatar_stack__count' },
    { in: 'page', selector: 'button[aria-label^="View all"][aria-label*="member"]', attribute: 'aria-label' },
  ],
};

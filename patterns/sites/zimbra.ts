import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'zimbra',
  title: 'Zimbra',
  hosts: [],
  mark: 'link[href*="zimbra" i],script[src*="zimbra" i],#skin_outer,#z_shell',
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '[id$="_body_ifr"]',
    'textarea[id*="COMPOSE"][id$="_body"]',
    '.ZmHtmlEditor iframe',
    '.ZmHtmlEditor textarea',
    '[data-testid="compose-editor"]',
  ],
  around: '.ZmComposeView,[id^="zv__COMPOSE"]',
  sends: ['[id$="__SEND"]', '[id$="__SEND_MENU"]'],
  keys: ['Control+Enter'],
  enter: 'breaks',
  recipients: [
    { selector: '.addrBubble [title*="@"],.addrBubble[title*="@"]', attribute: 'title' },
    { selector: '.addrBubble' },
  ],
  subject: [{ selector: 'input[id$="_subject_control"],input[id$="_subject"]' }],
};

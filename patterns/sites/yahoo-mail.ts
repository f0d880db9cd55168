import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'yahoo-mail',
  title: 'Yahoo Mail',
  hosts: ['mail.yahoo.com', '*.mail.yahoo.com', 'mail.aol.com'],
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '[data-test-id="rte"]',
    '[data-test-id="compose-editor"] [contenteditable=true]',
    '#editor-container [contenteditable=true]',
  ],
  sends: ['[data-test-id="compose-send-button"]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'breaks',
  recipients: [
    { selector: '[data-test-id="email-pill"],[data-test-id="pill"]', attribute: 'title' },
    { selector: '[data-test-id="email-pill"] [title*="@"],[data-test-id="pill"] [title*="@"]', attribute: 'title' },
    { selector: '#message-to-field,#message-cc-field,#message-bcc-field', attribute: 'value' },
  ],
  subject: [{ selector: '[data-test-id="compose-subject"]' }],
  thread: [
    { in: 'page', selector: '[data-test-id="message-from"],[data-test-id="message-to"],[data-test-id="message-cc"]' },
  ],
};

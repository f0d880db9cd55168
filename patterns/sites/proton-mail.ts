import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'proton-mail',
  title: 'Proton Mail',
  hosts: ['mail.proton.me', 'mail.protonmail.com'],
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    'iframe[title="Email composer"]',
    '[data-testid="rooster-iframe"]',
    '#rooster-editor',
    '[data-testid="editor-textarea"]',
  ],
  around: '.composer,section[data-testid^="composer-"]',
  sends: ['[data-testid="composer:send-button"]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'breaks',
  recipients: [
    {
      selector:
        '[data-testid="composer-addresses-item"],[data-testid^="composer:to"] [title*="@"],[data-testid^="composer:cc"] [title*="@"],[data-testid^="composer:bcc"] [title*="@"]',
      attribute: 'title',
    },
    {
      selector: '[data-testid="composer:to"],[data-testid="composer:to-cc"],[data-testid="composer:to-bcc"]',
      attribute: 'value',
    },
  ],
  subject: [{ selector: '[data-testid="composer:subject"]' }],
  thread: [
    {
      in: 'page',
      selector:
        '[data-testid="recipients:item-address"],[data-testid="recipient-address"],.message-recipient-item-address',
    },
  ],
};

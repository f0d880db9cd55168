import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'fastmail',
  title: 'Fastmail',
  hosts: ['app.fastmail.com', 'beta.fastmail.com', 'www.fastmail.com'],
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '.v-Compose [contenteditable=true]',
    '.v-RichText [contenteditable=true]',
    '.v-Compose textarea.v-Text-input',
  ],
  around: '.v-Compose',
  sends: ['.s-send', '.v-Compose button[title^="Send"]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'breaks',
  recipients: [
    { selector: '.v-Token [title*="@"],.v-Token[title*="@"]', attribute: 'title' },
    {
      selector:
        '.s-compose-to textarea,.s-compose-to input,.s-compose-cc textarea,.s-compose-cc input,.s-compose-bcc textarea,.s-compose-bcc input',
      attribute: 'value',
    },
  ],
  subject: [{ selector: '.s-compose-subject input,input.s-compose-subject' }],
  thread: [{ in: 'page', selector: '.v-MessageCard [title*="@"],.v-Message [title*="@"]', attribute: 'title' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'sogo',
  title: 'SOGo',
  hosts: [],
  mark: 'script[src*="SOGo"],link[href*="SOGo"],[ng-app^="SOGo"]',
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '[ng-model="editor.message.editable.text"]',
    'textarea[name=content]',
    '.sg-mail-editor textarea',
    '.sg-mail-editor [contenteditable=true]',
    '.sg-mail-editor iframe',
  ],
  around: '.sg-mail-editor,md-dialog,form[name=messageForm]',
  sends: ['[ng-click^="editor.send"]'],
  keys: ['Control+Enter'],
  enter: 'breaks',
  recipients: [{ selector: 'md-chip' }],
  subject: [{ selector: 'input[ng-model="editor.message.editable.subject"],input[name=subject]' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'whatsapp',
  title: 'WhatsApp',
  hosts: ['web.whatsapp.com'],
  checked: '2026-11-23',
  kind: 'directMessage',
  kinds: [
    // Under the name of a group stand those who are in it.
    { kind: 'groupMessage', selector: 'header span[title*=", "]' },
    { kind: 'groupMessage', in: 'self', selector: '[contenteditable=true][aria-label*="group" i]' },
  ],
  composers: ['footer [contenteditable=true]', '[data-testid=conversation-compose-box-input]'],
  around: '#main,[data-testid=conversation-panel-wrapper]',
  sends: ['[data-icon=send]', '[data-icon=wds-ic-send-filled]', 'button[aria-label=Send]'],
  enter: 'sends',
  place: [
    { selector: '[data-testid=conversation-info-header-chat-title]' },
    { selector: 'header span[title]', attribute: 'title' },
    { selector: 'header [role=button] span[dir=auto]' },
  ],
};

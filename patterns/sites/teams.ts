import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'teams',
  title: 'Microsoft Teams',
  hosts: ['teams.microsoft.com', 'teams.live.com', 'teams.cloud.microsoft'],
  checked: '2026-11-23',
  kind: 'directMessage',
  kinds: [
    { kind: 'channel', in: 'page', selector: '[data-tid=channelTitle-text],[data-tid=channel-header-title]' },
    { kind: 'groupMessage', in: 'page', selector: '[data-tid=chat-title][title*=","],[data-tid=chat-title-group]' },
  ],
  composers: ['[data-tid=ckeditor]', '[role=textbox][contenteditable=true]'],
  sends: ['[data-tid=sendMessageCommands-send]', '[data-tid=newMessageCommands-send]', '[data-tid=sendMessageButton]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ selector: 'input[data-tid*="subject" i]' }],
  place: [
    { in: 'page', selector: '[data-tid=channelTitle-text],[data-tid=channel-header-title]' },
    { in: 'page', selector: '[data-tid=chat-title],[data-tid=chat-header-title]' },
  ],
};

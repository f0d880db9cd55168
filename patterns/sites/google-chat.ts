import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'google-chat',
  title: 'Google Chat',
  // It runs in Gmail's host as well; each of the two goes by composers that the other has not.
  hosts: ['chat.google.com', 'mail.google.com'],
  checked: '2026-11-23',
  kind: 'groupMessage',
  // One person's conversation is told by its id. A conversation of a few people is a space there.
  kinds: [
    { kind: 'directMessage', in: 'self', selector: '[data-group-id^="dm/"]' },
    { kind: 'directMessage', path: /^\/(?:u\/\d+\/)?(?:app\/)?dm\// },
    { kind: 'channel', in: 'self', selector: '[data-group-id^="space/"]' },
    { kind: 'channel', path: /^\/(?:u\/\d+\/)?(?:app\/)?(?:room|space)\// },
  ],
  composers: ['[data-group-id] [role=textbox][contenteditable=true]', '[role=textbox][aria-label^="History is o"]'],
  enter: 'sends',
  place: [{ selector: '[data-group-id] [role=heading]' }, { in: 'page', selector: '[role=main] [role=heading]' }],
};

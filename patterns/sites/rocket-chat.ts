import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'rocket-chat',
  title: 'Rocket.Chat',
  hosts: [],
  mark: '#rocket-chat,meta[name=application-name][content="Rocket.Chat"]',
  checked: '2026-11-23',
  kind: 'channel',
  kinds: [{ kind: 'directMessage', path: /^\/direct\// }],
  composers: ['textarea[name=msg]', '[name=msg][contenteditable=true]', '.rc-message-box__textarea'],
  around: '.contextual-bar,.rcx-vertical-bar,main',
  sends: ['[data-qa-id=send]', 'button[aria-label=Send]', '.js-send'],
  enter: 'sends',
  place: [{ in: 'page', selector: '.rcx-room-header h1,[data-qa-type=room-title],main header h1' }],
};

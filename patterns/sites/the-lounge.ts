import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'the-lounge',
  title: 'The Lounge',
  hosts: [],
  mark: 'meta[name=application-name][content="The Lounge"],#viewport #chat-container',
  checked: '2026-11-23',
  kind: 'channel',
  kinds: [{ kind: 'directMessage', in: 'self', selector: '[data-type=query]' }],
  composers: ['textarea#input'],
  around: '.chat-view,#chat-container',
  sends: ['#submit'],
  enter: 'sends',
  place: [{ selector: '.header .title' }],
  audience: [{ selector: '.userlist .search', attribute: 'placeholder' }],
};

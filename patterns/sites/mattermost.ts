import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'mattermost',
  title: 'Mattermost',
  hosts: [],
  mark: 'meta[name=application-name][content=Mattermost],meta[name="apple-mobile-web-app-title"][content=Mattermost],#channelHeaderTitle,#channel_view',
  checked: '2026-11-23',
  kind: 'channel',
  kinds: [
    { kind: 'directMessage', path: /\/messages\/@/ },
    { kind: 'groupMessage', path: /\/messages\// },
  ],
  composers: ['#post_textbox', '#reply_textbox', '#edit_textbox', '.AdvancedTextEditor'],
  around: '.sidebar--right,#app-content,#channel_view',
  sends: ['[data-testid=SendMessageButton]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'sends',
  place: [{ in: 'page', selector: '#channelHeaderTitle' }],
  audience: [{ in: 'page', selector: '#channelMemberCountText,#member_popover' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'facebook',
  title: 'Facebook and Messenger',
  hosts: ['*.facebook.com', '*.messenger.com'],
  checked: '2026-11-23',
  kind: 'feed',
  kinds: [
    {
      kind: 'groupMessage',
      selector: '[aria-label^="Messages in conversation titled"],[aria-label^="Messages in group"]',
    },
    {
      kind: 'directMessage',
      selector: '[aria-label^="Messages in conversation with"],[aria-label^="Conversation with"]',
    },
    { kind: 'directMessage', host: /messenger\.com$/ },
    { kind: 'directMessage', path: /^\/(?:messages|e2ee)\// },
    { kind: 'forum', path: /^\/groups\// },
  ],
  composers: ['[role=textbox][contenteditable=true]', '[data-lexical-editor=true]'],
  around: '[role=dialog],[aria-label^="Conversation with"],[role=main]',
  sends: ['[role=button][aria-label="Press enter to send" i]', '[role=button][aria-label=Post]'],
  place: [
    {
      selector: '[aria-label^="Messages in conversation"],[aria-label^="Conversation with"]',
      attribute: 'aria-label',
      take: /(?:with|titled) (.+)$/,
    },
    { in: 'page', selector: 'h1 a[href*="/groups/"]' },
  ],
  audience: [{ in: 'page', selector: 'a[href*="/members"]', take: /(\d.*members?)/i }],
};

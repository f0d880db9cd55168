import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'x',
  title: 'X',
  hosts: ['*.x.com', '*.twitter.com'],
  checked: '2026-11-23',
  kind: 'feed',
  kinds: [
    {
      kind: 'directMessage',
      in: 'self',
      selector: '[data-testid=dmComposerTextInput],[data-testid=dm-composer-textarea]',
    },
    { kind: 'directMessage', path: /^\/(?:messages|i\/chat)\b/ },
  ],
  composers: [
    '[data-testid^=tweetTextarea_]',
    '[data-testid=dmComposerTextInput]',
    '[data-testid=dm-composer-textarea]',
  ],
  sends: ['[data-testid=tweetButton]', '[data-testid=tweetButtonInline]', '[data-testid=dmComposerSendButton]'],
  keys: ['Control+Enter', 'Meta+Enter'],
};

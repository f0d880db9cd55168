import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'reddit',
  title: 'Reddit',
  hosts: ['*.reddit.com'],
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [
    { kind: 'directMessage', host: /^chat\./ },
    { kind: 'directMessage', path: /^\/(?:chat|message|room)\b/ },
  ],
  composers: [
    'shreddit-composer',
    'comment-composer-host',
    'faceplate-textarea-input',
    'rs-message-composer',
    '.usertext-edit',
    'textarea[name=text]',
  ],
  sends: ['button[slot=submit-button]', '.usertext-buttons .save'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ in: 'page', selector: 'textarea[name=title],input[name=title]' }],
  place: [
    { in: 'page', selector: 'shreddit-post', attribute: 'subreddit-prefixed-name' },
    { in: 'page', selector: 'shreddit-subreddit-header', attribute: 'prefixed-name' },
    { in: 'page', selector: '.redditname a' },
  ],
  audience: [
    { in: 'page', selector: 'shreddit-subreddit-header', attribute: 'subscribers' },
    { in: 'page', selector: '.subscribers .number' },
  ],
  reply: 'comment-composer-host,.commentarea .usertext-edit',
};

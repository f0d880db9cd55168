import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'nodebb',
  title: 'NodeBB',
  hosts: [],
  mark: 'meta[name=generator][content*=NodeBB],script[src*="nodebb.min.js"],link[href*="nodebb"]',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [
    {
      kind: 'directMessage',
      in: 'self',
      selector: '[component="chat/main-wrapper"],[component="chat/messages"],[component="chat/input"]',
    },
  ],
  composers: [
    '[component=composer]',
    '[component="topic/quickreply/container"]',
    '[component="topic/quickreply/text"]',
    '[component="chat/input"]',
  ],
  around: '[component=composer],[component="topic/quickreply/container"],[component="chat/main-wrapper"]',
  sends: ['[component=composer] .composer-submit', '[component="topic/quickreply/button"]', '[component="chat/send"]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ selector: '[component=composer] input.title,.title-container input' }],
  place: [
    { selector: '[component="chat/room/name"],[component="chat/header/title"]' },
    { in: 'page', selector: '[component="topic/title"]' },
  ],
  // A new topic's floating composer, or a chat, may stand over a topic: a composer's own title tells which it is.
  reply:
    'body:not(:has([component=composer],[component="chat/main-wrapper"])) [component="topic/quickreply/container"],[component=composer] span.title',
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'phpbb',
  title: 'phpBB',
  hosts: [],
  mark: 'body#phpbb,#postform input[name=topic_cur_post_id],script[src*=phpbb]',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [{ kind: 'directMessage', path: /\/(?:ucp\.php|pm)\b/ }],
  composers: ['textarea[name=message]', '#message-box'],
  around: 'form',
  sends: ['input[name=post]', 'button[name=post]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'input[name=subject]:not([type=hidden])' }],
  place: [{ in: 'page', selector: 'h2.topic-title,h2.posting-title,h2.forum-title' }],
  reply: 'input[name=topic_cur_post_id]',
};

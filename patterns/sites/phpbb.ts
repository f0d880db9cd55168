import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'phpbb',
  title: 'phpBB',
  hosts: [],
  mark: 'body#phpbb,#postform input[name=topic_cur_post_id],script[src*=phpbb]',
  checked: '2026-11-23',
  kind: 'forum',
  // The control panel of a user holds private messages and much else (a signature, a profile): the form tells.
  kinds: [
    { kind: 'directMessage', path: /\/pm\b/ },
    {
      kind: 'directMessage',
      path: /\/ucp\.php\b/,
      in: 'page',
      selector:
        'form[action*="i=pm"],form[action*="ucp_pm"],form[action*="mode=compose"],[name^=address_list],#pmheader-postingbox',
    },
  ],
  composers: ['textarea[name=message]', '#message-box'],
  around: 'form',
  sends: ['input[name=post]', 'button[name=post]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'input[name=subject]:not([type=hidden])' }],
  place: [{ in: 'page', selector: 'h2.topic-title,h2.posting-title,h2.forum-title' }],
  reply: 'input[name=topic_cur_post_id]',
};

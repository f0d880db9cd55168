import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'smf',
  title: 'Simple Machines Forum',
  hosts: [],
  mark: '#footer a[href*="simplemachines.org"],#footer_section a[href*="simplemachines.org"],script[src*="/scripts/smf"],script[src*="smf_jquery"]',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [
    { kind: 'directMessage', in: 'self', selector: 'form[action*="action=pm"]' },
    { kind: 'directMessage', selector: 'input[name=pm_head]' },
  ],
  composers: [
    'form[name=postmodify] textarea',
    'textarea[name=message]',
    '#quickReplyOptions',
    '#quickreply_options',
    'form[name=postmodify]',
  ],
  around: 'form',
  sends: ['input[name=post]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'input[name=subject]:not([type=hidden])' }],
  place: [
    { in: 'page', selector: '.navigate_section li.last' },
    { in: 'page', selector: '#display_head h2,#top_subject' },
  ],
  reply: 'input[name=topic]:not([value="0"])',
};

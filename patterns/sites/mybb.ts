import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'mybb',
  title: 'MyBB',
  hosts: [],
  mark: 'script[src*="jscripts/general.js"],#powered_by a[href*="mybb"],#footer a[href*="//mybb.com"]',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [{ kind: 'directMessage', path: /\/private\.php/ }],
  composers: ['textarea[name=message]', '#quick_reply_form', 'form[name=input]'],
  around: 'form',
  sends: ['#quick_reply_submit', 'input[type=submit][name=submit]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'input[name=subject]:not([type=hidden])' }],
  place: [{ in: 'page', selector: '.navigation .active' }],
  reply: '#quick_reply_form,form[action^="newreply.php"]',
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'xenforo',
  title: 'XenForo',
  hosts: [],
  mark: 'html#XF,html#XenForo,html[data-app=public][data-template]',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [{ kind: 'directMessage', path: /\/(?:conversations|direct-messages)\// }],
  composers: ['.fr-element', 'textarea[name=message_html]', 'textarea[name=message]', '.js-editor', '.js-quickReply'],
  around: 'form',
  sends: ['.js-quickReply button[type=submit]', '.formSubmitRow button[type=submit]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'textarea[name=title],input[name=title]' }],
  place: [{ in: 'page', selector: 'h1.p-title-value' }],
  reply: 'form.js-quickReply,form[action*="add-reply"]',
};

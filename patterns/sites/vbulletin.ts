import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'vbulletin',
  title: 'vBulletin',
  hosts: [],
  mark: 'meta[name=generator][content*=vBulletin],script[src*=vbulletin]',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [{ kind: 'directMessage', path: /\/(?:private\.php|privatemessage)\b/ }],
  composers: ['[id^=vB_Editor_]', 'textarea[name=message]', '.b-editor', 'form[name=vbform]'],
  around: 'form',
  sends: ['#qr_submit', 'input[name=sbutton]', '[id^=vB_Editor_][id$=_save]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'input[name=title]:not([type=hidden]),input[name=subject]:not([type=hidden])' }],
  place: [
    { in: 'page', selector: '.threadtitle' },
    { in: 'page', selector: '#breadcrumb .lastnavbit,td.navbar strong,h1.main-title' },
  ],
  reply: '#qrform,#qr_submit,form[action*="newreply.php"]',
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'yelp',
  title: 'Yelp',
  hosts: ['*.yelp.com'],
  checked: '2026-11-23',
  kind: 'review',
  kinds: [
    { kind: 'directMessage', path: /\/(?:inbox|messag|mail|leads)/ },
    { kind: 'directMessage', in: 'self', selector: 'textarea[placeholder*="direct message" i]' },
  ],
  composers: [
    'textarea[name*="comment" i]',
    'textarea[name*="message" i]',
    'textarea[placeholder*="comment" i]',
    'textarea[placeholder*="message" i]',
    '[role=textbox][contenteditable=true]',
  ],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'google-business',
  title: 'Google Business Profile',
  hosts: ['business.google.com'],
  checked: '2026-11-23',
  kind: 'review',
  kinds: [{ kind: 'directMessage', path: /\/(?:messages|chat)\b/ }],
  composers: [
    'textarea[aria-label*="reply" i]',
    'textarea[placeholder*="reply" i]',
    '[role=dialog] textarea',
    'c-wiz textarea',
  ],
  around: '[role=dialog],c-wiz',
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'healthgrades',
  title: 'Healthgrades',
  hosts: ['*.healthgrades.com'],
  checked: '2026-11-23',
  kind: 'review',
  composers: [
    'textarea[name*="response" i]',
    'textarea[name*="comment" i]',
    'textarea[id*="response" i]',
    'textarea[id*="comment" i]',
    'textarea[id*="review" i]',
  ],
};

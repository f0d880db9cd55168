import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'psychology-today',
  title: 'Psychology Today',
  hosts: ['*.psychologytoday.com'],
  checked: '2026-11-23',
  kind: 'directMessage',
  // What a therapist says of the practice, and what is written for the blogs, everybody reads.
  kinds: [{ kind: 'feed', path: /\/(?:profile|edit|statement|blog)/i }],
  composers: [
    'textarea[name*="message" i]',
    'textarea[id*="message" i]',
    'textarea[name*="statement" i]',
    '[role=textbox]',
  ],
};

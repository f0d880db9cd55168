import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'google-groups',
  title: 'Google Groups',
  hosts: ['groups.google.com'],
  checked: '2026-11-23',
  kind: 'list',
  composers: ['[aria-label="Compose a message"]', 'c-wiz [role=textbox]', '[role=textbox][contenteditable=true]'],
  subject: [{ selector: 'input[aria-label=Subject]' }],
  place: [{ in: 'page', selector: '[role=main] a[href*="/g/"][aria-current],header a[href*="/g/"]' }],
  keys: ['Control+Enter', 'Meta+Enter'],
};

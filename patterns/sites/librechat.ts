import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'librechat',
  title: 'LibreChat',
  hosts: [],
  mark: 'meta[name=description][content*="LibreChat"],link[rel=manifest][href*="librechat" i]',
  checked: '2026-11-23',
  kind: 'assistant',
  composers: ['[data-testid=text-input]', '#prompt-textarea'],
  sends: ['[data-testid=send-button]', '#send-button'],
  enter: 'sends',
};

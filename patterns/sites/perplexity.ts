import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'perplexity',
  title: 'Perplexity',
  hosts: ['*.perplexity.ai'],
  checked: '2026-11-23',
  kind: 'assistant',
  composers: ['#ask-input', 'textarea[placeholder^="Ask" i]', '[data-lexical-editor=true]'],
  sends: ['[data-testid=submit-button]', 'button[aria-label=Submit]'],
  enter: 'sends',
};

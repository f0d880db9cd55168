import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'gemini',
  title: 'Gemini',
  hosts: ['gemini.google.com'],
  checked: '2026-11-23',
  kind: 'assistant',
  composers: ['rich-textarea', '.ql-editor[contenteditable=true]', 'user-query textarea'],
  sends: ['button.send-button', 'button[aria-label="Send message" i]'],
  enter: 'sends',
};

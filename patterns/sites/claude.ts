import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'claude',
  title: 'Claude',
  hosts: ['claude.ai'],
  checked: '2026-11-23',
  kind: 'assistant',
  composers: [
    '[data-testid=chat-input]',
    '.ProseMirror[contenteditable=true]',
    '[role=textbox][contenteditable=true]',
    'main textarea',
  ],
  sends: ['button[aria-label="Send message" i]'],
  enter: 'sends',
};

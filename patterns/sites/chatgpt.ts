import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'chatgpt',
  title: 'ChatGPT',
  hosts: ['chatgpt.com', 'chat.openai.com'],
  checked: '2026-11-23',
  kind: 'assistant',
  composers: ['#prompt-textarea', '[name=prompt-textarea]', 'main textarea', '.ProseMirror[contenteditable=true]'],
  sends: ['[data-testid=send-button]', '#composer-submit-button'],
  enter: 'sends',
};

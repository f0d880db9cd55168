import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'copilot',
  title: 'Microsoft Copilot',
  hosts: ['copilot.microsoft.com', 'copilot.cloud.microsoft', 'm365.cloud.microsoft'],
  checked: '2026-11-23',
  kind: 'assistant',
  composers: ['#userInput', '[data-testid=composer-input]', '#m365-chat-editor-target-element'],
  sends: [
    '[data-testid=submit-button]',
    'button[aria-label=Submit]',
    'button[title=Submit]',
    'button[aria-label=Send]',
  ],
  enter: 'sends',
};

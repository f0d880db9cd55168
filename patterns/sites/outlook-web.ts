import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'outlook-web',
  title: 'Outlook on the web',
  hosts: ['outlook.office.com', 'outlook.office365.com', 'outlook.live.com', 'outlook.cloud.microsoft'],
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '[contenteditable=true][aria-label^="Message body" i]',
    '[role=textbox][id^="editorParent"]',
    '[id^="editorParent"] [contenteditable=true]',
  ],
  sends: ['button[aria-label="Send" i]', '[data-testid="send-button"]', '[data-testid="ComposeSendButton"] button'],
  keys: ['Control+Enter', 'Meta+Enter', 'Alt+s'],
  enter: 'breaks',
  recipients: [
    // A chosen person is a pill in the field; its words may be a name, its label carries the address.
    {
      selector:
        '[contenteditable][aria-label="To" i] [aria-label*="@"],[contenteditable][aria-label="Cc" i] [aria-label*="@"],[contenteditable][aria-label="Bcc" i] [aria-label*="@"]',
      attribute: 'aria-label',
    },
    { selector: '[data-lpc-hover-target-id*="@"]', attribute: 'data-lpc-hover-target-id' },
  ],
  subject: [
    { selector: 'input[aria-label="Subject" i]' },
    { selector: 'input[placeholder="Add a subject" i],input[aria-label="Add a subject" i]' },
  ],
  thread: [
    {
      in: 'page',
      selector: '[data-app-section="ConversationContainer"] [title*="@"],[role=document] [title*="@"]',
      attribute: 'title',
    },
  ],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'gmail',
  title: 'Gmail',
  hosts: ['mail.google.com'],
  checked: '2026-11-23',
  kind: 'mail',
  kinds: [{ kind: 'directMessage', path: /\/(?:chat|mole)\// }],
  composers: ['[g_editable=true][role=textbox]', '[contenteditable=true][aria-label="Message Body"]', '[name=body]'],
  sends: ['[role=button][data-tooltip^="Send"]', '[role=button][aria-label^="Send"]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'breaks',
  recipients: [
    {
      selector: '[name=to] [data-hovercard-id],[name=cc] [data-hovercard-id],[name=bcc] [data-hovercard-id]',
      attribute: 'data-hovercard-id',
    },
    {
      selector: 'input[name=to],input[name=cc],input[name=bcc],textarea[name=to],textarea[name=cc],textarea[name=bcc]',
      attribute: 'value',
    },
  ],
  subject: [{ selector: 'input[name=subjectbox]' }],
  // The heads of the letters above the reply carry every address, also those behind "to me, Ann".
  thread: [{ in: 'page', selector: '[role=listitem] [email],[data-message-id] [email]', attribute: 'email' }],
  reply: 'form input[name=rm][value]:not([value=""])',
};

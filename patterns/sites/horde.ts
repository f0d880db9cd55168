import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'horde',
  title: 'Horde',
  hosts: [],
  mark: 'script[src*="/horde/"],link[href*="/horde/"],script[src*="/imp/js/"]',
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '#composeMessage',
    '#imp-compose textarea[name=message]',
    '#compose textarea[name=message]',
    '#composeMessageParent iframe',
    '#cke_composeMessage iframe',
  ],
  around: '#compose,#imp-compose',
  sends: ['#send_button', '#ptr_send_button', 'input[name=btn_send_message]'],
  enter: 'breaks',
  recipients: [
    {
      selector: '#to,#cc,#bcc,input[name=to],textarea[name=to],textarea[name=cc],textarea[name=bcc]',
      attribute: 'value',
    },
    { selector: '.hordeACListItem' },
  ],
  subject: [{ selector: '#subject,input[name=subject]' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'roundcube',
  title: 'Roundcube',
  hosts: [],
  mark: 'script[src*="roundcube"],link[href*="roundcube"],body.task-mail,#rcmfd_timezone,form input[name=_task][value=mail]',
  checked: '2026-11-23',
  kind: 'mail',
  composers: ['#composebody', '#composebodycontainer', 'textarea[name=_message]', '#composebody_ifr'],
  around: 'form[name=form],#compose-content,#composeview-bottom',
  sends: ['.button.send', 'button.send', '#rcmbtn_send', 'a.send'],
  keys: ['Control+Enter'],
  enter: 'breaks',
  recipients: [
    { in: 'page', selector: 'textarea[name=_to],textarea[name=_cc],textarea[name=_bcc]', attribute: 'value' },
    {
      in: 'page',
      selector: '#compose_to li.recipient .email,#compose_cc li.recipient .email,#compose_bcc li.recipient .email',
    },
  ],
  subject: [{ in: 'page', selector: 'input[name=_subject]' }],
  reply: 'input[name=_reply_msgid][value]:not([value=""])',
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'telegram',
  title: 'Telegram',
  hosts: ['web.telegram.org'],
  checked: '2026-11-23',
  kind: 'directMessage',
  kinds: [
    // Groups and channels have numbers below nought.
    { kind: 'groupMessage', in: 'self', selector: '[contenteditable=true][data-peer-id^="-"]' },
    { kind: 'groupMessage', selector: '.topbar [data-peer-id^="-"],.MiddleHeader [data-peer-id^="-"]' },
  ],
  composers: ['.input-message-input', '#editable-message-text', '[contenteditable=true][data-peer-id]'],
  around: '#column-center .chat,#MiddleColumn',
  sends: ['button.btn-send', 'button.main-button.send', 'button[title="Send Message"]'],
  enter: 'sends',
  place: [
    { selector: '.topbar .peer-title,.chat-info .peer-title' },
    { selector: '.MiddleHeader .ChatInfo .fullName,.MiddleHeader .ChatInfo .title' },
  ],
  audience: [
    {
      selector: '.topbar .info,.chat-info .info,.MiddleHeader .ChatInfo .group-status,.MiddleHeader .ChatInfo .status',
      take: /(\d[\d\s.,]*[KM]? (?:members|subscribers))/,
    },
  ],
};

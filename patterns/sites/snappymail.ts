import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'snappymail',
  title: 'SnappyMail and RainLoop',
  hosts: [],
  mark: '#rl-app,[id^="rl-"]#rl-loading,script[src*="snappymail"],script[src*="rainloop"]',
  checked: '2026-11-23',
  kind: 'mail',
  composers: [
    '#V-PopupsCompose .squire-wysiwyg',
    '#V-PopupsCompose .squire-plain',
    '#V-PopupsCompose textarea',
    '#V-PopupsCompose [contenteditable=true]',
    '#V-PopupsCompose iframe',
  ],
  around: '#V-PopupsCompose',
  sends: ['#V-PopupsCompose .button-send', '#V-PopupsCompose [data-bind*="sendCommand"]'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'breaks',
  recipients: [
    { selector: '.emailaddresses li[data-email],.emailaddresses li', attribute: 'title' },
    { selector: '.emailaddresses li' },
  ],
  subject: [{ selector: 'input[name=subject],[data-bind*="subject"]' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'nextcloud-talk',
  title: 'Nextcloud Talk',
  hosts: [],
  mark: '#content-vue.app-talk,#content.app-spreed,#content-vue.app-spreed',
  checked: '2026-11-23',
  // What the page does not tell is taken for the larger circle.
  kind: 'groupMessage',
  composers: [
    '.new-message-form',
    '.new-message-form__input',
    '.new-message-form__richContenteditable',
    '.new-message',
  ],
  around: '.mainView,.app-content,main',
  sends: ['.new-message-form button[type=submit]', '.new-message-form button[aria-label="Send message"]'],
  enter: 'sends',
  place: [
    { in: 'page', selector: '.conversation-header__title,.conversation-header .title,.top-bar .conversation-name' },
  ],
};

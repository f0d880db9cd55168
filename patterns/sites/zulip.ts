import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'zulip',
  title: 'Zulip',
  hosts: ['*.zulipchat.com'],
  mark: '#stream_message_recipient_topic,meta[name=application-name][content=Zulip],#app-loading .zulip-logo',
  checked: '2026-11-23',
  kind: 'channel',
  kinds: [
    { kind: 'groupMessage', selector: '.compose-recipient-direct-selected .pill + .pill' },
    { kind: 'directMessage', in: 'self', selector: '.compose-recipient-direct-selected' },
    { kind: 'directMessage', selector: '.compose-recipient-direct-selected' },
  ],
  composers: ['#compose-textarea', '#compose', '.message_edit_content'],
  around: '#compose',
  sends: ['#compose-send-button'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ selector: '#stream_message_recipient_topic' }],
  place: [
    { selector: '.compose-recipient-direct-selected .pill-value' },
    {
      selector: '#compose_select_recipient_widget .stream-name,#compose_select_recipient_widget .dropdown_widget_value',
    },
  ],
};

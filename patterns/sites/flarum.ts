import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'flarum',
  title: 'Flarum',
  hosts: [],
  mark: '#flarum-content,#flarum-loading,#flarum-json-payload',
  checked: '2026-11-23',
  kind: 'forum',
  kinds: [{ kind: 'directMessage', path: /\/messages\b/ }],
  composers: ['.Composer', '.ComposerBody', '.TextEditor'],
  around: '.Composer',
  sends: ['.Composer .item-submit button'],
  keys: ['Control+Enter', 'Meta+Enter'],
  subject: [{ selector: '.ComposerBody-header input' }],
  place: [{ in: 'page', selector: '.DiscussionHero-title' }],
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'mediawiki',
  title: 'MediaWiki',
  hosts: [],
  mark: 'meta[name=generator][content^=MediaWiki],body.mediawiki',
  checked: '2026-11-23',
  kind: 'forum',
  composers: [
    '#wpTextbox1',
    '#editform',
    '.ve-ce-documentNode',
    '.ve-ce-surface',
    '.ve-ui-surface',
    '.ext-discussiontools-ui-replyWidget',
    '.ext-discussiontools-ui-newTopic',
    '.flow-editor',
    '#mw-content-text textarea',
  ],
  sends: [
    '#wpSave',
    '.ve-ui-mwSaveDialog .oo-ui-processDialog-actions-primary a',
    '.ext-discussiontools-ui-replyWidget-replyButton a',
  ],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: '#wpSummary,input[name=wpSummary]' }],
  place: [{ in: 'page', selector: '#firstHeading' }],
  reply: '.ext-discussiontools-ui-replyWidget',
};

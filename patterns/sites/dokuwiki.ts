import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'dokuwiki',
  title: 'DokuWiki',
  hosts: [],
  mark: 'meta[name=generator][content^=DokuWiki],#dokuwiki__site',
  checked: '2026-11-23',
  kind: 'forum',
  composers: ['#wiki__text', '#dw__editform', 'textarea[name=wikitext]', '#discussion__comment_text'],
  around: '#dw__editform,form',
  sends: ['#edbtn__save', 'button[name="do[save]"]'],
  keys: ['Alt+s', 'Alt+Shift+S', 'Control+Enter'],
  enter: 'breaks',
  subject: [{ selector: '#edit__summary,input[name=summary]' }],
  place: [{ in: 'page', selector: '.pageId span,.pageId' }],
};

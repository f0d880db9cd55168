import type { Site } from '../../lib/model/site';

// A page made with WordPress may hold any form. Only its own composers are meant, so the mark is what stands around those.
export const site: Site = {
  name: 'wordpress',
  title: 'WordPress',
  hosts: [],
  mark: '#respond,body.wp-admin,#bbpress-forums,#buddypress',
  checked: '2026-11-23',
  kind: 'feed',
  kinds: [
    { kind: 'forum', in: 'self', selector: '#bbpress-forums,.bbp-reply-form,.bbp-topic-form' },
    { kind: 'directMessage', path: /\/messages\b/, in: 'self', selector: '#buddypress' },
  ],
  composers: [
    '#comment',
    '#commentform textarea',
    'textarea.wp-editor-area',
    '.block-editor-writing-flow',
    '.editor-styles-wrapper',
    'iframe[name=editor-canvas]',
    '#content_ifr',
    '#bbpress-forums textarea',
    '#buddypress textarea',
    '#buddypress [contenteditable=true]',
  ],
  around: '#respond,.bbp-reply-form,.bbp-topic-form,form',
  sends: ['#commentform #submit', '#publish', '.editor-post-publish-button', '#bbp_reply_submit', '#bbp_topic_submit'],
  enter: 'breaks',
  subject: [{ in: 'page', selector: '#title,input#bbp_topic_title' }],
  place: [{ in: 'page', selector: '.entry-title,.wp-block-post-title,.page-title' }],
  reply: '#commentform,#bbp_reply_submit',
};

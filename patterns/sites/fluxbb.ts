import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'fluxbb',
  title: 'FluxBB and PunBB',
  hosts: [],
  mark: '#punwrap,#brdmenu,#brd-wrap',
  checked: '2026-11-23',
  kind: 'forum',
  composers: ['textarea[name=req_message]'],
  around: 'form',
  sends: ['input[name=submit]', 'input[name=submit_button]'],
  keys: ['Alt+s', 'Alt+Shift+S'],
  enter: 'breaks',
  subject: [{ selector: 'input[name=req_subject]' }],
  place: [{ in: 'page', selector: '.crumbs li:last-child,#brd-crumbs-top .crumblast' }],
  reply: '#quickpostform,form[action*="tid="]',
};

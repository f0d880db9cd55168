import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'element',
  title: 'Element',
  hosts: ['app.element.io', 'riot.im'],
  mark: '#matrixchat',
  checked: '2026-11-23',
  kind: 'channel',
  composers: [
    '.mx_BasicMessageComposer_input',
    '.mx_WysiwygComposer_Editor_content',
    '.mx_MessageComposer [role=textbox]',
    '.mx_EditMessageComposer',
  ],
  around: '.mx_ThreadView,.mx_ThreadPanel,.mx_RoomView',
  sends: ['[data-testid=sendmessagebtn]', '.mx_MessageComposer_sendMessage'],
  keys: ['Control+Enter', 'Meta+Enter'],
  enter: 'sends',
  place: [{ in: 'page', selector: '.mx_RoomHeader_heading,.mx_RoomHeader_nametext,.mx_LegacyRoomHeader_nametext' }],
  audience: [{ in: 'page', selector: '.mx_RoomHeader .mx_FacePile' }],
};

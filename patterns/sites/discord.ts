import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'discord',
  title: 'Discord',
  hosts: ['discord.com', '*.discord.com'],
  checked: '2026-11-23',
  kind: 'channel',
  kinds: [
    { kind: 'groupMessage', path: /^\/channels\/@me\//, in: 'self', selector: '[role=textbox][aria-label*=","]' },
    { kind: 'directMessage', path: /^\/channels\/@me\// },
  ],
  // The search line is a combobox.
  composers: ['[data-slate-editor=true][role=textbox]', '[role=textbox][aria-label^="Message "]'],
  enter: 'sends',
};

import type { Site } from '../../lib/model/site';

export const site: Site = {
  name: 'hyperkitty',
  title: 'Mailman (HyperKitty)',
  hosts: [],
  mark: 'link[href*="hyperkitty"],script[src*="hyperkitty"],footer a[href*="hyperkitty.readthedocs"]',
  checked: '2026-11-23',
  kind: 'list',
  composers: ['textarea[name=message]', '.reply-form'],
  around: 'form',
  enter: 'breaks',
  subject: [{ selector: 'input[name=subject]' }],
  place: [{ in: 'page', selector: 'a[href*="/list/"][href*="@"]', attribute: 'href', take: /\/list\/([^/]+@[^/]+)/ }],
  reply: 'form[action*="/reply"]',
};

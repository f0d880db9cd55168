import { isDate, startOf } from '../../model/dates';
import type { Site } from '../../model/site';
import { type Given, outcomeOf, type Step } from './check';

/** The declaration of each site: whether all of it is there and a browser takes it. */
export const siteSteps: readonly Step[] = [
  {
    group: 'sites',
    id: 'sites',
    run: (given) =>
      given.sites.map((site) => ({
        group: 'sites',
        id: site.name,
        outcome: outcomeOf(isWhole(site, given)),
        title: { name: site.title },
        tried: ['selftest_tried_site', site.checked],
      })),
  },
];

function isWhole(site: Site, { parses, now }: Given): boolean {
  const reachable = site.hosts.length > 0 || site.mark !== undefined;
  // The clock of this computer may be a day behind that of whoever compared it.
  const checked = isDate(site.checked) && (startOf(site.checked) ?? 0) <= now + DAY;
  const selectors = selectorsOf(site);
  return reachable && checked && site.title !== '' && site.composers.length > 0 && selectors.every(parses);
}

const DAY = 24 * 60 * 60 * 1000;

function selectorsOf(site: Site): readonly string[] {
  const hooks = [site.recipients, site.subject, site.place, site.audience, site.thread].flatMap((each) => each ?? []);
  const lone = [site.mark, site.around, site.reply, ...(site.kinds ?? []).map(({ selector }) => selector)];
  const given = lone.filter((each) => each !== undefined);
  return [...site.composers, ...(site.sends ?? []), ...hooks.map(({ selector }) => selector), ...given];
}

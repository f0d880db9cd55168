import { SITES } from '../../../patterns/sites';
import type { Site } from '../../model/site';
import { outwards } from './around';

/** The declaration that names a page, and whether it still fits it. */
export interface Declared {
  readonly site?: Site;
  /** The name of one that names this page and finds no composer on it although one is in use. */
  readonly outdated?: string;
}

/** Whether a host is one of those that a declaration names: `*.example.org` is it and everything below. */
export function namesHost(hosts: readonly string[], host: string): boolean {
  return hosts.some((one) =>
    one.startsWith('*.') ? host === one.slice(2) || host.endsWith(one.slice(1)) : host === one,
  );
}

/** What is declared of the page that a composer stands in. A declaration of software gives way to one that names the host. */
export function declaredFor(composer: Element, origin: string): Declared {
  const host = origin.replace(/^\w+:\/\//, '').replace(/:\d+$/, '');
  const chain = outwards(composer);
  const pages = [...new Set(chain.map((each) => each.ownerDocument))];
  const marked = ({ mark }: Site) => mark !== undefined && pages.some((page) => page.querySelector(mark) !== null);
  const named = SITES.filter(({ hosts }) => namesHost(hosts, host));
  const here = named.length > 0 ? named : SITES.filter(marked);
  const site = here.find(({ composers }) => chain.some((each) => each.closest(composers.join()) !== null));
  if (site) return { site };
  const lost = here.find(({ composers }) => !pages.some((page) => page.querySelector(composers.join())));
  // A line for a name or a search is on every page, and nobody declares it.
  return lost && !composer.matches('input') ? { outdated: lost.name } : {};
}

import { SITES } from '../../../patterns/sites';
import type { Site } from '../../model/site';
import { outermost, outwards } from './around';

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

/** How long the marks of a page, once looked for, are taken to be the same, in ms. */
const STANDS = 3000;
const marks = new WeakMap<Document, { readonly at: number; readonly sites: readonly Site[] }>();
/** A comma that is not in brackets. */
const BETWEEN = /\s*,(?![^[]*\])\s*/;
const MARKED = SITES.flatMap((site) => (site.mark === undefined ? [] : [{ site, parts: site.mark.split(BETWEEN) }]));

/** Declarations of software whose mark a page carries: looked for now and then, not at every keystroke. */
function markedOn(page: Document): readonly Site[] {
  const now = performance.now();
  const known = marks.get(page);
  if (known && now - known.at < STANDS) return known.sites;
  const told = [...page.querySelectorAll('meta,link,script'), page.documentElement, page.body];
  const sites = MARKED.filter(({ parts }) => parts.some((part) => carries(page, part, told))).map(({ site }) => site);
  marks.set(page, { at: now, sites });
  return sites;
}

/**
 * Whether one part of a mark is on a page. Nearly all marks are of a few elements, or have a name that the browser keeps
 * an index of: a walk through the page for each would be felt on a long one.
 */
function carries(page: Document, part: string, told: readonly (Element | null)[]): boolean {
  const [, name] = /^#([\w-]+)/.exec(part) ?? [];
  if (name !== undefined) return page.getElementById(name) !== null && page.querySelector(part) !== null;
  const few = /^(?:meta|link|script|html|body)[.#[]/.test(part);
  return few ? told.some((each) => each?.matches(part)) : page.querySelector(part) !== null;
}

/** What is declared of the page that a composer stands in. A declaration of software gives way to one that names the host. */
export function declaredFor(composer: Element, origin: string): Declared {
  const host = origin.replace(/^\w+:\/\//, '').replace(/:\d+$/, '');
  const chain = outwards(composer);
  const pages = [...new Set(chain.map((each) => each.ownerDocument))];
  const named = SITES.filter(({ hosts }) => namesHost(hosts, host));
  const here = named.length > 0 ? named : [...new Set(pages.flatMap(markedOn))];
  const site = here.find(({ composers }) => chain.some((each) => each.closest(composers.join()) !== null));
  if (site) return { site };
  const lost = here.find(({ composers }) => !pages.some((page) => page.querySelector(composers.join())));
  // A line for a name or a search is on every page, and nobody declares it.
  return lost && !composer.matches('input') ? { outdated: lost.name } : {};
}

/** What is declared of sending from a composer: controls, keys, and what a bare Enter does. */
export function sendingFrom(composer: Element): Pick<Site, 'sends' | 'keys' | 'enter'> {
  try {
    const { location } = outermost(composer).ownerDocument.defaultView ?? {};
    return declaredFor(composer, location?.origin ?? 'null').site ?? {};
  } catch {
    // The page took the composer away with its frame.
    return {};
  }
}

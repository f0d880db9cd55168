// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { destinationOf } from '../../lib/composer/destination';
import { sceneOf } from '../../lib/composer/destination/hooks';
import { declaredFor } from '../../lib/composer/destination/site';
import { subjectIn } from '../../lib/composer/destination/subject';
import { PLACE_KINDS } from '../../lib/model/draft';
import { SITES } from '../../patterns/sites';

/*
 * Every declaration against a saved shape of its site, of our own making: `sites/<name>.html`, or `<name>-<shape>.html` for a
 * further one, with what is expected beside it in a file of the same name. See docs/sites.md.
 */

interface Case {
  /** The address of the page. */
  readonly url: string;
  /** Which element is written in; for an editor in a frame, the frame. */
  readonly composer: string;
  readonly subject?: string;
  /** What the destination holds. `null`: it holds no such thing. */
  readonly expected: Readonly<Record<string, unknown>>;
}

const PAGES = import.meta.glob<string>('./sites/*.html', { eager: true, query: '?raw', import: 'default' });
const CASES = import.meta.glob<Case>('./sites/*.json', { eager: true, import: 'default' });
const baseOf = (path: string) => path.replace(/^.*\/|\.\w+$/g, '');
const siteOf = (base: string) => SITES.filter(({ name }) => base === name || base.startsWith(`${name}-`)).at(-1);

const shapes = Object.entries(PAGES).map(([path, html]) => ({
  base: baseOf(path),
  html,
  about: CASES[path.replace(/html$/, 'json')],
}));

/** Nothing is loaded: a page is its shape. */
function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function elementIn(page: Document, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing is ${selector}`);
  return found;
}

function read(page: Document, { url, composer }: Pick<Case, 'url' | 'composer'>) {
  const element = elementIn(page, composer);
  const place = new URL(url);
  const { site } = declaredFor(element, place.origin);
  return {
    ...destinationOf(element, place, page.title),
    subject: subjectIn(sceneOf(element, site), site)?.value ?? '',
  };
}

/** The page after a redesign: none of what is declared is left, and a plain form stands there. */
function redesigned(html: string, composers: readonly string[]): Document {
  const page = parse(html);
  for (const one of Array.from(page.querySelectorAll(composers.join()))) one.remove();
  const form = page.createElement('form');
  form.innerHTML =
    '<label>To <input name="to" value="kim@example.org"></label><textarea id="new-look"></textarea><button>Send</button>';
  page.body.append(form);
  return page;
}

describe.each(shapes)('$base', ({ base, html, about }) => {
  const site = siteOf(base);

  it('is read as the case says', () => {
    if (!about) throw new Error('no case beside the page');
    const { expected, subject } = about;
    const got: Readonly<Record<string, unknown>> = read(parse(html), about);
    expect(Object.fromEntries(Object.keys(expected).map((key) => [key, got[key] ?? null]))).toEqual(expected);
    expect(got.subject).toBe(subject ?? '');
    expect(got.site).toBe(site?.name);
    expect(got.outdatedSite).toBeUndefined();
    expect(PLACE_KINDS).toContain(expected.kind);
  });

  it('falls back and says so when it no longer fits', () => {
    if (!about || !site) throw new Error('no case or no declaration');
    const got = read(redesigned(html, site.composers), { url: about.url, composer: '#new-look' });
    expect(got.outdatedSite).toBe(site.name);
    expect(got.site).toBeUndefined();
    expect(got.recipients).toEqual(['kim@example.org']);
    expect(got.kind).toBe('mail');
  });
});

it('says nothing of fields that nobody is written to from', () => {
  const signature = '<textarea id="field">Kim</textarea>';
  const page = (button: string) =>
    parse(`<body id="phpbb"><form action="/change">${signature}<button>${button}</button></form></body>`);
  const told = (button: string, path: string) =>
    read(page(button), { url: `https://board.example.org/${path}`, composer: '#field' }).outdatedSite;
  expect(told('Submit', 'posting.php')).toBe('phpbb');
  expect(told('Submit', 'ucp.php')).toBeUndefined();
  expect(told('Submit', 'settings/signature')).toBeUndefined();
  expect(told('Find', 'posting.php')).toBeUndefined();
});

it('every declaration has a page', () => {
  expect(SITES.filter(({ name }) => !shapes.some(({ base }) => siteOf(base)?.name === name))).toEqual([]);
});

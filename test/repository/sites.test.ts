import { Window } from 'happy-dom';
import { expect, it } from 'vitest';
import type { Site } from '../../lib/model/site';
import { HOUSE, textOf } from './house';

const SHEETS = import.meta.glob<{ site?: Site }>('../../patterns/sites/*.ts', { eager: true });
const PATHS = new Set(HOUSE.map(({ path }) => path));

/** Every selector that a declaration holds. */
function selectorsOf(site: Site): string[] {
  const lists = [site.recipients, site.subject, site.place, site.audience, site.thread];
  const hooks = [...lists.flatMap((each) => each ?? []), ...(site.kinds ?? [])];
  const lone = [site.mark, site.around, site.reply, ...hooks.map(({ selector }) => selector)];
  return [...site.composers, ...(site.sends ?? []), ...lone.filter((each) => each !== undefined)];
}

/** A document that parses selectors as a browser does, but for the names of pseudo-classes. */
const { document: judge } = new Window();

/** The selectors that no browser would take: one bad one blinds the whole declaration. */
function unreadable(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => {
    try {
      judge.querySelector(selector);
      return false;
    } catch {
      return true;
    }
  });
}

/** What the file of a site lacks. */
function faults(name: string, site: Site | undefined, paths: ReadonlySet<string>, told: string): string[] {
  if (site === undefined) return [`${name} exports no site`];
  const line = told.split('\n').find((each) => each.startsWith(`| \`${name}.ts\` | ${site.title} |`)) ?? '';
  const fixture = `test/composer/sites/${name}`;
  return [
    ...(site.name === name ? [] : [`${name}: another name`]),
    ...(site.hosts.length > 0 || site.mark ? [] : [`${name}: neither host nor mark`]),
    ...(site.hosts.every((host) => /^(?:\*\.)?(?:[a-z0-9-]+\.)+[a-z]{2,}$/.test(host)) ? [] : [`${name}: an odd host`]),
    ...(site.composers.length > 0 ? [] : [`${name}: no composer`]),
    ...(/^\d{4}-\d{2}-\d{2}$/.test(site.checked) ? [] : [`${name}: no date`]),
    ...(line === '' ? [`${name}: no line in docs/sites.md`] : []),
    ...(line.includes(`| ${site.checked} |`) ? [] : [`${name}: another date in docs/sites.md`]),
    ...(['html', 'json'].every((end) => paths.has(`${fixture}.${end}`)) ? [] : [`${name}: no fixture`]),
  ];
}

const sheets = Object.entries(SHEETS).map(([path, { site }]) => ({ name: path.replace(/^.*\/|\.ts$/g, ''), site }));
const DOCS = textOf('docs/sites.md');

it('sites each have a page of their own making, a line and a date', () => {
  expect(sheets.flatMap(({ name, site }) => faults(name, site, PATHS, DOCS))).toEqual([]);
});

it('sites name nothing by a selector that does not parse', () => {
  const told = sheets.flatMap(({ name, site }) =>
    site ? unreadable(selectorsOf(site)).map((bad) => [name, bad]) : [],
  );
  expect(told).toEqual([]);
});

it('would be told of a bad selector', () => {
  const [first] = sheets;
  if (!first?.site) throw new Error('no site');
  const reply = '[name=';
  const place = [{ selector: 'a >' }];
  const kinds = [{ kind: 'mail' as const, selector: 'div..x' }];
  const bad = { ...first.site, reply, place, kinds, composers: ['a,,b'], sends: [':is(a'] };
  expect(unreadable(selectorsOf(bad)).sort()).toEqual(['[name=', ':is(a', 'a >', 'a,,b', 'div..x'].sort());
});

it('sites that are gone have no line and no page', () => {
  const told = [...DOCS.matchAll(/^\| `([\w-]+)\.ts` \|/gm)].map(([, name]) => name);
  expect(told.sort()).toEqual(sheets.map(({ name }) => name).sort());
  const pages = [...PATHS].filter((path) => /^test\/composer\/sites\//.test(path));
  const bases = pages.map((path) => path.replace(/^.*\/|\.\w+$/g, ''));
  const known = (base: string) => sheets.some(({ name }) => base === name || base.startsWith(`${name}-`));
  expect(bases.filter((base) => !known(base))).toEqual([]);
});

it('would be told of what is wanting', () => {
  const [first] = sheets;
  if (!first?.site) throw new Error('no site');
  const { name, site } = first;
  expect(faults(name, undefined, PATHS, DOCS)).toHaveLength(1);
  expect(faults(name, { ...site, checked: '2020-01-01' }, PATHS, DOCS)).toHaveLength(1);
  expect(faults(name, { ...site, hosts: [], mark: '', composers: [] }, PATHS, DOCS)).toHaveLength(2);
  expect(faults(name, site, new Set(), '')).toHaveLength(3);
});

import { describe, expect, it } from 'vitest';
import { CODE } from './house';
import { impurities, pureFiles } from './purity';

describe('pure rooms', () => {
  it('reach for neither page nor browser, neither clock nor chance', () => {
    expect(pureFiles(CODE).flatMap(impurities)).toEqual([]);
  });

  it('take what they import along', () => {
    const files = [
      { path: 'lib/policy/a.ts', text: "import { b } from '../settings/b';" },
      { path: 'lib/settings/b.ts', text: "import { c } from './c';" },
      { path: 'lib/settings/c.ts', text: 'export const c = location.href;' },
      { path: 'lib/settings/d.ts', text: 'export const d = location.href;' },
    ];
    expect(pureFiles(files).map(({ path }) => path)).not.toContain('lib/settings/d.ts');
    expect(pureFiles(files).flatMap(impurities)).toEqual(['lib/settings/c.ts:1 mentions location']);
  });

  it.each([
    "import { browser } from 'wxt/browser';",
    "import type { Browser } from 'webextension-polyfill';",
    "const fs = await import('node:fs');",
    'const title = document.title;',
    'const same = { document };',
    'const width = globalThis.window.innerWidth;',
    'chrome.runtime.getURL("/x");',
    'localStorage.setItem("a", "b");',
    'export function read(field: HTMLTextAreaElement): string { return field.value; }',
    'const now = Date.now();',
    'const now = new Date();',
    'const luck = Math.random();',
    'const late = (then = setTimeout) => then;',
  ])('would notice %s', (text) => {
    expect(impurities({ path: 'lib/policy/a.ts', text })).not.toEqual([]);
  });

  it.each([
    'const window = 5; export const wide = window + 1;',
    'export const size = (tokens: string[], window: number) => tokens.slice(0, window);',
    'export const kinds = { document: 1, location: 2 };',
    'export function place({ location: where }: { location: string }) { return where; }',
    'export const at = (entity: { location: string }) => entity.location;',
    'export const then = new Date(0);',
    'for (const { name: self } of [{ name: "a" }]) self.trim();',
    '// document.title in a comment, "window" in words',
  ])('lets %s pass', (text) => {
    expect(impurities({ path: 'lib/policy/a.ts', text })).toEqual([]);
  });
});

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What every page pays for, composer or not, in bytes as shipped. The rest is loaded at the first composer in use. */
const EVERY_PAGE = ['sentinel.js', 'page-gate.js'];
const CEILING = 8000;

describe.each(['chrome-mv3', 'firefox-mv3'])('%s', (folder) => {
  const sizeOf = (name: string) => statSync(join('.output', folder, name)).size;

  it('costs a page without a composer no more than 8 kB of script', () => {
    const sizes = EVERY_PAGE.map(sizeOf);
    expect(Math.min(...sizes)).toBeGreaterThan(1000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(CEILING);
  });

  it('has no other script for every page', () => {
    const scripts = readdirSync(join('.output', folder)).filter((name) => name.endsWith('.js'));
    expect(scripts.sort()).toEqual(['background.js', 'guard.js', ...EVERY_PAGE].sort());
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { unzip } from './unzip';
import { copyProject, hashesIn, hashesOf, layOut, npmRun, ROOT } from './workshop';

/*
 * The first build is the one in `.output`, which `npm test` makes before it runs the tests. The second is made of a
 * copy of the project, the third of nothing but the sources zip; both elsewhere, in another time zone and language.
 * The installed packages are the same ones: that an install gives the same is what the lockfile is for.
 */
const FEWEST_FILES = 20;
const workshop = mkdtempSync(join(tmpdir(), 'discreet-build-'));
const first = join(ROOT, '.output');
const second = join(workshop, 'second');
const third = join(workshop, 'third');

/** The zip of the second build whose name ends like this. */
function zipOf(ending: string): Map<string, Buffer> {
  const name = readdirSync(join(second, '.output')).find((each) => each.endsWith(`-${ending}.zip`));
  return unzip(readFileSync(join(second, '.output', name ?? `no zip of ${ending}`)));
}

/** The bytes of the first build. */
function builtHere(folder: string): Record<string, string> {
  const bytes = hashesIn(join(first, folder));
  expect(Object.keys(bytes).length, `"npm run build" makes .output/${folder}`).toBeGreaterThan(FEWEST_FILES);
  return bytes;
}

beforeAll(async () => {
  await npmRun(copyProject(second), 'zip');
  await npmRun(layOut(zipOf('sources'), third), 'build-for-amo');
  await npmRun(third, 'kit');
});
afterAll(() => rmSync(workshop, { recursive: true, force: true }));

describe('the same sources', () => {
  it('give the same bytes of the Firefox package in another place', () => {
    expect(hashesOf(zipOf('firefox'))).toEqual(builtHere('firefox-mv3'));
  });

  it('give the same bytes of the Chromium package, but for the key that no store takes', () => {
    const { 'manifest.json': shippedManifest = '', ...shipped } = hashesOf(zipOf('chrome'));
    const { 'manifest.json': builtManifest = '', ...built } = builtHere('chrome-mv3');
    expect(shipped).toEqual(built);
    expect(shippedManifest).not.toBe(builtManifest);
    const { key, ...manifest } = JSON.parse(readFileSync(join(first, 'chrome-mv3/manifest.json'), 'utf8'));
    expect(key).toMatch(/^[\w+/=]{300,}$/);
    expect(JSON.parse(String(zipOf('chrome').get('manifest.json')))).toEqual(manifest);
  });

  it('give the same Firefox package out of the sources zip alone', () => {
    expect(hashesIn(join(third, '.output/firefox-mv3-store'))).toEqual(hashesOf(zipOf('firefox')));
  });

  it("give the same administrators' kit", () => {
    expect(hashesIn(join(third, '.output/admin-kit'))).toEqual(builtHere('admin-kit'));
  });
});

it.each(['chrome', 'firefox'])('no script for %s names a file or a folder of ours', (browser) => {
  const scripts = [...zipOf(browser)].filter(([path]) => path.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(5);
  const telling = /\b(?:lib\/(?:panel|guard|pages)\/[\w-]+\.tsx?|node_modules\/)/;
  expect('at lib/panel/show.tsx').toMatch(telling);
  const naming = scripts.filter(([, bytes]) => telling.test(String(bytes)) || String(bytes).includes(workshop));
  expect(naming.map(([path]) => path)).toEqual([]);
});

describe('the zip of sources', () => {
  it('holds what npm installs from', () => {
    expect([...zipOf('sources').keys()]).toEqual(
      expect.arrayContaining(['.npmrc', 'package.json', 'package-lock.json', 'README.md', 'docs/building.md']),
    );
  });

  it('holds files of the project alone, as they are', () => {
    const files = zipOf('sources');
    const here = [...files.keys()].map((path): [string, Buffer] => [path, readFileSync(join(ROOT, path))]);
    expect(hashesOf(files)).toEqual(hashesOf(new Map(here)));
    expect(
      [...files.keys()].filter((path) => /(?:^|\/)(?:node_modules|\.git|\.env|\.output)(?:\/|$)/.test(path)),
    ).toEqual([]);
  });
});

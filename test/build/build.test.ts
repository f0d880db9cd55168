import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/** Of every file below a folder, what is in it. */
function hashes(folder: string): Readonly<Record<string, string>> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  const paths = files.map((each) => join(each.parentPath, each.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

const run = (folder: string, ...command: readonly [string, ...string[]]) => {
  const [program, ...args] = command;
  // The test runner's own NODE_ENV would make it another build.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  execFileSync(program, args, { cwd: folder, stdio: 'ignore', env, timeout: 120_000 });
};

/*
 * Whoever builds Discreet gets what we got: reviewers of the stores, and administrators who trust nobody.
 */
describe('a build of another place', { timeout: 240_000 }, () => {
  let room: string;
  let copy: string;
  beforeAll(() => {
    room = mkdtempSync(join(tmpdir(), 'discreet-build-'));
    copy = join(room, 'copy');
    const files = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      encoding: 'utf8',
    });
    for (const file of files.split('\0').filter((each) => each !== '' && each !== 'node_modules')) {
      mkdirSync(dirname(join(copy, file)), { recursive: true });
      cpSync(file, join(copy, file));
    }
    symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
    run(copy, 'npm', 'run', 'build');
    run(copy, 'npm', 'run', 'build-for-amo');
  }, 240_000);
  afterAll(() => rmSync(room, { recursive: true, force: true }));

  it.each(['chrome-mv3', 'firefox-mv3', 'admin-kit'])('is the same to the byte: %s', (folder) => {
    expect(hashes(join(copy, '.output', folder))).toEqual(hashes(join('.output', folder)));
  });

  it('comes the same out of the sources that go to the store', () => {
    const packed = readdirSync(join(copy, '.output')).find((each) => each.endsWith('-sources.zip')) ?? 'none';
    const sources = join(room, 'sources');
    const shipped = join(room, 'shipped');
    run(room, 'unzip', '-q', join(copy, '.output', packed), '-d', sources);
    run(room, 'unzip', '-q', join(copy, '.output', packed.replace('-sources', '-firefox')), '-d', shipped);
    symlinkSync(resolve('node_modules'), join(sources, 'node_modules'));
    run(sources, 'npm', 'run', 'prepare');
    run(sources, 'npm', 'run', 'build-for-amo');
    expect(hashes(join(sources, '.output', 'firefox-mv3-store'))).toEqual(hashes(shipped));
  });

  it('names no file and no folder of ours in what is shipped', () => {
    for (const folder of ['chrome-mv3', 'firefox-mv3', 'firefox-mv3-store'])
      for (const script of readdirSync(join(copy, '.output', folder)).filter((each) => each.endsWith('.js'))) {
        const text = readFileSync(join(copy, '.output', folder, script), 'utf8');
        expect(text, script).not.toMatch(/lib\/(?:panel|guard|pages)\/[\w-]+\.tsx?/);
        expect(text, script).not.toContain(room);
      }
  });
});

/** What Mozilla's linter warns of, and why it stays. */
const WARNINGS: Readonly<Record<string, string>> = {
  UNSAFE_VAR_ASSIGNMENT:
    'Preact can set innerHTML when it is asked to, and nothing here asks it to, as is tried below.',
  UNSUPPORTED_API: 'dom.openOrClosedShadowRoot is of Chromium; Firefox has it on the element, and is asked there.',
};

it("Mozilla's linter finds no error, and warns of nothing that has no reason", { timeout: 120_000 }, () => {
  const web = join('node_modules', 'web-ext', 'bin', 'web-ext.js');
  const args = [web, 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json', '--no-config-discovery'];
  const report = JSON.parse(execFileSync('node', args, { encoding: 'utf8', timeout: 100_000 })) as {
    readonly summary: { readonly errors: number };
    readonly errors: readonly { readonly code: string }[];
    readonly warnings: readonly { readonly code: string }[];
  };
  expect(report.errors.map(({ code }) => code)).toEqual([]);
  expect([...new Set(report.warnings.map(({ code }) => code))].filter((code) => !(code in WARNINGS))).toEqual([]);
});

it('nothing of ours is written into a page as markup', () => {
  const files = execFileSync('git', ['ls-files', 'lib', 'entrypoints'], { encoding: 'utf8' }).trim().split('\n');
  const writing = files.filter((file) => /dangerouslySetInnerHTML|\.innerHTML\s*=/.test(readFileSync(file, 'utf8')));
  expect(writing).toEqual([]);
});

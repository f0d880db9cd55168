import { describe, expect, it } from 'vitest';
import project from '../../package.json';
import lock from '../../package-lock.json';
import { CODE, HOUSE, TESTS, textOf } from './house';
import { consoleUses, floatingVersions, localLines, lockFaults, npmrcFaults, setAside } from './hygiene';

const code = (text: string) => ({ path: 'lib/a.ts', text });

describe('the console', () => {
  it('hears nothing from the extension', () => {
    expect(CODE.flatMap(consoleUses)).toEqual([]);
  });

  it.each(['console.log(1)', 'const { log } = console;', 'globalThis.console.warn(1)'])('would notice %s', (text) => {
    expect(consoleUses(code(text))).not.toEqual([]);
  });
});

describe('the files', () => {
  it('name no machine and no registry', () => {
    expect(HOUSE.flatMap(localLines)).toEqual([]);
  });

  it.each([
    ['/home', 'ann/notes'].join('/'),
    ['file://', 'Users', 'ann'].join('/'),
    ['', 'work', 'main', 'lib'].join('/'),
    ['https://registry', 'npmjs', 'org/x'].join('.'),
    ['//host/:_auth', 'Token=x'].join(''),
  ])('would notice %s', (line) => {
    expect(localLines(code(line))).toEqual(['lib/a.ts:1']);
  });

  it.each(['see example.com/home/page', 'href="/settings"', 'the root / of the tree'])('lets %s pass', (line) => {
    expect(localLines(code(line))).toEqual([]);
  });
});

describe('the tests', () => {
  it('are all run', () => {
    expect(TESTS.flatMap(setAside)).toEqual([]);
  });

  it.each(['only', 'skip', 'todo', 'fails'])('would notice it.%s', (word) => {
    expect(setAside(code(`it.${word}('a', () => {});`))).not.toEqual([]);
    expect(setAside(code(`describe.${word}('a', () => {});`))).not.toEqual([]);
    expect(setAside(code(`it.each([1]).${word};`))).toEqual([]);
  });

  it('would notice a test crossed out', () => {
    expect(setAside(code("xit('a', () => {});"))).not.toEqual([]);
  });
});

describe('the packages', () => {
  it('come from wherever npm is told to look', () => {
    expect(npmrcFaults(textOf('.npmrc'))).toEqual([]);
  });

  it('are locked whole, by digest and without an address', () => {
    expect(lockFaults(lock.packages)).toEqual([]);
  });

  it('have exact versions', () => {
    expect(floatingVersions({ ...project.dependencies, ...project.devDependencies })).toEqual([]);
  });

  it('would be noticed otherwise', () => {
    expect(npmrcFaults('save-exact=true')).toEqual(['lacks omit-lockfile-registry-resolved=true']);
    const both = 'save-exact=true\nomit-lockfile-registry-resolved=true\n';
    expect(npmrcFaults(`${both}@x:registry=https://example.com`)).toHaveLength(1);
    expect(
      lockFaults({ 'node_modules/a': { resolved: 'https://example.com/a.tgz', integrity: 'sha512-x' } }),
    ).toContain('node_modules/a has an address');
    expect(lockFaults({ 'node_modules/a': {} })).toContain('node_modules/a has no digest');
    expect(lockFaults({ 'node_modules/a': { integrity: 'x', hasInstallScript: true } })).toContain(
      'node_modules/a runs at install',
    );
    expect(lockFaults({})).toContain('@biomejs/cli-darwin-arm64 is not locked');
    expect(floatingVersions({ a: '^1.0.0', b: 'latest', c: '1.0.0', d: 'npm:e@1.0.0', f: 'npm:e@1' })).toEqual([
      'a ^1.0.0',
      'b latest',
      'f npm:e@1',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ConfigEnv, UserManifest } from 'wxt';
import config from '../../wxt.config';
import { HOUSE, textOf } from './house';

/** What a manifest asks of the browser, as `docs/permissions.md` names it. */
function asked(manifest: UserManifest): string[] {
  const scripts = manifest.content_scripts ?? [];
  return [
    ...(manifest.permissions ?? []),
    ...(manifest.optional_permissions ?? []),
    ...(manifest.host_permissions ?? []),
    ...(manifest.optional_host_permissions ?? []),
    ...scripts.flatMap(({ matches = [] }) => matches),
  ].map(String);
}

interface Row {
  readonly permission: string;
  readonly code: string;
  readonly gain: string;
}

/** The rows of the table: `| permission | code that needs it | what you get |`. */
function rowsOf(document: string): Row[] {
  return [...document.matchAll(/^\| `([^`]+)` \|([^|\n]*)\|([^|\n]*)\|/gm)].map(
    ([, permission = '', code = '', gain = '']) => ({ permission, code, gain: gain.trim() }),
  );
}

/** Permissions without a reason, reasons without a permission, and reasons that name no code or no gain. */
function faults(permissions: readonly string[], rows: readonly Row[], paths: readonly string[]): string[] {
  const unexplained = permissions.filter((each) => !rows.some(({ permission }) => permission === each));
  const stale = rows.filter(({ permission }) => !permissions.includes(permission));
  const thin = rows.filter(({ code, gain }) => gain.length < 20 || !namesCode(code, paths));
  return [
    ...unexplained.map((each) => `${each} has no line`),
    ...stale.map(({ permission }) => `${permission} is not asked for`),
    ...thin.map(({ permission }) => `${permission} names no code that is there, or no gain`),
  ];
}

function namesCode(cell: string, paths: readonly string[]): boolean {
  const named = [...cell.matchAll(/`([\w./-]+\.\w+)`/g)].map(([, path = '']) => path);
  return named.length > 0 && named.every((path) => paths.includes(path));
}

async function manifestFor(browser: string): Promise<UserManifest> {
  const env: ConfigEnv = { browser, mode: 'production', command: 'build', manifestVersion: 3 };
  const manifest = config.manifest ?? {};
  return typeof manifest === 'function' ? manifest(env) : manifest;
}

describe('permissions', () => {
  it.each(['chrome', 'firefox'])(
    'of %s each have their line in docs/permissions.md, and no line is stale',
    async (browser) => {
      const paths = HOUSE.map(({ path }) => path);
      const permissions = [...new Set(asked(await manifestFor(browser)))];
      expect(permissions).not.toEqual([]);
      expect(faults(permissions, rowsOf(textOf('docs/permissions.md')), paths)).toEqual([]);
    },
  );

  const table = '| `storage` | `lib/a.ts` | keeps what you told Discreet on this device |';
  const paths = ['lib/a.ts'];

  it('with a line of their own are let pass', () => {
    expect(faults(['storage'], rowsOf(table), paths)).toEqual([]);
  });

  it.each([
    ['no line', ['storage', 'tabs'], table],
    ['a line too many', [], table],
    ['code that is gone', ['storage'], table.replace('lib/a.ts', 'lib/b.ts')],
    ['no code', ['storage'], table.replace('`lib/a.ts`', 'everything')],
    ['no gain', ['storage'], table.replace(/keeps.*device/, 'needed')],
  ])('with %s would be told of', (_, permissions, document) => {
    expect(faults(permissions, rowsOf(document), paths)).not.toEqual([]);
  });

  it('are read from everywhere that a manifest asks', () => {
    const manifest: UserManifest = {
      permissions: ['storage'],
      optional_permissions: ['tabs'],
      host_permissions: ['https://a.example/*'],
      optional_host_permissions: ['https://b.example/*'],
      content_scripts: [{ matches: ['https://c.example/*'], js: ['x.js'] }],
    };
    expect(asked(manifest)).toHaveLength(5);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SAMPLES } from '../../../lib/settings/kit/samples';
import { CHROMIUM_ID } from '../../../lib/settings/kit/targets';
import { file } from './made';

describe('the script that looks at a Linux computer', () => {
  const look = (files: Readonly<Record<string, string>>) => {
    const root = mkdtempSync(join(tmpdir(), 'discreet-verify-'));
    try {
      for (const [path, text] of Object.entries({ ...files, 'verify.sh': file('linux/verify-discreet.sh') })) {
        mkdirSync(dirname(join(root, path)), { recursive: true });
        writeFileSync(join(root, path), text);
      }
      execFileSync('sh', ['-n', join(root, 'verify.sh')]);
      const { status, stdout } = spawnSync('sh', [join(root, 'verify.sh'), root], { encoding: 'utf8' });
      return { status, stdout };
    } finally {
      rmSync(root, { recursive: true });
    }
  };

  it('finds what the samples set', () => {
    const chromium = look({ 'etc/chromium/policies/managed/d.json': file('linux/strict-chrome.json') });
    expect(chromium.status).toBe(0);
    for (const key of Object.keys(SAMPLES.strict)) expect(chromium.stdout).toContain(`Chromium:   ${key}\n`);
    const firefox = look({ 'etc/firefox/policies/policies.json': file('firefox/enforce/policies.json') });
    expect(firefox.status).toBe(0);
    expect(firefox.stdout).toContain('Firefox:   it is installed by policy.');
  });

  it('takes the files of one browser together', () => {
    const settings = { ExtensionSettings: { [CHROMIUM_ID]: { installation_mode: 'force_installed' } } };
    const policy = { '3rdparty': { extensions: { [CHROMIUM_ID]: { mode: 'tips' } } } };
    const managed = 'etc/opt/chrome/policies/managed';
    const both = look({
      [`${managed}/a.json`]: JSON.stringify(policy),
      [`${managed}/b.json`]: JSON.stringify(settings),
    });
    expect(both.status).toBe(0);
    expect(both.stdout).toContain('Chrome:   mode\n');
    const list = { ExtensionInstallForcelist: [`${CHROMIUM_ID};https://updates.clinic.example/update.xml`], ...policy };
    expect(look({ [`${managed}/a.json`]: JSON.stringify(list, null, 2) }).status).toBe(0);
  });

  it('takes nothing of another extension for ours', () => {
    const other = 'aaaabbbbccccddddeeeeffffgggghhhh';
    const theirs = {
      ExtensionSettings: {
        [other]: { installation_mode: 'force_installed' },
        [CHROMIUM_ID]: { installation_mode: 'allowed' },
      },
      '3rdparty': { extensions: { [other]: { mode: 'fast' } } },
    };
    const { status, stdout } = look({ 'etc/opt/edge/policies/managed/d.json': JSON.stringify(theirs) });
    expect(status).toBe(1);
    expect(stdout).toContain('Edge:   it is NOT installed by policy.\nEdge:   no policy of its own.\n');
  });

  it('says what is missing', () => {
    expect(look({})).toEqual({ status: 1, stdout: 'No browser of this computer has Discreet with a policy.\n' });
    const bare = look({
      'etc/opt/chrome/policies/managed/d.json': JSON.stringify({ ExtensionSettings: { [CHROMIUM_ID]: {} } }),
    });
    expect(bare.status).toBe(1);
    expect(bare.stdout).toContain('NOT installed');
    expect(look({ 'etc/opt/edge/policies/managed/d.json': `{ "${CHROMIUM_ID}" ` }).stdout).toContain('is no JSON');
  });
});

import { spawnSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type BrowserName, browserPath } from '../../tools/browsers';

/** Where the browsers look for policies, under `/etc`, and the name of the file that they read. */
const FOLDERS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: ['chromium/policies/managed', 'opt/chrome/policies/managed'],
  firefox: ['firefox/policies'],
};
const FILES: Readonly<Record<BrowserName, string>> = { chromium: 'discreet.json', firefox: 'policies.json' };

/** Policy files that one browser sees and nothing else on this machine does. */
export interface Policies {
  /** The program to start instead of the browser's own: the same browser, over these files. */
  readonly program: string;
  /** A folder of its own for whatever the policies name. */
  readonly folder: string;
  /** Puts the file there, or another in its place at one stroke; `null` takes it away. A text is written as it is. */
  write(policies: object | string | null): Promise<void>;
  close(): Promise<void>;
}

/** `unshare` gives a process its own mounts: as root, or as a user who may be root among their own. */
const UNSHARE = process.getuid?.() === 0 ? 'unshare -m' : 'unshare --map-root-user -m';

/** Why real policy files cannot be used on this machine, in a sentence; `null` when they can. */
export function policiesBarred(): string | null {
  const tried = spawnSync('sh', [
    '-c',
    `${UNSHARE} sh -c 'd=$(mktemp -d); mount -t overlay overlay -o lowerdir=$d:/etc /etc; s=$?; rmdir $d; exit $s'`,
  ]);
  return tried.status === 0
    ? null
    : 'Policy files cannot be tried here: it takes Linux with `unshare` and overlay mounts, as root or with user namespaces.';
}

/**
 * A folder of policy files for one browser. They lie over `/etc` in a mount namespace of that browser's own, so that no other browser of
 * this machine sees them, whatever becomes of the test.
 */
export async function openPolicies(name: BrowserName): Promise<Policies> {
  const folder = await mkdtemp(join(tmpdir(), `discreet-policies-${name}-`));
  const layer = join(folder, 'layer');
  const seen = join(folder, 'seen');
  for (const each of [...FOLDERS[name].map((under) => join(layer, under)), seen])
    await mkdir(each, { recursive: true });
  const binds = FOLDERS[name].map((under) => `mount --bind '${seen}' '/etc/${under}'`);
  const program = join(folder, 'browser');
  const inside = [
    `mount -t overlay overlay -o lowerdir='${layer}':/etc /etc`,
    ...binds,
    `exec '${browserPath(name)}' "$@"`,
  ];
  await writeFile(join(folder, 'inside'), `#!/bin/sh\n${inside.join(' &&\n')}\n`);
  await writeFile(program, `#!/bin/sh\nexec ${UNSHARE} sh '${join(folder, 'inside')}' "$@"\n`);
  await chmod(program, 0o755);
  const file = join(seen, FILES[name]);
  return {
    program,
    folder,
    async write(policies) {
      if (policies === null) return rm(file, { force: true });
      const text = typeof policies === 'string' ? policies : JSON.stringify(policies, null, 2);
      const next = join(dirname(seen), 'next');
      await writeFile(next, text);
      await rename(next, file);
    },
    close: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
}

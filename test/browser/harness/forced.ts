import { execFileSync } from 'node:child_process';
import { createHash, generateKeyPairSync } from 'node:crypto';
import { cp, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { browserPath } from '../../tools/browsers';

/** An extension packed as administrators install it, and the policies that install it by force. */
export interface Packed {
  readonly id: string;
  /** What stands in the policy file, with what the extension itself is to be given. */
  policies(own?: object): object;
}

/** Packs a build for Chromium under a key that is thrown away, beside an update manifest of its own. */
export async function packChromium(build: string, folder: string): Promise<Packed> {
  const unpacked = join(folder, 'discreet');
  await cp(build, unpacked, { recursive: true });
  const { key: _, ...manifest } = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as {
    readonly key?: string;
    readonly version: string;
  };
  await writeFile(join(unpacked, 'manifest.json'), JSON.stringify(manifest));
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = join(folder, 'throwaway.pem');
  await writeFile(pem, privateKey.export({ type: 'pkcs8', format: 'pem' }));
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const asked = [`--pack-extension=${unpacked}`, `--pack-extension-key=${pem}`];
  execFileSync(browserPath('chromium'), [...root, '--headless', ...asked], { stdio: 'ignore', timeout: 30_000 });
  const crx = join(folder, 'discreet.crx');
  const id = idOf(publicKey.export({ type: 'spki', format: 'der' }));
  const update = join(folder, 'update.xml');
  await writeFile(
    update,
    `<?xml version="1.0" encoding="UTF-8"?>
<gupdate xmlns="http://www.google.com/update2/response" protocol="2.0">
  <app appid="${id}"><updatecheck codebase="${pathToFileURL(crx).href}" version="${manifest.version}"/></app>
</gupdate>
`,
  );
  return {
    id,
    policies: (own) => ({
      DeveloperToolsAvailability: 1,
      ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: pathToFileURL(update).href } },
      ...(own && { '3rdparty': { extensions: { [id]: own } } }),
    }),
  };
}

/** Chromium's name of an extension: the first half of the hash of its public key, in letters. */
export function idOf(key: Buffer): string {
  const hash = createHash('sha256').update(key).digest('hex').slice(0, 32);
  return hash.replace(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/** Packs a build for Firefox, unsigned: the ESR takes it where a policy says that signatures are not asked for. */
export async function packFirefox(build: string, folder: string): Promise<Packed> {
  const { browser_specific_settings: specific } = JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  const { id } = specific.gecko;
  const xpi = join(folder, 'discreet.xpi');
  execFileSync(
    'node',
    [join('node_modules', 'web-ext', 'bin', 'web-ext.js'), 'build', '-s', build, '-a', folder, '-n', 'built.zip'],
    {
      stdio: 'ignore',
      timeout: 60_000,
    },
  );
  await rename(join(folder, 'built.zip'), xpi);
  return {
    id,
    policies: (own) => ({
      policies: {
        Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
        ExtensionSettings: { [id]: { installation_mode: 'force_installed', install_url: pathToFileURL(xpi).href } },
        ...(own && { '3rdparty': { Extensions: { [id]: own } } }),
      },
    }),
  };
}

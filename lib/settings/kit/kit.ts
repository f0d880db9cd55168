import { managedSchema } from '../managed/json-schema';
import type { Key } from '../managed/keys';
import { adml, admx } from './admx';
import { intuneTable } from './intune';
import { chromiumFile, consoleFile, firefoxFile, settingsLine } from './json';
import { mobileconfig } from './mobileconfig';
import { reference } from './reference';
import { registryFile, registryOf, removalFile } from './registry';
import { SAMPLES } from './samples';
import { powershellInstall, powershellVerify, shellVerify } from './scripts';
import { TARGETS, type Target } from './targets';
import { chromiumUpdates, firefoxUpdates } from './updates';

/** The files of the administrators' kit by path, as the build writes them. Nothing in them changes from one build to the next. */
export type Kit = Readonly<Record<string, string>>;

/**
 * @param words the title and the description of a key
 * @param version of the extension
 */
export function kitOf(
  words: (key: Key) => { readonly title: string; readonly description: string },
  version: string,
): Kit {
  const files: Record<string, string> = {
    'REFERENCE.md': reference(words),
    'managed_schema.json': `${JSON.stringify(managedSchema(words), null, 2)}\n`,
    'self-hosting/update.xml': chromiumUpdates(version),
    'self-hosting/updates.json': firefoxUpdates(version),
    'windows/install-discreet.ps1': powershellInstall(SAMPLES.enforce),
    'windows/verify-discreet.ps1': powershellVerify(),
    'linux/verify-discreet.sh': shellVerify(),
  };
  for (const target of TARGETS) {
    files[`windows/discreet-${target.name}.admx`] = admx(target);
    files[`windows/en-US/discreet-${target.name}.adml`] = adml(target, words);
    files[`windows/ExtensionSettings-${target.name}.json`] = settingsLine(target);
    files[`windows/remove-${target.name}.reg`] = removalFile(target);
  }
  for (const [stage, sample] of Object.entries(SAMPLES)) {
    files[`google-admin-console/${stage}.json`] = consoleFile(sample);
    for (const target of TARGETS) {
      files[`windows/${stage}-${target.name}.reg`] = registryFile(registryOf(sample, target));
      files[`intune/${stage}-${target.name}.csv`] = intuneTable(sample, target);
      files[`macos/${stage}-${target.name}.mobileconfig`] = mobileconfig(sample, target);
      files[policyFile(stage, target)] =
        target.name === 'firefox' ? firefoxFile(sample, target) : chromiumFile(sample, target);
    }
  }
  return files;
}

function policyFile(stage: string, { name }: Target): string {
  return name === 'firefox' ? `firefox/${stage}/policies.json` : `linux/${stage}-${name}.json`;
}

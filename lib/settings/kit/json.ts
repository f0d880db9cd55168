import type { Sample } from './samples';
import { CHROMIUM_ID, GECKO_ID, installedBy, type Target } from './targets';

const text = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** A policy file of Chrome, Chromium or Edge on Linux: it installs the extension and carries its policy. */
export function chromiumFile(sample: Sample, target: Target): string {
  return text({
    ExtensionSettings: { [CHROMIUM_ID]: installedBy(target) },
    '3rdparty': { extensions: { [CHROMIUM_ID]: sample } },
  });
}

/** `policies.json` of Firefox, on every system. */
export function firefoxFile(sample: Sample, target: Target): string {
  return text({
    policies: {
      ExtensionSettings: { [GECKO_ID]: installedBy(target) },
      '3rdparty': { Extensions: { [GECKO_ID]: sample } },
    },
  });
}

/** What Google's admin console takes as "Policy for extensions", for ChromeOS and managed Chrome profiles. */
export function consoleFile(sample: Sample): string {
  return text(Object.fromEntries(Object.entries(sample).map(([key, Value]) => [key, { Value }])));
}

/** What the browsers' own policy "ExtensionSettings" is given where it is typed into a field of Group Policy or Intune: one line. */
export function settingsLine(target: Target): string {
  return `${JSON.stringify({ [target.id]: installedBy(target) })}\n`;
}

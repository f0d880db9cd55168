import { sha256 } from '@noble/hashes/sha2.js';
import plist, { type PlistObject } from 'plist';
import type { Sample } from './samples';
import { CHROMIUM_ID, GECKO_ID, installedBy, type Target } from './targets';

/** Preference domains of the browsers on macOS, with that of an extension of theirs. */
const DOMAINS = {
  chrome: { browser: 'com.google.Chrome', extension: `com.google.Chrome.extensions.${CHROMIUM_ID}` },
  edge: { browser: 'com.microsoft.Edge', extension: `com.microsoft.Edge.extensions.${CHROMIUM_ID}` },
} as const;

/** A configuration profile for one browser, for Jamf and its kin. */
export function mobileconfig(sample: Sample, target: Target): string {
  const payload = {
    PayloadType: 'Configuration',
    PayloadVersion: 1,
    PayloadIdentifier: `org.example.discreet.${target.name}`,
    PayloadUUID: uuidOf(`discreet ${target.name}`),
    PayloadDisplayName: `Discreet for ${target.title}`,
    PayloadDescription: 'Installs the browser extension Discreet and sets its policy.',
    PayloadScope: 'System',
    PayloadRemovalDisallowed: true,
    PayloadContent: payloadsOf(sample, target),
  };
  return `${plist.build(payload as unknown as PlistObject)}\n`;
}

function payloadsOf(sample: Sample, target: Target): readonly object[] {
  if (target.name === 'firefox') {
    const policies = {
      EnterprisePoliciesEnabled: true,
      ExtensionSettings: { [GECKO_ID]: installedBy(target) },
      '3rdparty': { Extensions: { [GECKO_ID]: sample } },
    };
    return [payloadOf('org.mozilla.firefox', policies)];
  }
  const { browser, extension } = DOMAINS[target.name];
  return [
    payloadOf(browser, { ExtensionSettings: { [CHROMIUM_ID]: installedBy(target) } }),
    payloadOf(extension, sample),
  ];
}

function payloadOf(domain: string, values: object): object {
  return {
    PayloadType: domain,
    PayloadVersion: 1,
    PayloadIdentifier: `org.example.discreet.${domain}`,
    PayloadUUID: uuidOf(domain),
    ...values,
  };
}

/** The same name has the same number at every build. */
function uuidOf(name: string): string {
  const hex = Array.from(sha256(new TextEncoder().encode(name)).slice(0, 16), (byte) =>
    byte.toString(16).padStart(2, '0'),
  );
  const digits = hex.join('').toUpperCase();
  return [0, 8, 12, 16, 20].map((at, index, all) => digits.slice(at, all[index + 1])).join('-');
}

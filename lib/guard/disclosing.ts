import { browser } from 'wxt/browser';
import type { Disclosure } from '../model/disclosure';
import type { Family } from '../model/finding';
import { PURPOSES } from '../model/purpose';
import type { Reason } from '../model/reason';
import { FRAMES } from '../policy/purposes';
import { followUpsOf } from '../records/follow-ups';
import { DISCLOSED, type DisclosedMessage } from './handshake';
import type { Reading } from './reader';

/** Tells the background that a draft was let go for a purpose, so that its record is not forgotten. */
export function tellDisclosed(reading: Reading, reason: Reason | null, isListed: (recipient: string) => boolean): void {
  const purpose = PURPOSES.find((each) => each === reason?.purpose);
  if (purpose === undefined) return;
  const message: DisclosedMessage = {
    type: DISCLOSED,
    disclosure: {
      ...disclosureOf(reading, purpose, isListed, Date.now()),
      ...(reason?.fields && { fields: reason.fields }),
    },
  };
  // A page that outlives an update of the extension has nobody to tell.
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
}

/** What is kept of a reading: no word of it, and no address that the user did not enter. */
export function disclosureOf(
  { decision, destination }: Reading,
  purpose: Disclosure['purpose'],
  isListed: (recipient: string) => boolean,
  at: number,
): Disclosure {
  const families: Partial<Record<Family, number>> = {};
  for (const { family } of decision.findings) families[family] = (families[family] ?? 0) + 1;
  const recipients = destination.recipients.map((each) => (isListed(each) ? each : each.slice(each.lastIndexOf('@'))));
  const id = Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join('-');
  return {
    id,
    at,
    purpose,
    recipients: [...new Set(recipients)].slice(0, 50),
    families,
    clients: [...new Set(decision.findings.flatMap(({ clients = [] }) => clients))],
    ground: FRAMES[purpose].source,
    followUps: followUpsOf(purpose, at),
    standing: 'standing',
    done: false,
  };
}

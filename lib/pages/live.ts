import browser from 'webextension-polyfill';
import { HERE, type HereAnswer, POLICY, PURPOSE, type PurposeMessage } from '../guard/handshake';
import { standingOf } from '../policy/standing';
import { backupOf, eraseRecords, restore } from '../records/backup';
import { createCounts } from '../records/counts';
import { createLedger } from '../records/ledger';
import { createLog } from '../records/log';
import { createRoster } from '../records/roster';
import { createShowingStore } from '../records/showings';
import { createVault } from '../records/vault';
import { createPolicyStore, POLICY_AT_KEY, withClinic } from '../settings/managed/store';
import { createSettingsStore } from '../settings/store';
import type { Stored } from '../settings/stored';
import type { Here, Kept, PageServices } from './services';

const own = createSettingsStore(browser.storage.local);
const policies = createPolicyStore(browser.storage.local);
/** What holds; what is saved through it is the user's own. */
const store = withClinic(own, policies);
const vault = createVault(browser.storage.local, browser.storage.session);
const roster = createRoster(browser.storage.local, vault);
const log = createLog(browser.storage.local, vault);

function keptIn<T>(stored: Stored<T, T>): Kept<T> {
  return { load: stored.load, change: stored.save, onChange: stored.onChange };
}

/** What the pages need, over the real browser. */
export const liveServices: PageServices = {
  loadSettings: async () => (await own.load()).settings,
  loadRejected: async () => (await own.load()).rejected,
  loadClinic: policies.load,
  onClinic: policies.onChange,
  policyReadAt,
  async readPolicyAgain() {
    await browser.runtime.sendMessage({ type: POLICY }).catch(() => undefined);
  },
  counts: keptIn(createCounts(browser.storage.local)),
  saveSettings: (change) => store.save(change),
  onSettings: (listener) => own.onChange(({ settings }) => listener(settings)),
  disclosures: log,
  records: {
    vault,
    roster,
    backup: () => backupOf({ vault, roster, log }),
    restore: (text, passphrase) => restore(text, passphrase, { vault, roster, log }),
    erase: () => eraseRecords(browser.storage.local, vault),
  },
  showings: keptIn(createShowingStore(browser.storage.local)),
  ledger: createLedger(browser.storage.local, vault),
  here,
  async choosePurpose(purpose) {
    const message: PurposeMessage = { type: PURPOSE, purpose };
    const id = await frontTab();
    if (id !== undefined) await browser.tabs.sendMessage(id, message).catch(() => undefined);
  },
};

async function policyReadAt(): Promise<number | null> {
  const stored = await browser.storage.session.get(POLICY_AT_KEY).catch((): Record<string, unknown> => ({}));
  const at = stored[POLICY_AT_KEY];
  return typeof at === 'number' ? at : null;
}

/** Asks the sentinel of the tab in front. Nobody answers on a page of the browser itself. */
async function here(): Promise<Here | null> {
  const answer = await askTab().catch(() => null);
  if (!answer) return null;
  const { settings } = await store.load();
  const { origin, path, label, findings, failed, skipped, destination, proposed, purpose } = answer;
  const now = Date.now();
  const standing = standingOf(
    { label, recipients: [], unreadableRecipients: false, ...destination, origin, path },
    settings,
    now,
  );
  const until = settings.pauses[origin] ?? 0;
  return {
    origin,
    label,
    standing,
    why: `here_${standing}`,
    findings,
    skipped: skipped.map((reason) => `skip_${reason}`),
    failed,
    pausedUntil: until > now ? until : null,
    ...(destination && { destination }),
    ...(proposed && { proposed }),
    ...(purpose && { purpose }),
  };
}

async function askTab(): Promise<HereAnswer | null> {
  const id = await frontTab();
  if (id === undefined) return null;
  const answer: HereAnswer | undefined = await browser.tabs.sendMessage(id, HERE, { frameId: 0 });
  return answer ?? null;
}

async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
}

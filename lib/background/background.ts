import browser, { type Runtime } from 'webextension-polyfill';
import {
  BADGE,
  type BadgeMessage,
  COUNTED,
  type CountedMessage,
  DISCLOSED,
  type DisclosedMessage,
  EARLIER,
  type EarlierCall,
  NEXT,
  OPTIONS,
  POLICY,
  ROSTER,
  SHOWN,
  type ShownMessage,
  TOLD,
  type ToldMessage,
} from '../guard/handshake';
import type { Disclosure } from '../model/disclosure';
import { createCounts, isOutcome, isRule, type Tallied, tallied } from '../records/counts';
import { entered } from '../records/disclosures';
import { owed } from '../records/follow-ups';
import { createLog } from '../records/log';
import { createRoster } from '../records/roster';
import { counted, createShowingStore } from '../records/showings';
import { createVault } from '../records/vault';
import { createPolicyStore, withClinic } from '../settings/managed/store';
import { createSettingsStore } from '../settings/store';
import { badgeOf, type TabStates, withoutTab, withState } from './badge';
import { keepLedger } from './keep-ledger';
import { browserSource, keepPolicy } from './keep-policy';
import { keepRoster } from './keep-roster';

/** What the background does: the badge of each tab, the welcome page once, the options page when a panel asks for it. */
export function startBackground(): void {
  let states: TabStates = new Map();
  const policy = keepPolicy(browserSource(browser));
  void policy.refresh();
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') policy.changed();
  });
  const vault = createVault(browser.storage.local, browser.storage.session);
  const log = createLog(browser.storage.local, vault);
  const policies = createPolicyStore(browser.storage.local);
  const settings = withClinic(createSettingsStore(browser.storage.local), policies);
  const counts = createCounts(browser.storage.local);
  const roster = keepRoster(createRoster(browser.storage.local, vault), vault, settings);
  const showings = createShowingStore(browser.storage.local);
  const ledger = keepLedger(browser.storage.local, vault, settings);

  let due = 0;
  /** Of a tab, or of every tab that has nothing of its own to say. */
  const show = async (tabId?: number) => {
    const { text, colour, title } = badgeOf(states, tabId ?? Number.NaN, due);
    const where = tabId === undefined ? {} : { tabId };
    await browser.action.setBadgeText({ ...where, text });
    await browser.action.setBadgeBackgroundColor({ ...where, color: colour });
    await browser.action.setTitle({ ...where, title: browser.i18n.getMessage(title) });
  };
  const enter = async (entry: Disclosure) => {
    const { settings: own } = await settings.load();
    return log.change(entered(entry, Date.now(), Number(own.logYears)));
  };
  /** Nothing that a user typed is counted, whatever a frame says. */
  const count = async (one: Tallied): Promise<void> => {
    const { reasonChoices = [] } = (await policies.load()).policy;
    if (isOutcome(one.outcome, reasonChoices) && isRule(one.rule)) await counts.save(tallied(one, Date.now()));
  };
  const countDue = async (entries: readonly Disclosure[]) => {
    due = owed(entries, Date.now()).length;
    await show();
  };
  log.onChange((entries) => void countDue(entries));
  void log.load().then(countDue);

  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (isPolicyCall(message)) return policy.refresh();
    if (isOptionsCall(message)) return browser.runtime.openOptionsPage();
    if (isShown(message)) return showings.save(counted(message.kinds, message.overridden)).then(() => undefined);
    if (isDisclosed(message)) return enter(message.disclosure).then(() => undefined);
    if (isRosterCall(message)) return roster.message();
    if (isEarlierCall(message)) return ledger.before(message.place);
    if (isCounted(message)) return count(message.counted);
    if (isTold(message)) return ledger.note(message.place, message.kinds);
    const tabId = sender.tab?.id;
    if (!isBadge(message) || tabId === undefined) return undefined;
    states = withState(states, tabId, sender.frameId ?? 0, message);
    // The tab may be gone by now.
    return show(tabId).catch(() => undefined);
  });
  browser.tabs.onUpdated.addListener((tabId, change) => {
    if (change.status === 'loading') states = withoutTab(states, tabId);
  });
  browser.tabs.onRemoved.addListener((tabId) => {
    states = withoutTab(states, tabId);
  });
  browser.commands.onCommand.addListener((command) => {
    if (command === 'next-finding') void tellFront(NEXT);
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  });
}

/** Tells every frame of the tab in front. A page of the browser itself hears nothing. */
async function tellFront(message: string): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, message).catch(() => undefined);
}

function isBadge(message: unknown): message is BadgeMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === BADGE;
}

function isShown(message: unknown): message is ShownMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === SHOWN;
}

function isDisclosed(message: unknown): message is DisclosedMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === DISCLOSED;
}

function isEarlierCall(message: unknown): message is EarlierCall {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === EARLIER;
}

function isCounted(message: unknown): message is CountedMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === COUNTED;
}

function isTold(message: unknown): message is ToldMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === TOLD;
}

function isRosterCall(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === ROSTER;
}

function isPolicyCall(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === POLICY;
}

function isOptionsCall(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === OPTIONS;
}

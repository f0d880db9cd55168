import browser from 'webextension-polyfill';
import { indexOf } from '../detector/roster/index-of';
import { ROSTER, type RosterMessage } from '../guard/handshake';
import type { Roster } from '../records/roster';
import type { Vault } from '../records/vault';
import type { SettingsStore } from '../settings/store';

/** A browser that is left alone for so long locks the roster, in seconds. */
const IDLE = 15 * 60;

/** Keeps what frames are told of the roster: made when it is opened or changes, taken back when it is locked. */
export function keepRoster(
  roster: Roster,
  vault: Vault,
  settings: SettingsStore,
): { message(): Promise<RosterMessage> } {
  const salt = crypto.getRandomValues(new Int32Array(1))[0] ?? 0;
  let made: Promise<RosterMessage> | null = null;
  let own = '';
  const make = async (): Promise<RosterMessage> => {
    const locked = (await vault.state()) === 'locked';
    const [read, known] = await Promise.all([roster.load(), settings.load()]);
    own = known.settings.ownJurisdiction;
    return read.ok && !locked
      ? { type: ROSTER, locked, index: indexOf(read.value.value, salt, own) }
      : { type: ROSTER, locked };
  };
  const message = () => {
    made ??= make();
    return made;
  };
  const renew = () => {
    made = null;
    void message().then(tellAll);
  };
  roster.onChange(renew);
  settings.onChange((read) => {
    if (read.settings.ownJurisdiction !== own) renew();
  });
  browser.idle.setDetectionInterval(IDLE);
  browser.idle.onStateChanged.addListener((state) => {
    if (state !== 'active') void vault.lock();
  });
  return { message };
}

/** Every frame of every tab. Where no guard is awake nobody listens. */
async function tellAll(message: RosterMessage): Promise<void> {
  const tabs = await browser.tabs.query({});
  for (const { id } of tabs) if (id !== undefined) void browser.tabs.sendMessage(id, message).catch(() => undefined);
}

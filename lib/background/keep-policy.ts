import type { Browser } from 'webextension-polyfill';
import { type KeptPolicy, type Known, POLICY_AT_KEY, POLICY_KEY } from '../settings/managed/store';

/** Changes of one policy come in a burst. */
const BURST = 130;
/** An empty answer may mean "not known yet": asked again after so long, so many times. */
const AGAIN = 500;
const TIMES = 10;

/** What is needed of the browser. */
export interface PolicySource {
  /** What the administrator set. Rejects where there is no policy at all (Firefox). */
  managed(): Promise<Record<string, unknown>>;
  /** Whether an administrator installed the extension. */
  isForced(): Promise<boolean>;
  kept(): Promise<unknown>;
  /** `policy` is absent where nothing changed: only that it was asked for is noted then. */
  keep(policy?: KeptPolicy): Promise<void>;
  after(ms: number, then: () => void): void;
}

/** Keeps what is known of the policy up to date. */
export interface PolicyKeeper {
  /** Reads it now, as the first thing at every start. */
  refresh(): Promise<void>;
  /** The browser says that it changed. */
  changed(): void;
}

/**
 * Keeps the policy of the browser where frames and pages read it without asking, and are told of changes by storage itself. The
 * answer of the last time holds meanwhile. An empty answer is believed at once where nobody manages the extension; elsewhere it is
 * asked again for some seconds, as Chromium gives one before it knows better.
 */
export function keepPolicy(source: PolicySource): PolicyKeeper {
  let turn = 0;

  const keep = async (known: Known, raw: unknown) => {
    const news = { known, raw };
    const isNews = JSON.stringify(await source.kept()) !== JSON.stringify(news);
    await source.keep(isNews ? news : undefined);
  };

  const read = async (): Promise<Record<string, unknown>> => {
    try {
      return await source.managed();
    } catch {
      // "Managed storage manifest not found": there is no policy.
      return {};
    }
  };

  const look = async (mine: number, left: number, wasSet: boolean): Promise<void> => {
    const raw = await read();
    if (mine !== turn) return;
    if (Object.keys(raw).length > 0) return keep('set', raw);
    const patient = left > 0 && (wasSet || (await source.isForced()));
    if (mine !== turn) return;
    if (!patient) return keep('none', null);
    if (!wasSet) await keep('waiting', null);
    source.after(AGAIN, () => void look(mine, left - 1, wasSet));
  };

  const start = async () => {
    turn += 1;
    const mine = turn;
    const kept = await source.kept();
    await look(mine, TIMES, isSet(kept));
  };

  let bursts = 0;
  return {
    refresh: start,
    changed() {
      bursts += 1;
      const mine = bursts;
      source.after(BURST, () => {
        if (mine === bursts) void start();
      });
    },
  };
}

function isSet(kept: unknown): boolean {
  return typeof kept === 'object' && kept !== null && 'known' in kept && kept.known === 'set';
}

/** The real browser as a source. `installType` needs no permission of an extension that asks about itself. */
export function browserSource(browser: Browser): PolicySource {
  const { local, managed, session } = browser.storage;
  return {
    managed: () => managed.get(null),
    isForced: async () => (await browser.management.getSelf()).installType === 'admin',
    kept: async () => (await local.get(POLICY_KEY))[POLICY_KEY],
    async keep(policy) {
      if (policy) await local.set({ [POLICY_KEY]: policy });
      await session.set({ [POLICY_AT_KEY]: Date.now() });
    },
    after: (ms, then) => void setTimeout(then, ms),
  };
}

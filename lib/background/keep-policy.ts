import type { Browser } from 'webextension-polyfill';
import { type KeptPolicy, type Known, POLICY_AT_KEY, POLICY_KEY } from '../settings/managed/store';

/** Changes of one policy come in a burst. */
const BURST = 130;
/** An empty answer may mean "not known yet": asked again after so long, so many times, in ms. */
const AGAIN = 500;
const TIMES = 10;
/** Just installed by an administrator: Chromium takes up a policy only once it has nothing better to do, such as to open pages. */
const TIMES_AT_FIRST = 120;
const KNOWN: readonly Known[] = ['none', 'waiting', 'set'];

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
 * answer of the last time holds meanwhile. An empty answer is believed at once where nobody manages the extension, and where the one
 * before was believed; elsewhere it is asked again for some seconds, and for a minute at first, as Chromium gives one before it knows better.
 */
export function keepPolicy(source: PolicySource): PolicyKeeper {
  let turn = 0;

  const keep = async (mine: number, known: Known, raw: unknown) => {
    const news = { known, raw };
    const isNews = JSON.stringify(await source.kept()) !== JSON.stringify(news);
    // Whoever asked later knows better.
    if (mine === turn) await source.keep(isNews ? news : undefined);
  };

  /** `null`: it could not be read. */
  const read = async (): Promise<Record<string, unknown> | null> => {
    try {
      return await source.managed();
    } catch (error) {
      // So Firefox says that there is no policy.
      return /manifest not found/i.test(String(error)) ? {} : null;
    }
  };

  const look = async (mine: number, left: number, before: Known | null): Promise<void> => {
    const raw = await read();
    if (mine !== turn) return;
    if (raw !== null && Object.keys(raw).length > 0) return keep(mine, 'set', raw);
    // The background starts anew every other minute: where there was no policy, that alone is no reason to doubt it.
    const patient =
      left > 0 && (before === 'set' || (before !== 'none' && (await source.isForced().catch(() => true))));
    if (mine !== turn) return;
    // What cannot be read is as it was.
    if (!patient) return raw === null && before === 'set' ? undefined : keep(mine, 'none', null);
    // Said once: what holds meanwhile does not change.
    if (before === null) await keep(mine, 'waiting', null);
    source.after(AGAIN, () => void look(mine, left - 1, before ?? 'waiting'));
  };

  const start = async () => {
    turn += 1;
    const mine = turn;
    const kept = knownOf(await source.kept().catch(() => null));
    // Chromium takes seconds to its first answer. Whom nobody manages does not wait for it.
    const free = kept === null && !(await source.isForced().catch(() => true));
    if (free) await keep(mine, 'none', null);
    const before = free ? 'none' : kept;
    await look(mine, before === 'set' ? TIMES : TIMES_AT_FIRST, before);
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

function knownOf(kept: unknown): Known | null {
  const known = typeof kept === 'object' && kept !== null && 'known' in kept ? kept.known : null;
  return KNOWN.find((each) => each === known) ?? null;
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

/**
 * Browsers that a clinic manages: the extension is packed and force-installed by real policy files, and its policy stands in them.
 *
 * ```ts
 * const clinic = await launchManaged('chromium', { blockedPlaces: ['forum.example'] });
 * await clinic.setPolicy({});          // Chromium: the file changes under the running browser; Firefox: it starts again
 * await clinic.close();
 * ```
 */
import type { KeptPolicy } from '../../../lib/settings/managed/store';
import type { BrowserName } from '../../tools/browsers';
import type { Browser } from './driver';
import { packChromium, packFirefox } from './forced';
import { launchForced } from './launch';
import { openPolicies } from './policies';

/** What the clinic sets, as it stands in the file: good or bad. */
export type PolicyValues = Readonly<Record<string, unknown>>;

export interface ManagedBrowser {
  /** The browser as it runs now. */
  readonly browser: Browser;
  /** The clinic changes its file. `null`: nothing in it for this extension any more. */
  setPolicy(values: PolicyValues | null): Promise<void>;
  /**
   * What an area of the extension's storage holds, as one of its own pages reads it; after `changes` were written there by force. The
   * page stays open: Chromium takes up the policy of an extension only when it has nothing better to do, such as to open pages.
   */
  storageOf(area: 'local' | 'managed', changes?: object): Promise<Record<string, unknown>>;
  /** The policy as the background keeps it. */
  kept(): Promise<KeptPolicy | undefined>;
  close(): Promise<void>;
}

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: '.output/chrome-mv3',
  firefox: '.output/firefox-mv3',
};

/** Starts a browser of the clinic, headless, and waits until the extension is installed. */
export async function launchManaged(name: BrowserName, values: PolicyValues | null): Promise<ManagedBrowser> {
  const files = await openPolicies(name);
  const pack = name === 'chromium' ? packChromium : packFirefox;
  const packed = await pack(BUILDS[name], files.folder);
  const write = (own: PolicyValues | null) => files.write(packed.policies(own ?? undefined));
  const start = async (profile?: string) => {
    const browser = await launchForced(name, { program: files.program, id: packed.id }, profile);
    await installed(browser);
    return browser;
  };
  await write(values);
  let browser = await start();
  let page = await browser.open(browser.extensionUrl('limits.html'));
  const storageOf: ManagedBrowser['storageOf'] = (area, changes) =>
    page.evaluate(
      async (where, items) => {
        const scope = globalThis as unknown as Record<string, Extension | undefined>;
        const storage = (scope.browser ?? scope.chrome)?.storage[where];
        if (items !== null) await storage?.set(items);
        // Firefox refuses where there is no policy.
        return (await storage?.get(null).catch(() => undefined)) ?? {};
      },
      area,
      changes ?? null,
    );
  return {
    get browser() {
      return browser;
    },
    async setPolicy(next) {
      await write(next);
      if (name === 'chromium') return;
      // Firefox reads its policies at its start.
      await browser.close({ keepProfile: true });
      browser = await start(browser.profile);
      page = await browser.open(browser.extensionUrl('limits.html'));
    },
    storageOf,
    kept: async () => (await storageOf('local')).policy as KeptPolicy | undefined,
    async close() {
      await browser.close();
      await files.close();
    },
  };
}

/** Waits until a page of the extension opens. @throws Error after 20 s */
async function installed(browser: Browser): Promise<void> {
  const end = Date.now() + 20_000;
  for (;;) {
    try {
      const page = await browser.open(browser.extensionUrl('limits.html'));
      await page.close();
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await new Promise((done) => setTimeout(done, 100));
    }
  }
}

interface Extension {
  readonly storage: Readonly<
    Record<'local' | 'managed', { get(key: null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }>
  >;
}

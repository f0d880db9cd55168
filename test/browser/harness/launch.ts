import type { BrowserName } from '../../tools/browsers';
import { type Forced, launchChromium } from './chromium';
import type { Browser } from './driver';
import { launchFirefox } from './firefox';

/** The browsers of the tests: both, or the one that $BROWSER names. */
export const BROWSERS: readonly BrowserName[] =
  process.env.BROWSER === 'chromium' || process.env.BROWSER === 'firefox'
    ? [process.env.BROWSER]
    : ['chromium', 'firefox'];

/** Starts a browser over policy files: the extension is there because they say so. In a fresh profile, unless one is given. */
export function launchForced(name: BrowserName, forced: Forced, profile?: string): Promise<Browser> {
  return name === 'chromium'
    ? launchChromium(undefined, [], profile, forced)
    : launchFirefox(undefined, [], profile, forced);
}

/** Starts a browser on a profile that another left behind. */
export function relaunch(name: BrowserName, folder: string, profile: string): Promise<Browser> {
  return name === 'chromium' ? launchChromium(folder, [], profile) : launchFirefox(folder, [], profile);
}

/**
 * Starts a browser, headless, with the unpacked extension in `folder` when given, and with others beside it.
 * @throws Error with one sentence when the browser is missing and cannot be installed
 */
export function launch(name: BrowserName, folder?: string, ...beside: readonly string[]): Promise<Browser> {
  return name === 'chromium' ? launchChromium(folder, beside) : launchFirefox(folder, beside);
}

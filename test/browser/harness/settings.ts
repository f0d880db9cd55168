import type { Settings } from '../../../lib/model/settings';
import type { Browser, Tab } from './driver';

interface Storage {
  readonly storage: {
    readonly local: { get(key: string): Promise<Record<string, unknown>>; set(items: object): Promise<void> };
  };
}

/** Stores settings as the options page would, and waits until they are there. What is not given has its default. */
export function storeSettings(browser: Browser, settings: Partial<Settings>): Promise<void> {
  return storeLocal(browser, { settings });
}

/** Puts values into the extension's own storage. */
export async function storeLocal(browser: Browser, values: Readonly<Record<string, unknown>>): Promise<void> {
  const page = await browser.open(browser.extensionUrl('options.html'));
  await page.evaluate(async (items) => {
    const scope = globalThis as unknown as Record<string, Storage | undefined>;
    await (scope.browser ?? scope.chrome)?.storage.local.set(items);
  }, values);
  await page.close();
}

/** A value in the extension's own storage, as a page of the extension reads it. */
export function readLocal(options: Tab, key: string): Promise<unknown> {
  return options.evaluate(async (asked) => {
    const scope = globalThis as unknown as Record<string, Storage | undefined>;
    return (await (scope.browser ?? scope.chrome)?.storage.local.get(asked))?.[asked];
  }, key);
}

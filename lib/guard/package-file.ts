import { browser } from 'wxt/browser';
import type { Result } from '../model/result';

/** A file of the extension's own package: read from the disk it was installed on, never from a network. */
export async function readPackageFile(name: '/tagger.bin'): Promise<Result<ArrayBuffer>> {
  try {
    const file = await fetch(browser.runtime.getURL(name));
    return file.ok ? { ok: true, value: await file.arrayBuffer() } : { ok: false, reason: 'unreadable' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

import { browser } from 'wxt/browser';
import type { Result } from '../model/result';

/** The tagger's weights, from the extension's own package: off the disk it was installed on, never from a network. */
export async function readWeights(): Promise<Result<ArrayBuffer>> {
  try {
    const file = await fetch(browser.runtime.getURL('/tagger.bin'));
    return file.ok ? { ok: true, value: await file.arrayBuffer() } : { ok: false, reason: 'unreadable' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

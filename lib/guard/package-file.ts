import { browser } from 'wxt/browser';
import type { Result } from '../model/result';

/** The tagger's weights, from the extension's own package: off the disk it was installed on, never from a network. */
export async function readWeights(): Promise<Result<ArrayBuffer>> {
  try {
    const file = await fetch(browser.runtime.getURL('/tagger.bin'));
    return file.ok ? { ok: true, value: ours(await file.arrayBuffer()) } : { ok: false, reason: 'unreadable' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/** The tables by which people are counted, from the extension's own package. */
export async function readCrowdTables(): Promise<Result<string>> {
  try {
    const file = await fetch(browser.runtime.getURL('/crowd.txt'));
    return file.ok ? { ok: true, value: await file.text() } : { ok: false, reason: 'unreadable' };
  } catch {
    return { ok: false, reason: 'unreadable' };
  }
}

/**
 * In Firefox the bytes belong to the page's realm, where methods that make new arrays (`slice`, `subarray`) are denied to
 * us: a copy belongs to us.
 */
function ours(bytes: ArrayBuffer): ArrayBuffer {
  const copy = new Uint8Array(bytes.byteLength);
  copy.set(new Uint8Array(bytes));
  return copy.buffer;
}

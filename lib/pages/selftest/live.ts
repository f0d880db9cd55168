import browser from 'webextension-polyfill';
import { createVault } from '../../records/vault';
import type { RecordsState, SelfTestParts } from './parts';

/** What is written to see whether anything can be, and taken away at once. */
const PROBE = 'selftest';

/** The self-test's view of the real browser. */
export const liveParts: Pick<SelfTestParts, 'records' | 'version'> = {
  version: browser.runtime.getManifest().version,
  records,
};

async function records(): Promise<RecordsState> {
  const { local, session } = browser.storage;
  const [vault, saves, bytes, free, persisted] = await Promise.all([
    createVault(local, session).state(),
    writes().catch(() => false),
    local.get(null).then(
      (all) => JSON.stringify(all).length,
      () => 0,
    ),
    navigator.storage.estimate().then(
      ({ quota, usage = 0 }) => (quota === undefined ? null : quota - usage),
      () => null,
    ),
    navigator.storage.persisted().catch(() => null),
  ]);
  return { vault, saves, bytes, free, persisted };
}

/** Writes something, reads it back, and takes it away. */
async function writes(): Promise<boolean> {
  const { local } = browser.storage;
  const value = String(Date.now());
  await local.set({ [PROBE]: value });
  const read = await local.get(PROBE);
  await local.remove(PROBE);
  return read[PROBE] === value;
}

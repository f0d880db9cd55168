import { makeGuard } from './guard';
import { offerGuard } from './handshake';
import { startSentinel } from './sentinel';

/**
 * The guard on a page of the extension itself, where no content script runs: the same sentinel, the same guard, already
 * at hand.
 */
export function startPractice(): void {
  startSentinel(window, async () => offerGuard(makeGuard));
}

import { browser } from 'wxt/browser';
import { startSentinel } from '../lib/guard/sentinel';

// Plainly, since a helper would weigh on every page.
export default {
  main: () => startSentinel(window, () => import(/* @vite-ignore */ browser.runtime.getURL('/guard.js'))),
};

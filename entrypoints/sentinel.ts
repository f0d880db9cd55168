import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startSentinel } from '../lib/guard/sentinel';

export default defineUnlistedScript(() =>
  startSentinel(window, () => import(/* @vite-ignore */ browser.runtime.getURL('/guard.js'))),
);

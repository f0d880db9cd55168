import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { makeGuard } from '../lib/guard/guard';
import { offerGuard } from '../lib/guard/handshake';

export default defineUnlistedScript(() => offerGuard(makeGuard));

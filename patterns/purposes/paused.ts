import type { Purpose } from '../../lib/model/purpose';
import { purpose as approved } from './approved';

/** The user paused Discreet here for a while: it asks nothing, not even when it failed. */
export const purpose: Purpose = {
  ...approved,
  name: 'paused',
  source: "The user's own pause",
  failed: 'allow',
};

import type { Context } from '../../lib/model/context';
import { context as approved } from './approved';

/** The user paused Discreet here for a while: it asks nothing, not even when it failed. */
export const context: Context = {
  ...approved,
  name: 'paused',
  source: "The user's own pause",
  failed: 'allow',
};

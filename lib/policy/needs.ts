import type { Family } from '../model/finding';
import type { Purpose } from '../model/purpose';
import { FRAMES } from './purposes';

/**
 * Whether a purpose has no need of findings of a family, so that they are offered for removal first: the minimum necessary of
 * 45 CFR 164.502(b). A purpose that needs none at all singles none out.
 */
export function isBeyond(purpose: Purpose, family: Family): boolean {
  const { needs } = FRAMES[purpose];
  return needs !== 'all' && needs.length > 0 && !needs.includes(family);
}

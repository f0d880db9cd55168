import { describe, expect, it } from 'vitest';
import { FAMILIES } from '../../lib/model/finding';
import { PURPOSES } from '../../lib/model/purpose';
import { isBeyond } from '../../lib/policy/needs';

describe('what a purpose has no need of', () => {
  it.each([
    ['billing', 'phone', true],
    ['billing', 'date', false],
    ['consultation', 'name', false],
    ['team', 'name', false],
    ['report', 'address', false],
  ] as const)('%s, %s: %s', (purpose, family, want) => {
    expect(isBeyond(purpose, family)).toBe(want);
  });
  it('is never everything: there would be nothing to start with', () => {
    for (const purpose of PURPOSES)
      expect(
        FAMILIES.every((family) => isBeyond(purpose, family)),
        purpose,
      ).toBe(false);
  });
});

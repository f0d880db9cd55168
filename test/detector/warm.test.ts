import { describe, expect, it } from 'vitest';
import { createDetector } from '../../lib/detector/detector';
import { warmings } from '../../lib/detector/warm';
import { IDENTIFIERS } from '../../patterns/identifiers';
import { QUASI } from '../../patterns/quasi';

describe('making expressions ready', () => {
  it('changes nothing in what is found', () => {
    const text = 'My client Maria Delgado, 42, DOB 3/4/1991, MRN 00482913, is the only vet on the island.';
    const read = () => createDetector({ identifiers: IDENTIFIERS, tagger: null, ownNames: [], ownTown: '' }).read(text);
    const before = read();
    expect(before.length).toBeGreaterThan(2);
    const work = warmings(IDENTIFIERS, QUASI);
    expect(work.length).toBeGreaterThan(IDENTIFIERS.length);
    for (const piece of work) piece();
    expect(read()).toEqual(before);
  });

  it('leaves every expression at its beginning', () => {
    for (const piece of warmings(IDENTIFIERS, QUASI)) piece();
    expect(IDENTIFIERS.every(({ expression }) => expression.lastIndex === 0)).toBe(true);
  });
});

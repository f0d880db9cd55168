import { describe, expect, it } from 'vitest';
import { foldNumbers } from '../../lib/detector/fold';

describe('foldNumbers', () => {
  it.each([
    ['503\u2011555\u20110142', '503-555-0142'],
    ['5/12\u20135/19', '5/12-5/19'],
    ['word \u2013 word', 'word \u2013 word'],
    ['\u0665\u0660\u0663 and \u096b', '503 and 5'],
    ['plain 503-555-0142', 'plain 503-555-0142'],
    ['🎂 1\u20112', '🎂 1-2'],
  ])('%j', (text, folded) => {
    expect(foldNumbers(text)).toBe(folded);
    expect(foldNumbers(text)).toHaveLength(text.length);
  });
});

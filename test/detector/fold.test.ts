import { describe, expect, it } from 'vitest';
import { foldNumbers } from '../../lib/detector/fold';

describe('foldNumbers', () => {
  it.each([
    ['503\u2011555\u20110142', '503-555-0142'],
    ['503\u00a0555\u202f0142', '503 555 0142'],
    ['5/12\u20135/19', '5/12-5/19'],
    ['word \u2013 word', 'word \u2013 word'],
    ['\uff15\uff10\uff13', '503'],
    ['\u0665\u0660\u0663 and \u096b', '503 and 5'],
    ['mari\uff20example.com', 'mari@example.com'],
    ['plain 503-555-0142', 'plain 503-555-0142'],
    ['🎂\u00a01', '🎂 1'],
  ])('%j', (text, folded) => {
    expect(foldNumbers(text)).toBe(folded);
    expect(foldNumbers(text)).toHaveLength(text.length);
  });
});

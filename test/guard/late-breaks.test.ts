import { describe, expect, it } from 'vitest';
import { LateBreaks } from '../../lib/guard/late-breaks';

/** Puts a break in as a field would: the texts before each caret, and what stood there when the first is put in. */
function broken(befores: readonly string[], written: string): string | null {
  const breaks = new LateBreaks();
  let value = written;
  for (const before of befores) {
    const at = breaks.placeOf(before, value);
    if (at === null) return null;
    value = `${value.slice(0, at)}\n${value.slice(at)}`;
    breaks.add(at);
  }
  return value;
}

describe('a line break that comes late', () => {
  it.each([
    [['one'], 'onetwo', 'one\ntwo'],
    [['one', 'onetwo', 'onetwo'], 'onetwothree', 'one\ntwo\n\nthree'],
    [['', ''], 'one', '\n\none'],
    [['one\n'], 'one\ntwo', 'one\n\ntwo'],
    // The caret was set back between them.
    [['onetwo', 'one'], 'onetwo', 'one\ntwo\n'],
  ])('goes where it was typed: behind %j in %j', (befores, written, wanted) => {
    expect(broken(befores, written)).toBe(wanted);
  });

  it('has no place where the text before it is another by now', () => {
    expect(broken(['one'], 'ontwo')).toBeNull();
    expect(broken(['one'], 'on')).toBeNull();
  });
});

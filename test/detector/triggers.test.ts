import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTriggers } from '../../lib/detector/triggers/triggers';
import type { Cases, Identifier } from '../../lib/model/identifier';
import { IDENTIFIERS } from '../../patterns/identifiers';

const files = import.meta.glob<{ identifier: Identifier; cases: Cases }>('../../patterns/identifiers/*.ts', {
  eager: true,
});
const EXAMPLES = Object.values(files).flatMap(({ cases }) => [...cases.matches, ...cases.ignores]);

/** Those of some expressions that match in a text although the triggers say that they cannot. */
function missed(expressions: readonly RegExp[], text: string): RegExp[] {
  const due = [...createTriggersOnce(expressions)(text)];
  return expressions.filter((expression, at) => due[at] === 0 && new RegExp(expression).test(text));
}

const made = new Map<readonly RegExp[], ReturnType<typeof createTriggers>>();
function createTriggersOnce(expressions: readonly RegExp[]) {
  const triggers = made.get(expressions) ?? createTriggers(expressions);
  made.set(expressions, triggers);
  return triggers;
}

const GATES = IDENTIFIERS.map(({ gate, expression }) => gate ?? expression);
const WHOLE = IDENTIFIERS.map(({ expression }) => new RegExp(expression.source, expression.flags.replace(/[gd]/g, '')));

describe('triggers', () => {
  it('miss no match in the examples of any identifier', () => {
    for (const example of EXAMPLES) {
      for (const text of [example.replace(/[⟦⟧]/g, ''), example.toUpperCase(), example.toLowerCase()]) {
        expect(missed(GATES, text)).toEqual([]);
        expect(missed(WHOLE, text)).toEqual([]);
      }
    }
  });

  it('miss no match in pieces of examples put together', () => {
    const piece = fc
      .constantFrom(...EXAMPLES)
      .chain((text) =>
        fc.tuple(fc.nat(text.length), fc.nat(40)).map(([from, length]) => text.slice(from, from + length)),
      );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 5 }), (pieces) => {
        expect(missed(GATES, pieces.join(''))).toEqual([]);
      }),
    );
  });

  it('tell expressions apart that a text cannot match', () => {
    const due = createTriggers([
      /dock(?:et|yard)/i,
      /\d{3}-\d{2}/,
      /\bno one\b/,
      /[A-Z]\w+/,
      /(?:ab)?|cd/,
      /(?<!x)é+?$/u,
    ]);
    expect([...due('the Docket of no-one')]).toEqual([1, 0, 0, 1, 1, 0]);
    expect([...due('no\tone, 555-01')]).toEqual([0, 1, 1, 1, 1, 0]);
    expect([...due('É')]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it.each([
    [/a{2,5}b/, 'aaab'],
    [/[st]{2}[^a]?x/i, 'STx'],
    [/\u0041b|\x43d/, 'Ab Cd'],
    [/\p{Lu}\.?-?k\b/u, 'Ék'],
    [/sk/iu, '\u017f\u212a'],
    [/a(?=b)b(?!c)(?<=b)d/, 'abd'],
    [/(?<q>['"]).{0,3}\k<q>/, '"a"'],
    [/x[\]\-a]y/, 'x]y'],
    [/[0-9]+[.,-]\s/, '7.\u00a0'],
    [/a|/, ''],
  ])('find %s', (expression, text) => {
    expect([...createTriggers([expression])(text)]).toEqual([1]);
  });
});

import type { Identifier } from '../model/identifier';
import type { QuasiSheet } from '../model/quasi';

/** A browser makes code of an expression at its first use, and better code at its second. */
const USES = 2;
const SAMPLE = 'x';

/**
 * Small pieces of work, a few ms each at most, that leave the expressions ready for use: done while nobody waits, they spare a
 * first draft a quarter of a second. Any number of them may be done, in order; the costliest come first.
 */
export function warmings(identifiers: readonly Identifier[], sheets: readonly QuasiSheet[]): readonly (() => void)[] {
  const expressions = [
    ...identifiers.flatMap(({ gate, expression, cues }) => [gate, expression, cues]),
    ...sheets.flatMap(({ rules = [] }) => rules.map(({ expression }) => expression)),
  ].filter((expression) => expression !== undefined);
  return [...new Set(expressions)]
    .sort((a, b) => b.source.length - a.source.length)
    .map((expression) => () => warm(expression));
}

function warm(expression: RegExp): void {
  for (let use = 0; use < USES; use += 1) expression.test(SAMPLE);
  expression.lastIndex = 0;
}

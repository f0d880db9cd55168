import type { Finding } from '../model/finding';

/** A longer finding says more, but length alone must not outweigh a check digit: at most this much. */
const LENGTH_WORTH = 0.4;
const FULL_LENGTH = 80;

function weight(finding: Finding): number {
  return finding.certainty + Math.min(LENGTH_WORTH, (finding.end - finding.start) / (FULL_LENGTH / LENGTH_WORTH));
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * Findings of which no two overlap, in reading order. Of two that do, the more certain stays, length in its favour:
 * an address is kept whole over the postcode in it, a checked number over a telephone number of the same digits.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const best = [...findings].sort((a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of best) {
    if (!kept.some((other) => overlaps(finding, other))) kept.push(finding);
  }
  return kept.sort((a, b) => a.start - b.start);
}

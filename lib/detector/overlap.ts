import { type Finding, UNSURE } from '../model/finding';

/** A longer finding says more, but length alone must not outweigh a check digit: a tenth for twenty code units, 0.4 at most. */
const LENGTH_WORTH = 0.4;
const PER_UNIT = 0.005;

const SEVERITY = { neutral: 0, quasi: 1, direct: 2 } as const;

function weight(finding: Finding): number {
  return finding.certainty + Math.min(LENGTH_WORTH, (finding.end - finding.start) * PER_UNIT);
}

function overlaps(a: Finding, b: Finding): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Families that a tagger reads as well as the rules do. */
function isWords({ family }: Finding): boolean {
  return family === 'name' || family === 'place' || family === 'organization';
}

/** Whether `whole` says all that `part` says: an address over the town in it, or over a "place" of the same words. */
function contains(whole: Finding, part: Finding): boolean {
  const more = whole.end - whole.start - (part.end - part.start);
  return (
    whole.start <= part.start &&
    part.end <= whole.end &&
    (more > 0 || (isWords(part) && !isWords(whole))) &&
    whole.certainty >= UNSURE &&
    // The saint of a holiday is no client.
    (SEVERITY[whole.tier] >= SEVERITY[part.tier] ||
      (whole.tier === 'quasi' && whole.family === 'date' && isWords(part)))
  );
}

/** Names are words: what one of them leaves uncovered is still a name. Half a number is nothing. */
function leftover(finding: Finding, kept: readonly Finding[]): Finding | undefined {
  if (finding.family !== 'name' || kept.length !== 1) return undefined;
  const [winner] = kept;
  if (!winner) return undefined;
  const head = { ...finding, end: Math.max(finding.start, winner.start - 1) };
  const tail = { ...finding, start: Math.min(finding.end, winner.end + 1) };
  const longer = head.end - head.start >= tail.end - tail.start ? head : tail;
  return longer.end - longer.start >= 3 ? longer : undefined;
}

/**
 * Findings of which no two overlap, in reading order. A finding gives way to one that contains it; of others that overlap
 * the more certain stays, length in its favour, and of a name the words that stick out.
 */
export function resolveOverlaps(findings: readonly Finding[]): Finding[] {
  const whole = findings.filter((part) => !findings.some((other) => contains(other, part)));
  const best = whole.sort((a, b) => weight(b) - weight(a) || a.start - b.start || b.end - a.end);
  const kept: Finding[] = [];
  for (const finding of best) {
    const rivals = kept.filter((other) => overlaps(finding, other));
    const stays = rivals.length === 0 ? finding : leftover(finding, rivals);
    if (stays) kept.push(stays);
  }
  return kept.sort((a, b) => a.start - b.start);
}

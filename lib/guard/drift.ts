import type { Part, Reading } from './reader';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans of a text as they stand in a later one: those behind the change move along, those it touches are left out. */
function moved<T extends Span>(spans: readonly T[], from: number, to: number, by: number): T[] {
  return spans.flatMap((span) => {
    if (span.end <= from) return [span];
    return span.start >= to ? [{ ...span, start: span.start + by, end: span.end + by }] : [];
  });
}

/** The parts of a reading with the text that they have now. */
function partsNow(parts: readonly Part[]): readonly Part[] {
  let offset = 0;
  return parts.map(({ composer }) => {
    const part = { composer, text: composer.read(), offset };
    offset += part.text.length + 1;
    return part;
  });
}

/**
 * A reading as it holds for what its composers say now, while they are being written in and until they are read anew: only to be
 * shown by, never to be judged by. The same object where nothing that it found has moved.
 */
export function driftedTo(reading: Reading): Reading {
  const { text: before, decision, draftParts } = reading;
  const parts = partsNow(reading.parts);
  const text = parts.map((part) => part.text).join('\n');
  if (before === text) return reading;
  const least = Math.min(before.length, text.length);
  let from = 0;
  while (from < least && before.charCodeAt(from) === text.charCodeAt(from)) from += 1;
  let same = 0;
  while (same < least - from && before.charCodeAt(before.length - 1 - same) === text.charCodeAt(text.length - 1 - same))
    same += 1;
  const to = before.length - same;
  const joins = from < text.length - same && /[\p{L}\p{N}]/u.test(text.slice(from, text.length - same));
  // What is written right at a word makes another word of it.
  const [first, last] = joins ? [from - 1, to + 1] : [from, to];
  const by = text.length - before.length;
  const findings = moved(decision.findings, first, last, by);
  if (
    findings.every((finding, at) => finding === decision.findings[at]) &&
    findings.length === decision.findings.length
  )
    return reading;
  return {
    ...reading,
    text,
    parts,
    draftParts: moved(draftParts, from, to, by),
    decision: { ...decision, findings },
  };
}

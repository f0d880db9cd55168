import type { Tagger } from '../model/entity';
import type { Finding, Span } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { chunksOf } from './chunks';
import { type Cast, castOf } from './names/cast';
import { type LineFacts, readLines } from './names/lines';
import { settle } from './names/settle';
import { createReader, type Reading } from './reading';

/** What a detector is made of. `tagger` is null while its weights are not there, or broken: then the rules read alone. */
export interface DetectorParts {
  readonly identifiers: readonly Identifier[];
  readonly tagger: Tagger | null;
  /** Names the user writes under. */
  readonly ownNames: readonly string[];
  /** The town the user practises in. */
  readonly ownTown: string;
}

export interface Detector {
  /**
   * What a draft gives away, in reading order, no two overlapping, neutral findings included. Offsets are UTF-16 units of
   * `text`. Never throws. What was read before is remembered by its exact words, so that a keystroke costs one stretch.
   */
  read(text: string): readonly Finding[];
}

/** One stretch of a draft. */
export interface Stretch extends Span {
  readonly reading: Reading;
}

/** Makes a detector. Pure apart from what it remembers. */
export function createDetector(parts: DetectorParts): Detector {
  const reader = createReader(parts.identifiers, parts.tagger);
  const settled = new WeakMap<Reading, { readonly key: string; readonly findings: readonly Finding[] }>();

  /** The findings of a stretch, offsets of the stretch; kept while neither it nor what the draft says of it changes. */
  function settleStretch(stretch: Stretch, cast: Cast, lines: LineFacts): readonly Finding[] {
    const local = localFacts(lines, stretch);
    const key = `${cast.key}|${local.key}`;
    const known = settled.get(stretch.reading);
    if (known?.key === key) return known.findings;
    const findings = settle(stretch.reading, cast, local);
    settled.set(stretch.reading, { key, findings });
    return findings;
  }

  return {
    read(text) {
      const stretches = chunksOf(text).map((span) => ({
        ...span,
        reading: reader.read(text.slice(span.start, span.end)),
      }));
      const lines = readLines(text);
      const cast = castOf(text, stretches, lines, parts);
      const findings: Finding[] = [];
      for (const stretch of stretches) {
        for (const finding of settleStretch(stretch, cast, lines)) {
          findings.push({ ...finding, start: finding.start + stretch.start, end: finding.end + stretch.start });
        }
      }
      return findings;
    },
  };
}

/** The part of the line facts that lies in one stretch, offsets of the stretch. */
export interface LocalFacts extends LineFacts {
  readonly key: string;
}

function localFacts(lines: LineFacts, { start, end }: Span): LocalFacts {
  const inside = <T extends Span>(spans: readonly T[]): T[] =>
    spans
      .filter((span) => span.start < end && span.end > start)
      .map((span) => ({ ...span, start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start }));
  const names = inside(lines.names);
  const signatures = inside(lines.signatures);
  const key = [
    ...names.map((name) => `${name.start},${name.end},${name.side},${name.why}`),
    ...signatures.map((span) => `${span.start}-${span.end}`),
  ].join(';');
  return { names, signatures, key };
}

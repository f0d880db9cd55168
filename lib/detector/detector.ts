import type { Tagger } from '../model/entity';
import type { Finding, Span } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { chunksOf } from './chunks';
import { Lru } from './lru';
import { type Cast, castOf } from './names/cast';
import { type LineFacts, type LocalFacts, readLines } from './names/lines';
import { settle } from './names/settle';
import { plainOf } from './plain';
import { createReader, type Reading } from './reading';

/** What a detector is made of. `tagger` is null while its weights are not there, or broken: then the rules read alone. */
export interface DetectorParts {
  readonly identifiers: readonly Identifier[];
  readonly tagger: Tagger | null;
  /** Names the user writes under. */
  readonly ownNames: readonly string[];
  /** The town the user practises in. It places a client, so it is neutral in a signature only, as any place there is. */
  readonly ownTown: string;
  /** Whether to tell also what is not even likely. */
  readonly watchful?: boolean;
}

export interface Detector {
  /**
   * What a draft gives away, in reading order, no two overlapping, neutral findings included. Offsets are UTF-16 units of
   * `text`. Never throws. What was read before is remembered by its exact words, so that a keystroke costs one stretch.
   */
  read(text: string): readonly Finding[];
}

/** One stretch of a draft. */
interface Stretch extends Span {
  readonly text: string;
  readonly reading: Reading;
}

/** What was settled of a stretch, and what the draft said of it then. */
interface Settled {
  readonly cast: Cast;
  readonly local: string;
  readonly findings: readonly Finding[];
}

/** What a watchful reading asks for, of the certainty that is asked for otherwise. */
const WATCHFUL = 0.6;

/** Casts remembered: those of the drafts that are open, and of names half typed. */
const CASTS = 40;

/** Makes a detector. Pure apart from what it remembers. */
export function createDetector(parts: DetectorParts): Detector {
  const reader = createReader(parts.identifiers, parts.tagger, parts.watchful ? WATCHFUL : 1);
  const settled = new WeakMap<Reading, Settled>();
  /** Of casts that are alike the first one stands for all, so that one look tells them from others. */
  const casts = new Lru<Cast>(CASTS);
  let last: readonly Stretch[] = [];

  /** The findings of a stretch, offsets of the stretch; kept while neither it nor what the draft says of it changes. */
  function settleStretch(stretch: Stretch, cast: Cast, local: LocalFacts): readonly Finding[] {
    const known = settled.get(stretch.reading);
    if (known?.cast === cast && known.local === local.key) return known.findings;
    const findings = settle(stretch.reading, cast, local);
    settled.set(stretch.reading, { cast, local: local.key, findings });
    return findings;
  }

  /** The stretches of a draft. Those before and behind an edit are found at their places in the draft read last, by comparison. */
  function stretchesOf(text: string): readonly Stretch[] {
    const spans = chunksOf(text);
    const shift = last.length - spans.length;
    let before = true;
    return spans.map((span, at) => {
      const part = text.slice(span.start, span.end);
      const here = before ? last[at] : last[at + shift];
      if (here?.text === part) return { ...span, text: part, reading: here.reading };
      before = false;
      const behind = last[at + shift];
      const reading = behind?.text === part ? behind.reading : reader.read(part);
      return { ...span, text: part, reading };
    });
  }

  return {
    read(written) {
      const { text, span } = plainOf(written);
      const stretches = stretchesOf(text);
      last = stretches;
      const lines = readLines(text);
      const heard = castOf(
        text,
        stretches.map(({ reading }) => reading.heard),
        lines,
        parts.ownNames,
        reader.bitsOf,
      );
      const cast = casts.get(heard.key, () => heard);
      const localOf = localFacts(lines);
      const findings: Finding[] = [];
      for (const stretch of stretches) {
        for (const finding of settleStretch(stretch, cast, localOf(stretch))) {
          findings.push({ ...finding, ...span(finding.start + stretch.start, finding.end + stretch.start) });
        }
      }
      return findings;
    },
  };
}

const NO_FACTS: LocalFacts = { names: [], signatures: [], key: '' };

/** Hands out the line facts of one stretch after the other, in reading order. */
function localFacts(lines: LineFacts): (stretch: Span) => LocalFacts {
  const names = inOrder(lines.names);
  const signatures = inOrder(lines.signatures);
  return (stretch) => {
    const own = { names: names(stretch), signatures: signatures(stretch) };
    if (own.names.length === 0 && own.signatures.length === 0) return NO_FACTS;
    return { ...own, key: JSON.stringify(own) };
  };
}

function inOrder<T extends Span>(spans: readonly T[]): (stretch: Span) => T[] {
  const sorted = [...spans].sort((a, b) => a.start - b.start);
  let next = 0;
  return ({ start, end }) => {
    while (next < sorted.length && (sorted[next]?.end ?? 0) <= start) next += 1;
    const inside: T[] = [];
    for (let at = next; at < sorted.length; at += 1) {
      const span = sorted[at];
      if (!span || span.start >= end) break;
      inside.push({ ...span, start: Math.max(0, span.start - start), end: Math.min(end, span.end) - start });
    }
    return inside;
  };
}

import type { Tagger } from '../model/entity';
import type { Finding, Span } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { chunksOf } from './chunks';
import { Lru } from './lru';
import { type Cast, castOf } from './names/cast';
import { changedForms, isTouched, type Spellings, spellings } from './names/change';
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
  /** Whether to leave out what identifies only together with others, which takes the most expressions: for a first look. */
  readonly hasty?: boolean;
}

export interface Detector {
  /**
   * What a draft gives away, in reading order, no two overlapping, neutral findings included. Offsets are UTF-16 units of
   * `text`. Never throws. What was read before is remembered by its exact words, so that a keystroke costs one stretch.
   */
  read(text: string): readonly Finding[];
  /** The same in steps of a few ms at most, for texts too long to be read at once; each step gives the share done, 0 to 1. */
  steps(text: string): Generator<number, readonly Finding[]>;
}

/** One stretch of a draft. */
interface Stretch extends Span {
  readonly text: string;
  readonly reading: Reading;
}

/** What was settled of a stretch, and what the draft said of it then. */
interface Settled {
  /** The cast it was settled with, or a later one that says the same of it. */
  cast: Cast;
  readonly local: string;
  readonly findings: readonly Finding[];
}

/** What a watchful reading asks for, of the certainty that is asked for otherwise. */
const WATCHFUL = 0.6;

/** Casts remembered: those of the drafts that are open, and of names half typed. */
const CASTS = 40;

/** The share of a reading that is done when every stretch has been read. */
const SETTLING = 0.95;
/** Stretches settled in one step. */
const SETTLED_AT_ONCE = 200;

/** Makes a detector. Pure apart from what it remembers. */
export function createDetector(parts: DetectorParts): Detector {
  const reader = createReader(parts.identifiers, parts.tagger, parts.watchful ? WATCHFUL : 1, parts.hasty);
  const settled = new WeakMap<Reading, Settled>();
  /** Of casts that are alike the first one stands for all, so that one look tells them from others. */
  const casts = new Lru<Cast>(CASTS);
  const changes = remembered(changedForms);
  const placed = placer();
  const spellingsOf = new WeakMap<Reading, Spellings>();
  let last: readonly Stretch[] = [];

  function spelt(reading: Reading): Spellings {
    const known = spellingsOf.get(reading);
    if (known) return known;
    const made = spellings(reading.words);
    spellingsOf.set(reading, made);
    return made;
  }

  /** What another cast says of nobody in a stretch changes nothing there: a name half typed is settled in its own stretch alone. */
  function isSettledBy(known: Settled, cast: Cast, reading: Reading): boolean {
    if (known.cast === cast) return true;
    const changed = changes(known.cast, cast);
    if (!changed || isTouched(spelt(reading), changed)) return false;
    known.cast = cast;
    return true;
  }

  /** The findings of a stretch, offsets of the stretch; kept while neither it nor what the draft says of it changes. */
  function settleStretch(stretch: Stretch, cast: Cast, local: LocalFacts): readonly Finding[] {
    const known = settled.get(stretch.reading);
    if (known && known.local === local.key && isSettledBy(known, cast, stretch.reading)) return known.findings;
    const findings = settle(stretch.reading, cast, local);
    settled.set(stretch.reading, { cast, local: local.key, findings });
    return findings;
  }

  /** The stretches of a draft. Those before and behind an edit are found at their places in the draft read last, by comparison. */
  function* stretchesOf(text: string): Generator<number, readonly Stretch[]> {
    const spans = chunksOf(text);
    const known = last;
    const shift = known.length - spans.length;
    const stretches: Stretch[] = [];
    let before = true;
    for (const [at, span] of spans.entries()) {
      const part = text.slice(span.start, span.end);
      const here: Stretch | undefined = before ? known[at] : undefined;
      before = here?.text === part;
      const same = before ? here : known[at + shift];
      if (same?.text === part) stretches.push({ ...span, text: part, reading: same.reading });
      else {
        // Where a reading is given up, the next one goes on from here.
        last = stretches;
        yield (span.start / text.length) * SETTLING;
        stretches.push({ ...span, text: part, reading: reader.read(part) });
      }
    }
    return stretches;
  }

  function* steps(written: string): Generator<number, readonly Finding[]> {
    const map = plainOf(written);
    const { text } = map;
    const stretches = yield* stretchesOf(text);
    last = stretches;
    yield SETTLING;
    const lines = readLines(text);
    yield SETTLING;
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
    for (const [at, stretch] of stretches.entries()) {
      if (at % SETTLED_AT_ONCE === SETTLED_AT_ONCE - 1) yield SETTLING;
      for (const finding of placed(settleStretch(stretch, cast, localOf(stretch)), stretch.start))
        findings.push(finding);
    }
    return map.shifted
      ? findings.map((finding) => ({ ...finding, ...map.span(finding.start, finding.end) }))
      : findings;
  }

  return {
    steps,
    read(text) {
      const work = steps(text);
      for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
    },
  };
}

/** Findings of a stretch with offsets of the draft. */
interface Placed {
  readonly offset: number;
  readonly findings: readonly Finding[];
}

/** Remembers findings where they stood: most of a draft stands where it stood at the last key. */
function placer(): (findings: readonly Finding[], offset: number) => readonly Finding[] {
  const known = new WeakMap<readonly Finding[], Placed>();
  return (findings, offset) => {
    const before = known.get(findings);
    if (before?.offset === offset) return before.findings;
    const moved = findings.map((finding) => ({ ...finding, start: finding.start + offset, end: finding.end + offset }));
    known.set(findings, { offset, findings: moved });
    return moved;
  };
}

/** The same two things are asked about for every stretch of a draft: the last answer is kept. */
function remembered<Thing, Answer>(compare: (a: Thing, b: Thing) => Answer): (a: Thing, b: Thing) => Answer {
  let kept: { readonly a: Thing; readonly b: Thing; readonly answer: Answer } | undefined;
  return (a, b) => {
    if (kept?.a !== a || kept.b !== b) kept = { a, b, answer: compare(a, b) };
    return kept.answer;
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

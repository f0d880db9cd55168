import type { Span } from '../../model/finding';
import { Lru } from '../lru';
import {
  classify,
  INTRODUCTION,
  isKnownFirst,
  isNamey,
  type Line,
  SIGNED_GLUED,
  SIGNED_INLINE,
  VOCATIVE,
} from './line';
import { FROM_CLIENT, NOT_SPOKEN_TO, OF_SOMEBODY, SIGNED_BARE, SIGNED_SMALL, TO_CLIENT } from './line-cues';

/** A name that its line puts on one side; `why` is a reason of `Finding`. */
export interface LineName extends Span {
  readonly side: 'client' | 'staff';
  readonly why: string;
}

/** What the lines of a draft tell: who writes, to whom, who is quoted, and where the writer's own details stand. */
export interface LineFacts {
  readonly names: readonly LineName[];
  /** Signature blocks of the writer: contact details in them are the office's. */
  readonly signatures: readonly Span[];
}

/** The part of the line facts that lies in one stretch of the draft, offsets of the stretch. */
export interface LocalFacts extends LineFacts {
  /** Alike for alike facts. */
  readonly key: string;
}

/** What a line says of names stands in its first words; a longer one is prose. */
const LONG = 160;

/** A greeting that goes on for longer than this is a whole mail. */
const LONG_GREETING = 60;

const known = new Lru<Line>(2000);
/** Of lines that were cut. */
const knownCut = new Lru<Line>(2000);
const knownToClient = new Lru<boolean>(20);
const knownQuotes = new Lru<number>(20);

/** Reads the lines of a draft for what they say of names. Offsets are of `text`. Linear; lines once read are remembered. */
export function readLines(text: string): LineFacts {
  const lines: Line[] = [];
  const starts: number[] = [];
  let at = 0;
  while (at <= text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    const whole = end - at <= LONG;
    const line = text.slice(at, whole ? end : at + LONG);
    lines.push((whole ? known : knownCut).get(line, () => classify(line, whole)));
    starts.push(at);
    at = end + 1;
  }
  return gather(text, lines, starts);
}

interface State {
  inner: boolean;
  innerIsClient: boolean;
  afterClosing: number;
  body: boolean;
}

function gather(text: string, lines: readonly Line[], starts: readonly number[]): LineFacts {
  const names: LineName[] = [];
  const signatures: Span[] = [];
  const staff = new Set<string>();
  const state: State = { inner: false, innerIsClient: false, afterClosing: 0, body: false };
  const add = (index: number, side: 'client' | 'staff', why: string): void => {
    const line = lines[index];
    const start = starts[index] ?? 0;
    for (const span of line?.names ?? []) {
      names.push({ start: start + span.start, end: start + span.end, side, why });
      if (side === 'staff')
        for (const part of formsOf(text.slice(start + span.start, start + span.end))) staff.add(part);
    }
  };
  const head = text.slice(0, 1200);
  const toClient = knownToClient.get(head, () => TO_CLIENT.test(head));
  const speakers = speakersOf(lines, head);
  const inQuote = quotedBlock(text);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line) continue;
    const start = starts[at] ?? 0;
    const isStaff = line.names.some((span) =>
      formsOf(text.slice(start + span.start, start + span.end)).some((form) => staff.has(form)),
    );
    switch (line.kind) {
      case 'blank':
        continue;
      case 'forward':
        state.inner = true;
        state.innerIsClient = false;
        break;
      case 'header':
        if (!state.inner && !state.body) add(at, 'staff', line.label === 'from' ? 'writer' : 'addressee');
        else if (line.label === 'from') {
          state.inner = true;
          state.innerIsClient = !isStaff && line.names.length > 0;
          add(at, state.innerIsClient ? 'client' : 'staff', state.innerIsClient ? 'forwarded' : 'writer');
        }
        break;
      case 'intro':
        state.inner = true;
        state.innerIsClient = !isStaff && !line.quoted;
        if (isStaff) add(at, 'staff', 'colleague');
        break;
      case 'greeting':
        // A mail of one paragraph greets and signs in the same line.
        if (isLast(lines, at) && (starts[at + 1] ?? text.length) - start > LONG_GREETING) signedAtEnd(at, start);
        if (state.inner || line.quoted || start < inQuote) break;
        if (toClient) add(at, 'client', 'greetedClient');
        else if (!state.body || (lines[at - 1]?.kind ?? 'blank') === 'blank') add(at, 'staff', 'addressee');
        if (!state.body && line.names.length === 0) introduction(start);
        break;
      case 'closing':
        state.afterClosing = at;
        break;
      case 'closingName':
        sign(at, line);
        break;
      case 'speaker':
        if (speakers && !line.therapist)
          add(at, speakers.isTranscript ? 'client' : 'staff', speakers.isTranscript ? 'sessionSpeaker' : 'writer');
        break;
      case 'name':
        if (state.afterClosing > 0 && at - state.afterClosing <= 4) sign(at, line);
        else if (isLast(lines, at) && state.body) sign(at, line);
        else if (line.label && !state.inner) sign(at, line);
        else if (!state.body && !state.inner) vocative(start);
        break;
      default:
        if (!state.body && !state.inner) {
          introduction(start);
          vocative(start);
        }
        if (isLast(lines, at)) signedAtEnd(at, start);
        if (FROM_CLIENT.test(text.slice(start, start + 120))) state.innerIsClient = true;
    }
    if (!state.body && line.kind !== 'header' && !/^(?:subject|date|sent):/i.test(text.slice(start, start + 8)))
      state.body = true;
  }
  return { names, signatures };

  function sign(at: number, line: Line): void {
    const start = starts[at] ?? 0;
    if (start < inQuote) return;
    const inner = state.inner || line.quoted;
    const forms = line.names.flatMap((span) => formsOf(text.slice(start + span.start, start + span.end)));
    if (inner && state.innerIsClient && !forms.some((form) => staff.has(form))) {
      add(at, 'client', 'forwarded');
      return;
    }
    add(at, 'staff', 'writer');
    if (!inner) signatures.push({ start, end: endOfBlock(text, lines, starts, at) });
  }

  function introduction(start: number): void {
    const match = INTRODUCTION.exec(text.slice(start, start + 90));
    const name = match?.[1] ?? '';
    if (!match || !/^\p{Lu}/u.test(name) || !isNamey(name)) return;
    const from = start + match[0].lastIndexOf(name);
    names.push({ start: from, end: from + name.length, side: 'staff', why: 'writer' });
  }

  function vocative(start: number): void {
    const match = VOCATIVE.exec(text.slice(start, start + 60));
    const name = match?.[1] ?? '';
    if (!match || !isNamey(name) || toClient) return;
    if (/^(?:[ \t]*$)/.test(match[0].slice(name.length))) return;
    const rest = text.slice(start + match[0].length, start + match[0].length + 30);
    // "OYELARAN, FOLASADE" is a record, "Ephraim - he of the silences" somebody spoken of.
    if (NOT_SPOKEN_TO.test(rest) || (name === name.toUpperCase() && /^\p{Lu}{2}/u.test(rest))) return;
    if (!/,\s*$/.test(match[0]) && !isKnownFirst(name.split(/\s+/)[0] ?? '')) return;
    names.push({ start, end: start + name.length, side: 'staff', why: 'addressee' });
    for (const form of formsOf(name)) staff.add(form);
  }

  /** "… thank you Nell", "… Blessings, Ida": the last line of all ends with a name after a word of thanks. */
  function signedAtEnd(at: number, start: number): void {
    const end = at + 1 < starts.length ? (starts[at + 1] ?? 0) - 1 : text.length;
    // "9am - Hollis" is an appointment.
    if (/^[ \t]*\d/.test(text.slice(start, start + 4))) return;
    const tail = text.slice(Math.max(start, end - 90), end);
    const small = SIGNED_SMALL.exec(tail)?.[1];
    if (small && isKnownFirst(small)) {
      const at = tail.lastIndexOf(small);
      names.push({
        start: end - tail.length + at,
        end: end - tail.length + at + small.length,
        side: 'staff',
        why: 'writer',
      });
      return;
    }
    const match = SIGNED_INLINE.exec(tail) ?? SIGNED_GLUED.exec(tail);
    const name = match?.[1] ?? '';
    if (!match || !/^\p{Lu}/u.test(name) || !isNamey(name)) return;
    const bare = text.slice(end).trim() === '' && SIGNED_BARE.test(tail);
    if (match[2] === undefined && !bare && !isKnownFirst(name.split(/\s+/)[0] ?? '')) return;
    // "… with her ex, Lorcan." ends with somebody spoken of.
    if (OF_SOMEBODY.test(tail.slice(0, match.index + match[0].indexOf(name, 1)))) return;
    const from = end - tail.length + match.index + match[0].indexOf(name, 1);
    names.push({ start: from, end: from + name.length, side: 'staff', why: 'writer' });
  }
}

const knownForms = new Lru<readonly string[]>(1000);

/** The parts of a name by which it may be called, in small letters. Asked for at each keystroke for all who are named. */
export function formsOf(name: string): readonly string[] {
  return knownForms.get(name, () => partsOf(name));
}

function partsOf(name: string): readonly string[] {
  return name
    .toLowerCase()
    .split(/[\s"“”]+/)
    .map((part) => part.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, ''))
    .filter((part) => part.length > 1);
}

function isLast(lines: readonly Line[], at: number): boolean {
  let rest = 0;
  for (let next = at + 1; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || line.kind === 'blank') continue;
    if (line.kind === 'forward' || line.kind === 'intro' || line.quoted) return rest <= 3;
    rest += 1;
    if (rest > 3) return false;
  }
  return rest <= 2;
}

const POSTSCRIPT = /^\s*p\.? ?(?:p\.? ?)?s(?:\b|\.)/i;

/** The end of the block that a signature opens: eight lines on, or where quoted mail begins. */
function endOfBlock(text: string, lines: readonly Line[], starts: readonly number[], at: number): number {
  let next = at + 1;
  while (next < lines.length && next - at <= 8) {
    const kind = lines[next]?.kind;
    if (kind === 'forward' || kind === 'intro' || kind === 'header' || lines[next]?.quoted) break;
    // What is added below the name is the letter going on.
    if (POSTSCRIPT.test(text.slice(starts[next] ?? 0, (starts[next] ?? 0) + 12))) break;
    next += 1;
  }
  return next < lines.length ? (starts[next] ?? text.length) : text.length;
}

/** Two lines that begin with somebody's name and a colon make a chat; with a therapist in it, a session, and they are clients. */
/** What is written down of a session, and in no chat of colleagues. */
const SESSION =
  /\b(?:transcript|verbatim|recording|group (?:session|therapy|notes?)|(?:group|session|sess)[ ,]{1,2}(?:#|no\.? ?|week )?\d|check-?in round)|\((?:long |short )?(?:silence|pause|laughs?|laughter|cries|crying|tearful|sighs?|inaudible)\b/i;

function speakersOf(lines: readonly Line[], head: string): { readonly isTranscript: boolean } | undefined {
  const speaking = lines.filter((line) => line.kind === 'speaker');
  if (speaking.length === 0) return undefined;
  const timed = speaking.some((line) => line.label === 'timed');
  const isTranscript = !timed && (lines.some((line) => line.therapist) || SESSION.test(head));
  // People who talk come back; in a list of cases each has one line.
  const talks = speaking.length > 1 && new Set(speaking.map((line) => line.label)).size < speaking.length;
  return talks || timed || isTranscript ? { isTranscript } : undefined;
}

/** Where a message that is pasted in quotation marks as a whole ends: what it opens and closes with is its sender's. */
function quotedBlock(text: string): number {
  const head = text.slice(0, 4000);
  const open = knownQuotes.get(head, () => /(?:^|\n)[ \t]*["“]/.exec(head)?.index ?? -1);
  if (open < 0) return 0;
  const mark = text.indexOf('"', open) >= 0 ? '"' : '”';
  const last = text.lastIndexOf(mark);
  if (last <= open + 1 || text.slice(open, last).split('\n').length < 4) return 0;
  return last;
}

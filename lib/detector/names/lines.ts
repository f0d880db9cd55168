import type { Span } from '../../model/finding';
import { Lru } from '../lru';
import {
  bitsOf,
  CLIENT,
  CLIENT_FIELDS,
  CREDENTIAL,
  FIRST,
  GREETING,
  KIN,
  LAST,
  NOT_NAME,
  PRO_ROLE,
  SILENT,
  STAFF_FIELDS,
} from './lexicon';

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

type Kind =
  | 'blank'
  | 'text'
  | 'header'
  | 'forward'
  | 'intro'
  | 'greeting'
  | 'closing'
  | 'closingName'
  | 'speaker'
  | 'name';

/** One line by itself. Spans are of the line. */
interface Line {
  readonly kind: Kind;
  /** Of headers, speakers and fields: the label in small letters. */
  readonly label: string;
  readonly names: readonly Span[];
  readonly quoted: boolean;
}

/** A source of plain letters that matches them large and small, where the flag `i` would also make `\\p{Lu}` match small ones. */
function anyCase(source: string): string {
  return source.replace(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}

const N = "\\p{Lu}[\\p{L}\\p{M}'’-]*\\.?";
const PART = '(?:de|la|del|van|von|der|bin|al|Ní|Ó)';
const NAME = `${N}(?:[ \\t]+(?:${PART}[ \\t]+)?${N}){0,3}`;
const LEAD = /^[>\s|*_~]*/;

const HEADER = /^(from|to|cc|bcc|sent by|reply-to)[ \t]*:\**[ \t]*(.*)$/iu;
const FORWARD = /^-{2,}\s*(?:forwarded|original)\b|^begin forwarded message|^_{10,}$/i;
const INTRO = new RegExp(`^[Oo]n\\b.{4,60}?(?:,|\\d|[AP]M)[ ,]+(${NAME})(?:[ \\t]*<[^>]*>)?[ \\t]+wrote:`, 'u');
const OPENING = anyCase(
  '(?:hi|hello|hey|hiya|dear|dearest|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|hola|thanks|thank you|thx)(?: there| again| so much)?',
);
const TITLE = anyCase('(?:dr|mr|mrs|ms|miss|mx|prof|sr|fr|rev)');
const GREETED = new RegExp(
  `^(?:${OPENING},?[ \\t]+(?:all and )?)((?:${TITLE}\\b\\.?[ \\t]+)?${NAME}(?:(?:[ \\t]*(?:,|&|and|/)[ \\t]*)${NAME}){0,3})[ \\t]*(?:[,!.:;–—-]|\\(|$)`,
  'u',
);
const SMALL_GREETING =
  /^(?:hi|hello|hey|hiya|dear|morning)[ \t]+((?:dr|mr|mrs|ms)?\.?[ \t]*[a-z]{2,14})[ \t]*[,!.:–—-]/;
const VOCATIVE = new RegExp(
  `^(${N}(?:[ \\t]+${N})?)(?:,(?:[ \\t]*$|[ \\t]+)|[ \\t]+[–—-][ \\t]+|[ \\t]+(?:can|could|would|will|pls|please|do|did|are|have) (?:you|u)\\b|[ \\t]+(?:pls|please)\\b)`,
  'u',
);
const CLOSING_WORDS = anyCase(
  '(?:best|thanks|thank you|many thanks|thx|ty|tia|cheers|regards|(?:kind|kindest|warm|warmest|best) (?:regards|wishes)|warmly|sincerely|respectfully|cordially|gratefully|fondly|blessings|peace|love|hugs|namaste|be well|take care|stay well|all (?:the|my) best|all best|with (?:gratitude|thanks|appreciation|regards|care|love|warmth|best wishes|kind regards)|yours(?: (?:truly|sincerely|faithfully|ever))?|sincerely yours|in (?:solidarity|gratitude|health|peace)|looking forward|talk soon|onward|ever|bw|kr|xo|xx?)',
);
const CLOSING = new RegExp(
  `^(?:${CLOSING_WORDS})(?: (?:so much|again|in advance|to (?:you )?all|everyone|all|always))?(?:,? and (?:thanks|regards|best wishes))?[ \\t]*[,.!–—-]*$`,
  'iu',
);
const CLOSING_NAME = new RegExp(
  `^(?:${CLOSING_WORDS})(?: (?:so much|again|in advance))?[ \\t]*[,.!–—-]+[ \\t]*(${NAME})(?:[ \\t]*[,–—-].*)?$`,
  'u',
);
const SPEAKER = new RegExp(
  `^(?:\\[?\\d{1,2}[:.]\\d\\d[^\\]\\p{L}]{0,6}(?:[AaPp][Mm])?\\]?[ \\t]*)?\\**(${N}(?:[ \\t]+${N})?|[a-z]{3,12})(?:[ \\t]*\\([^)]{1,20}\\))?:\\**[ \\t]+\\S`,
  'u',
);
const SPEAKER_TIME =
  /^(\p{L}[\p{L}'’.-]*(?:[ \t]+\p{Lu}[\p{L}'’-]*\.?){0,2})(?:[ \t]*\([^)]{1,24}\))?[ \t]{1,4}\[?\d{1,2}:\d\d(?:[ \t]*[AaPp][Mm])?\]?[ \t]*$/u;
const SIGNED = new RegExp(
  `^(?:[-–—~][ \\t]*)?(?:${TITLE}\\b\\.?[ \\t]+)?(${NAME})(?:[ \\t]*(?:,|\\||/|-|–|—|\\()[ \\t]*(.{1,60}))?[ \\t]*$`,
  'u',
);

/** "… thank you Nell", "Blessings, Ida" at the very end. */
const SIGNED_INLINE = new RegExp(
  `(?:${CLOSING_WORDS})[,.!–—-]*[ \\t]+(${NAME})()(?:,[ \\t]*[\\p{L}., -]{2,30})?[ \\t]*$`,
  'u',
);
/** "Hope this helps, Corinne", "Be well.Robin Lake, DBH, LPCC", "~Mark" at the very end, however glued to what is before it. */
const SIGNED_GLUED = new RegExp(
  `[.!?,~–—-][ \\t]*(${NAME})((?:,?[ \\t]*[A-Z][A-Za-z-]{1,6}\\b\\.?){1,5})?[ \\t]*(?:\\(?(?:www\\.|https?:)\\S+)?$`,
  'u',
);

/** "Hi, I'm Amelia." at the head of a draft. */
const INTRODUCTION = new RegExp(
  `^(?:(?:${anyCase('hi|hello|hey|greetings')})[^.!?"“]{0,20}[,.!][ \\t]*)?(?:${anyCase("i['’]m|i am|my name is|this is|it's|its")})[ \\t]+(${NAME})(?=[ \\t]*(?:[,.!]|and|from|at|here|with|\\(|$))`,
  'u',
);

/** What a line says of names stands in its first words; a longer one is prose. */
const LONG = 160;

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

function classify(raw: string, whole: boolean): Line {
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const line = raw.slice(lead).replace(/[\s*_]+$/, '');
  const quoted = raw.slice(0, lead).includes('>');
  const make = (kind: Kind, names: readonly Span[] = [], label = ''): Line => ({
    kind,
    label,
    quoted,
    names: names.map((span) => ({ start: span.start + lead, end: span.end + lead })),
  });
  if (!line) return make(lead > 0 && quoted ? 'blank' : 'blank');
  if (FORWARD.test(line)) return make('forward');
  const header = HEADER.exec(line);
  if (header && whole) return make('header', headerNames(line, header[2] ?? ''), (header[1] ?? '').toLowerCase());
  const intro = INTRO.exec(line);
  if (intro) return make('intro', [spanOf(line, intro[1] ?? '', intro.index)]);
  if (whole && CLOSING.test(line)) return make('closing');
  const closing = whole ? CLOSING_NAME.exec(line) : null;
  if (closing && isNamey(closing[1] ?? '')) return make('closingName', [spanOf(line, closing[1] ?? '', 3)]);
  const greeting = GREETED.exec(line);
  if (greeting) return make('greeting', greetedNames(line, greeting[1] ?? ''));
  const small = SMALL_GREETING.exec(line);
  if (small && isKnownFirst((small[1] ?? '').replace(/^(?:dr|mr|mrs|ms)\.?\s+/, '')))
    return make('greeting', [spanOf(line, small[1] ?? '', 2)]);
  const timed = whole ? SPEAKER_TIME.exec(line) : null;
  if (timed && isNamey(timed[1] ?? '')) return make('speaker', [spanOf(line, timed[1] ?? '', 0)], 'timed');
  const speaker = SPEAKER.exec(line);
  if (speaker && !isLabel(speaker[1] ?? ''))
    return make('speaker', [spanOf(line, speaker[1] ?? '', 0)], (speaker[1] ?? '').toLowerCase());
  const signed = whole && line.length < 90 ? SIGNED.exec(line) : null;
  if (signed && isNamey(signed[1] ?? '') && isSignatureRest(signed[2]))
    return make('name', [spanOf(line, signed[1] ?? '', 0)], signed[2] ?? '');
  return make('text');
}

function spanOf(line: string, part: string, from: number): Span {
  const start = Math.max(0, line.indexOf(part, from));
  return { start, end: start + part.length };
}

/** "Priya Nair <priya@…>; Tom Ash" */
function headerNames(line: string, value: string): Span[] {
  const from = line.length - value.length;
  const spans: Span[] = [];
  for (const match of value.matchAll(new RegExp(`(?<![\\w@.])${NAME}`, 'gu'))) {
    if (isNamey(match[0])) spans.push({ start: from + match.index, end: from + match.index + match[0].length });
  }
  return spans;
}

function greetedNames(line: string, names: string): Span[] {
  const from = line.indexOf(names);
  const spans: Span[] = [];
  for (const match of names.matchAll(new RegExp(NAME, 'gu'))) {
    const title = /^(?:Dr|Mr|Mrs|Ms|Miss|Mx|Prof|Sr|Fr|Rev)\.?[ \t]+/.exec(match[0])?.[0].length ?? 0;
    if (isNamey(match[0].slice(title)))
      spans.push({ start: from + match.index + title, end: from + match.index + match[0].length });
  }
  return spans;
}

const NO_NAMES =
  /^(?:all|everyone|everybody|folks|team|colleagues?|friends|there|both|gents|ladies|sir|madam|doctor|dr|editor|committee|members?|group|therapists?|counselors?|mods?|reddit|hive|y'all|guys|please|also|and|so|well|you|i|the|a|this|that|what|how|my|one|subject|re|fw|fwd|date|sent|claims|examiner|hiring|manager|edit|update|tldr|question|title|note|ps|p\.s\.?|asap|yes|no|ok|okay|thanks|thank|psa|help|position|location|salary|plan|hpi|cc|dx|risk|mood|affect|voicemail|table|item|ref)$/;

/** Whether capital words can be a person's name at all. */
function isNamey(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.every((word) => {
    const bits = bitsOf(word.replace(/\.$/, ''));
    if (NO_NAMES.test(word)) return false;
    if (bits & FIRST || bits & LAST) return true;
    return !(bits & (NOT_NAME | SILENT | KIN | CLIENT | PRO_ROLE | GREETING));
  });
}

function isKnownFirst(name: string): boolean {
  const bits = bitsOf(name.toLowerCase());
  return (bits & FIRST) !== 0 && !(bits & NOT_NAME);
}

function isLabel(label: string): boolean {
  const lower = label.toLowerCase();
  if (CLIENT_FIELDS.has(lower) || STAFF_FIELDS.has(lower) || !isNamey(label)) return true;
  const bits = bitsOf(lower);
  return label === lower
    ? !(bits & FIRST)
    : (bits & (NOT_NAME | SILENT | KIN | CLIENT | PRO_ROLE)) !== 0 && !(bits & FIRST);
}

/** After a name on a signature line: nothing, letters, a role, pronouns; no sentence. */
function isSignatureRest(rest: string | undefined): boolean {
  if (!rest) return true;
  const words = rest.split(/[\s,/|()]+/).filter(Boolean);
  if (words.length > 7 || /[.?!]\s+\p{Lu}/u.test(rest)) return false;
  return words.some((word) => {
    const bits = bitsOf(word.toLowerCase().replace(/\.$/, ''));
    return (
      (bits & (CREDENTIAL | PRO_ROLE)) !== 0 ||
      /^(?:she|he|they|team|clinic|billing|office|intake|lead|desk|counseling|psychology|therapy|services|staff|dept)$/i.test(
        word,
      )
    );
  });
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
  const speakers = speakersOf(lines);
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
        if (state.inner || line.quoted || start < inQuote) break;
        if (toClient) add(at, 'client', 'greetedClient');
        else if (!state.body || (lines[at - 1]?.kind ?? 'blank') === 'blank') add(at, 'staff', 'addressee');
        break;
      case 'closing':
        state.afterClosing = at;
        break;
      case 'closingName':
        sign(at, line);
        break;
      case 'speaker':
        if (speakers)
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
    if (!/,\s*$/.test(match[0]) && !isKnownFirst(name.split(/\s+/)[0] ?? '')) return;
    names.push({ start, end: start + name.length, side: 'staff', why: 'addressee' });
    for (const form of formsOf(name)) staff.add(form);
  }

  /** "… thank you Nell", "… Blessings, Ida": the last line of all ends with a name after a word of thanks. */
  function signedAtEnd(at: number, start: number): void {
    const end = at + 1 < starts.length ? (starts[at + 1] ?? 0) - 1 : text.length;
    const tail = text.slice(Math.max(start, end - 90), end);
    const match = SIGNED_INLINE.exec(tail) ?? SIGNED_GLUED.exec(tail);
    const name = match?.[1] ?? '';
    if (!match || !/^\p{Lu}/u.test(name) || !isNamey(name)) return;
    if (match[2] === undefined && !isKnownFirst(name.split(/\s+/)[0] ?? '')) return;
    const from = end - tail.length + match.index + match[0].indexOf(name, 1);
    names.push({ start: from, end: from + name.length, side: 'staff', why: 'writer' });
  }
}

/** The parts of a name by which it may be called, in small letters. */
export function formsOf(name: string): string[] {
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

/** The end of the block that a signature opens: eight lines on, or where quoted mail begins. */
function endOfBlock(text: string, lines: readonly Line[], starts: readonly number[], at: number): number {
  let next = at + 1;
  while (next < lines.length && next - at <= 8) {
    const kind = lines[next]?.kind;
    if (kind === 'forward' || kind === 'intro' || kind === 'header' || lines[next]?.quoted) break;
    next += 1;
  }
  return next < lines.length ? (starts[next] ?? text.length) : text.length;
}

/** Two lines that begin with somebody's name and a colon make a chat; with a therapist in it, a session. */
function speakersOf(lines: readonly Line[]): { readonly isTranscript: boolean } | undefined {
  const speaking = lines.filter((line) => line.kind === 'speaker');
  if (speaking.length === 0) return undefined;
  const timed = speaking.some((line) => line.label === 'timed');
  const labels = new Set(speaking.map((line) => line.label));
  if (speaking.length < 2 && !timed && labels.size < 2) return undefined;
  return { isTranscript: false };
}

/** Words of a mail that speaks to the client: then the name in its greeting is the client's. */
const TO_CLIENT =
  /\b(?:your (?:next |last |first |upcoming |recent )?(?:session|appointment|intake|treatment|medication|symptoms|diagnosis|balance|homework|stroke|recovery|therapy|file|superbill|discharge)|our (?:next |last |first )?(?:session|appointment)|(?:moved|move|reschedule|rescheduled|see) us\b|still on for|how (?:have|are) you (?:been )?(?:feeling|doing|coping|sleeping)|you (?:told|asked) me last|text to (?:confirm|remind)|reply y(?:es)? or n|confirming (?:that )?(?:i've|your|our))/i;

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

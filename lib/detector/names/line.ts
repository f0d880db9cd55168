import type { Span } from '../../model/finding';
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

export type Kind =
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
export interface Line {
  readonly kind: Kind;
  /** Of headers, speakers and fields: the label in small letters. */
  readonly label: string;
  readonly names: readonly Span[];
  readonly quoted: boolean;
  /** "Therapist: …", a line of a session. */
  readonly therapist: boolean;
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
  '(?:hi|hello|hey|hiya|dear|dearest|good (?:morning|afternoon|evening|day)|morning|afternoon|evening|greetings|hola|bonjour|bonsoir|salut|ciao|hallo|kia ora|namaste|aloha|shalom|liebe|lieber|estimad(?:o|a)|querid(?:o|a)|buenos d(?:i|í)as|buenas tardes|thanks|thank you|thx)(?: there| again| so much)?',
);
const TITLE = anyCase('(?:dr|mr|mrs|ms|miss|mx|prof|sr|fr|rev)');
const GREETED = new RegExp(
  `^(?:${OPENING},?[ \\t]+(?:all and )?)((?:${TITLE}\\b\\.?[ \\t]+)?${NAME}(?:(?:[ \\t]*(?:,|&|and|/)[ \\t]*)${NAME}){0,3})[ \\t]*(?:[,!.:;–—-]|\\(|$)`,
  'u',
);
const SMALL_GREETING =
  /^(?:hi|hello|hey|hiya|dear|morning)[ \t]+((?:dr|mr|mrs|ms)?\.?[ \t]*[a-z]{2,14})[ \t]*(?:[,!.:–—-]|(?=[ \t](?:do|does|can|could|would|are|did|have|any|is|just|quick|i|we|hope|thanks|pls|please|wondering|if|how|it's|this|when|what|where|you|u)\b)|$)/;
export const VOCATIVE = new RegExp(
  `^(${N}(?:[ \\t]+${N})?)(?:,(?:[ \\t]*$|[ \\t]+)|[ \\t]+[–—-][ \\t]+|[ \\t]+(?:can|could|would|will|pls|please|do|did|are|have) (?:you|u)\\b|[ \\t]+(?:pls|please)\\b)`,
  'u',
);
const CLOSING_WORDS = anyCase(
  '(?:best|thanks|thank you|many thanks|thx|ty|tia|cheers|regards|(?:kind|kindest|warm|warmest|best) (?:regards|wishes)|warmly|sincerely|respectfully|cordially|gratefully|fondly|blessings|peace|love|hugs|namaste|be well|take care|stay well|all (?:the|my) best|all best|with (?:gratitude|thanks|appreciation|regards|care|love|warmth|best wishes|kind regards)|yours(?: (?:truly|sincerely|faithfully|ever))?|sincerely yours|in (?:solidarity|gratitude|health|peace)|looking forward|talk soon|onward|merci|bien à vous|cordialement|(?:un )?saludos?|un abrazo|gracias|grazie|obrigado|obrigada|groetjes|(?:viele|liebe|herzliche) grüße|mit freundlichen grüßen|ever|bw|kr|xo|xx?)',
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
  `^(?:\\[?\\d{1,2}[:.]\\d\\d[^\\]\\p{L}]{0,6}(?:[AaPp][Mm])?\\]?[ \\t]*)?\\**(${N}(?:[ \\t]+${N})?|[a-z][a-z_.]{2,14})(?:[ \\t]*\\([^)]{1,20}\\))?:\\**[ \\t]+\\S`,
  'u',
);
const SPEAKER_TIME =
  /^(\p{L}[\p{L}'’.-]*(?:[ \t]+\p{Lu}[\p{L}'’-]*\.?){0,2})(?:[ \t]*\([^)]{1,24}\))?[ \t]{1,4}\[?\d{1,2}:\d\d(?:[ \t]*[AaPp][Mm])?\]?[ \t]*$/u;
const SIGNED = new RegExp(
  `^(?:[-–—~][ \\t]*)?(?:${TITLE}\\b\\.?[ \\t]+)?(${NAME})(?:[ \\t]*(?:,|\\||/|-|–|—|\\()[ \\t]*(.{1,60}))?[ \\t]*$`,
  'u',
);

/** "… thank you Nell", "Blessings, Ida" at the very end. */
export const SIGNED_INLINE = new RegExp(
  `(?:${CLOSING_WORDS})(?:[,.!–—-]+[ \\t]*|[ \\t]+)(${NAME})()(?:,[ \\t]*[\\p{L}., -]{2,30})?[ \\t]*$`,
  'u',
);
/** "Hope this helps, Corinne", "Be well.Robin Lake, DBH, LPCC", "~Mark" at the very end, however glued to what is before it. */
export const SIGNED_GLUED = new RegExp(
  `[.!?,~–—-][ \\t]*(${NAME})((?:,?[ \\t]*[A-Z][A-Za-z-]{1,6}\\b\\.?){1,5})?[ \\t]*(?:\\(?(?:www\\.|https?:)[^\\n]{1,70}|~[^\\n]{1,50})?$`,
  'u',
);

/** "Hi, I'm Amelia." at the head of a draft. */
export const INTRODUCTION = new RegExp(
  `^(?:(?:${anyCase('hi|hello|hey|greetings')})[^.!?"“]{0,20}[,.!][ \\t]*)?(?:${anyCase("i['’]m|i am|my name is|this is|it's|its")})[ \\t]+(${NAME})(?=[ \\t]*(?:[,.!]|and|from|at|here|with|\\(|$))`,
  'u',
);

const THERAPIST =
  /^[ \t*]*(?:\[?\d{1,2}[:.]\d\d[^\]\p{L}]{0,6}(?:[ap]m)?\]?[ \t]*)?(?:(?:therapist|counsell?or|clinician|interviewer|psychologist|th?)|dr\.?[ \t]+[\p{L}'’-]{1,20})\**[ \t]*:/iu;

/** What one line is, and the names it gives. `whole` is false for one that was cut. */
export function classify(raw: string, whole: boolean): Line {
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const line = raw.slice(lead).replace(/[\s*_]+$/, '');
  const quoted = raw.slice(0, lead).includes('>');
  const make = (kind: Kind, names: readonly Span[] = [], label = ''): Line => ({
    kind,
    label,
    quoted,
    therapist: THERAPIST.test(raw),
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
export function isNamey(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return words.every((word) => {
    const bits = bitsOf(word.replace(/\.$/, ''));
    if (NO_NAMES.test(word)) return false;
    if (bits & FIRST || bits & LAST) return true;
    return !(bits & (NOT_NAME | SILENT | KIN | CLIENT | PRO_ROLE | GREETING));
  });
}

export function isKnownFirst(name: string): boolean {
  const bits = bitsOf(name.toLowerCase());
  return (bits & FIRST) !== 0 && !(bits & NOT_NAME);
}

function isLabel(label: string): boolean {
  const lower = label.toLowerCase();
  if (CLIENT_FIELDS.has(lower) || STAFF_FIELDS.has(lower) || !isNamey(label)) return true;
  const bits = bitsOf(lower);
  // "T:" and "C:" are roles; a user name is one by its joint.
  if (label.length < 2) return true;
  if (/[a-z][_.][a-z\d]/.test(label)) return false;
  return label === lower
    ? !(bits & FIRST)
    : (bits & (NOT_NAME | SILENT | KIN | CLIENT | PRO_ROLE)) !== 0 && !(bits & FIRST);
}

/** After a name on a signature line: nothing, letters, a role, pronouns; no sentence. */
function isSignatureRest(rest: string | undefined): boolean {
  if (!rest) return true;
  const words = rest.split(/[\s,/|()]+/).filter(Boolean);
  if (words.length > 7 || /[.?!]\s+\p{Lu}/u.test(rest)) return false;
  if (
    words.some((word) =>
      /^(?:was|is|were|are|has|had|have|seen|said|says|came|will|who|his|him|told|did|does)$/i.test(word),
    )
  )
    return false;
  if (/\b(?:she|he|they|ze)[ \t]*\//i.test(rest)) return true;
  return words.some((word) => {
    const bits = bitsOf(word.toLowerCase().replace(/\.$/, ''));
    return (
      (bits & (CREDENTIAL | PRO_ROLE)) !== 0 ||
      /^(?:team|clinic|billing|office|intake|lead|desk|counseling|psychology|therapy|services|staff|dept)$/i.test(word)
    );
  });
}

import type { Family, Finding, Span } from '../../model/finding';
import { resolveOverlaps } from '../overlap';
import type { Reading } from '../reading';
import { type Cast, folded } from './cast';
import { bitsOf, CASES, COMMON_AUTHOR, FIRST, LAST } from './lexicon';
import { formsOf, type LocalFacts } from './lines';
import { DOUBTED, type Mark, TREATED, TREATING } from './mark';
import { mentions } from './mentions';
import { PROPER } from './proper';
import { CAPITAL, WORD, type Word } from './words';

/** The least of a clause that is worth a finding, in UTF-16 units. */
const SHORTEST = 4;

/** Families that in a signature block are the office's own. */
const OFFICE = new Set(['phone', 'email', 'url', 'address', 'place', 'organization', 'id']);

/** Kinds whose words are those of a list of peoples, tongues or services, and what these are no name of. */
const LISTED: Readonly<Record<string, Family>> = { language: 'name', group: 'name', military: 'organization' };

/** The findings of one stretch, now that the whole draft has been heard: in order, none overlapping. */
export function settle(reading: Reading, cast: Cast, local: LocalFacts): readonly Finding[] {
  const people = nameFindings(reading, cast, local);
  const places = placeMarksOf(reading).map((mark) => placeFinding(reading, mark, cast, local));
  const structured = reading.findings.map((finding) => officeOf(finding, local, reading));
  const together = structured.filter((finding) => finding.family === 'quasi');
  const alone = structured.filter((finding) => finding.family !== 'quasi');
  const named = [...people, ...places.filter((finding) => finding !== undefined)];
  const isListed = (finding: Finding) =>
    together.some((whole) => LISTED[whole.kind] === finding.family && within(finding, whole));
  const kept = resolveOverlaps([...alone, ...named.filter((finding) => !isListed(finding))]);
  return resolveOverlaps([...kept, ...together.flatMap((finding) => beside(finding, kept))]);
}

/** A quasi-identifier is often a whole clause: what identifies by itself inside it goes first, and the clause keeps what is before. */
function beside(finding: Finding, kept: readonly Finding[]): Finding[] {
  const first = kept.find((other) => overlaps(other, finding));
  if (!first) return [finding];
  const end = first.start - 1;
  return end - finding.start >= SHORTEST ? [{ ...finding, end }] : [];
}

/** Marks of places and bodies; what one of two that overlap knows of a tie, the other learns. */
function placeMarksOf(reading: Reading): Mark[] {
  const marks = reading.marks.filter((mark) => mark.family === 'place' || mark.family === 'organization');
  if (marks.length < 2) return marks;
  return marks.map((mark) => {
    const others = marks.filter((other) => other !== mark && overlaps(other, mark));
    if (others.length === 0) return mark;
    const all = [mark, ...others];
    return { ...mark, tied: all.some((one) => one.tied), weak: all.every((one) => one.weak) };
  });
}

function officeOf(finding: Finding, local: LocalFacts, reading: Reading): Finding {
  if (!OFFICE.has(finding.family)) return finding;
  const signed = local.signatures.some((span) => within(finding, span));
  if (signed || isOwnContact(finding, reading)) return { ...finding, tier: 'neutral', why: 'writer' };
  return finding;
}

const OWN_CONTACT =
  /\b(?:(?:my|our) (?:direct |office |work |practice |clinic |personal )?(?:number|line|phone|cell|email|e-mail|office|fax|address|website|site|practice|clinic)|(?:reach|call|text|email|contact|dm|fax|ring|find|message) (?:me|us)\b|fax (?:it )?back|(?:call|contact|reach) (?:the|our) (?:office|clinic|front desk)|(?:you|clients) (?:may|can|could) (?:call|contact|reach|text|visit|email)|me pued[ea]n? (?:contactar|llamar|escribir)|(?:llame|llamar|llámeme|contácteme|escríbame|comunicarse) (?:al?|a mi|conmigo)|pued[ea]n? (?:llamar|contactar|escribir)\w*)[^.!?\n]{0,30}$/i;

/** An offer to whoever reads: "you may call …", "llame al …". What it names is the practice's. */
const OFFER =
  /\b(?:you (?:may|can|could) (?:also |always )?(?:call|reach|contact|text|email)|(?:feel free|free) to (?:call|reach out|contact|text|email)|(?:me|nos) (?:puedes?|pueden) (?:llamar|contactar|escribir)|puedes? (?:llamar(?:me|nos)?|contactar(?:me|nos)|escribir(?:me|nos))|ll[aá]m[ae](?:me|nos)?|contact[ae](?:me|nos)|visite)\b[^.!?\n]{0,16}$/i;
/** What follows the number of a practice. */
const TO_BOOK =
  /^[ ,.]{0,2}(?:or visit|o visite|to (?:schedule|book|set up|make)|for (?:an?|more|your) (?:appointment|consult\w*|information|info|free|session)|para (?:una|m[aá]s|hacer|agendar))\b/i;

/** "HOW: write to …", "to join, email …", "counseling in Puerto Rico, call …": an offer of the practice. */
const OFFERED =
  /(?:\b(?:how|rsvp|apply|enquiries|inquiries|questions|to (?:join|apply|register|book|sign up|rsvp|schedule|enquire|inquire))\b[:,]? ?(?:please )?(?:(?:write|email|e-mail|send|reply|rsvp|call|text)\b[^.!?\n]{0,20})?|(?:counsell?ing|teletherapy|therapy|coaching|consultation|services|appointments?|sessions?|groups?)\b[^.!?\n]{0,30}, (?:please )?(?:call|text|email|contact)) ?$/i;
/** Mailboxes of a role, not of a person. */
const ROLE_MAILBOX =
  /^(?:info|office|admin|careers|jobs|hr|recruitment|hello|contact|enquiries|inquiries|reception|frontdesk|billing|accounts|invoices|support|help|helpdesk|training|events|registrar|intake|referrals|bookings|newsletter|editor|noreply|no-reply)(?:@.*)?$/;
/** "Service location moves to …" */
const OUR_DOOR =
  /\b(?:(?:service|practice|office|clinic) (?:location|address|site|suite)|our (?:new )?(?:office|clinic|premises)|we(?:['’]re| are| will be)? (?:moving|relocating|based|located))\b[^.!?\n]{0,30}$/i;

/** Signs that somebody else is speaking: "my cell" is then theirs. */
const THEIR_WORDS = /["“]|voice ?mail|transcript|texted|txt\b|wrote\b|message from/i;

function isOwnContact(finding: Finding, reading: Reading): boolean {
  if (finding.family === 'address') return OUR_DOOR.test(wordsBefore(reading.words, finding.start));
  if (finding.family !== 'phone' && finding.family !== 'email' && finding.family !== 'url') return false;
  const first = reading.words.find((word) => word.end > finding.start);
  if (finding.family === 'email' && ROLE_MAILBOX.test(first?.lower ?? '')) return true;
  const before = wordsBefore(reading.words, finding.start);
  if (THEIR_WORDS.test(before)) return false;
  if (/\b(?:he|she|they|his|her|their|client|patient|pt)\b/i.test(before.slice(-40))) return false;
  return (
    OWN_CONTACT.test(before) ||
    OFFER.test(before) ||
    OFFERED.test(before) ||
    TO_BOOK.test(wordsBehind(reading.words, finding.end))
  );
}

function wordsBehind(words: readonly Word[], end: number): string {
  return words
    .filter((word) => word.start >= end && word.start < end + 30)
    .map((word) => (word.gap === 0 ? word.text : ` ${word.text}`))
    .join('');
}

function wordsBefore(words: readonly Word[], start: number): string {
  let text = '';
  for (const word of words) {
    if (word.end > start) break;
    if (start - word.start < 60)
      text += word.gap === 2 ? `\n${word.text}` : word.gap === 1 ? ` ${word.text}` : word.text;
  }
  return `${text} `;
}

function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Marks of people merged where they overlap, then put on a side; and every other mention of those found. */
function nameFindings(reading: Reading, cast: Cast, local: LocalFacts): Finding[] {
  const fromLines: Mark[] = local.names.map((name) => ({
    start: name.start,
    end: name.end,
    family: 'name',
    kind: 'personName',
    certainty: 0.9,
    why: name.why,
    side: name.side,
  }));
  const merged = merge([...fromLines, ...reading.marks.filter((mark) => mark.family === 'name')]);
  const again = mentions(reading.words, cast);
  const findings = merged
    .filter((mark) => mark.kind !== PROPER || isTold(reading, mark, cast, again))
    .map((mark) => personFinding(reading, inSignature(mark, local), cast));
  for (const mention of again) {
    if (!findings.some((finding) => overlaps(finding, mention))) findings.push(mention);
  }
  return findings;
}

/** One word with a capital that the lists do not know as a name. */
function isUnlisted(reading: Reading, mark: Mark): boolean {
  const parts = reading.words.filter((word) => word.kind === WORD && word.start < mark.end && word.end > mark.start);
  return parts.length === 1 && parts.every((word) => word.shape === CAPITAL && !(word.bits & (FIRST | LAST)));
}

/** A capital word that nobody knows tells something only beside a client. */
function isTold(reading: Reading, mark: Mark, cast: Cast, again: readonly Finding[]): boolean {
  if ((!cast.aboutClient && !mark.tied) || again.some((mention) => overlaps(mention, mark))) return false;
  return !reading.marks.some((other) => other.family !== 'name' && overlaps(other, mark));
}

/** One mark for marks that overlap: the widest span, the best certainty, and the side of the most telling of them. */
function merge(marks: readonly Mark[]): Mark[] {
  const sorted = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Mark[] = [];
  for (const mark of sorted) {
    const last = merged[merged.length - 1];
    if (!last || mark.start >= last.end) merged.push(mark);
    else merged[merged.length - 1] = joined(last, mark);
  }
  return merged;
}

function joined(a: Mark, b: Mark): Mark {
  const lead = rank(a) >= rank(b) ? a : b;
  return {
    ...lead,
    start: Math.min(a.start, b.start),
    end: Math.max(a.end, b.end),
    certainty: Math.max(a.certainty, b.certainty),
  };
}

/** A rule that says whose name it is outweighs one that does not; what a line says outweighs both. */
function rank(mark: Mark): number {
  if (mark.kind === PROPER) return -1;
  if (mark.side === 'open') return mark.why === 'taggedName' ? 0 : 1;
  return mark.certainty >= 0.9 ? 3 : 2;
}

/** Whatever reads like a name in a signature is the writer's: a street, a clinic. */
function inSignature(mark: Mark, local: LocalFacts): Mark {
  if (mark.side !== 'open' || !local.signatures.some((span) => within(mark, span))) return mark;
  return { ...mark, side: 'staff', why: 'writer' };
}

function personFinding(reading: Reading, mark: Mark, cast: Cast): Finding {
  const { start, end, certainty } = mark;
  if (isTreating(mark, cast) && !isOneOfUs(reading, mark, cast))
    return { start, end, family: 'name', kind: TREATING, tier: 'quasi', certainty, why: TREATING };
  const doubted =
    mark.why === 'taggedName' && mark.certainty < DOUBTED && !cast.aboutClient && isUnlisted(reading, mark);
  const kind = mark.kind === TREATING || mark.kind === TREATED ? 'personName' : mark.kind;
  const made = cast.madeUp && /^\p{L}+$/u.test(textOf(reading.words, mark));
  const neutral = made
    ? 'pseudonym'
    : mark.side === 'staff'
      ? mark.why
      : mark.side === 'open'
        ? neutralWhy(textOf(reading.words, mark), cast)
        : undefined;
  // Beside a number or a date of somebody's "John Doe" may be what a hospital calls them.
  if (
    neutral === 'placeholder' &&
    cast.aboutClient &&
    /\bdoe$/i.test(textOf(reading.words, mark)) &&
    reading.findings.some(({ tier }) => tier === 'direct')
  )
    return { start, end, family: 'name', kind, tier: 'quasi', certainty: 0.4, why: neutral };
  return neutral
    ? { start, end, family: 'name', kind, tier: 'neutral', certainty, why: neutral }
    : {
        start,
        end,
        family: 'name',
        kind,
        tier: kind === PROPER || doubted ? 'quasi' : 'direct',
        certainty,
        why: mark.why,
      };
}

function isTreating({ kind, side }: Mark, cast: Cast): boolean {
  return side === 'staff' && (kind === TREATED || (kind === TREATING && cast.aboutClient));
}

const US: ReadonlySet<string> = new Set(['writer', 'addressee', 'ownName', 'author', 'pseudonym']);

/** Whether a clinician is the writer, the one written to, or an author, by another mention. */
function isOneOfUs(reading: Reading, mark: Mark, cast: Cast): boolean {
  return formsOf(textOf(reading.words, mark)).some((form) => US.has(cast.neutral.get(folded(form)) ?? ''));
}

function textOf(words: readonly Word[], span: Span): string {
  return words
    .filter((word) => word.kind === WORD && word.start < span.end && word.end > span.start)
    .map((word) => word.lower)
    .join(' ');
}

/** Why a name whose surroundings tell nothing is neutral: every part of it belongs to someone on the professional side. */
function neutralWhy(name: string, cast: Cast): string | undefined {
  const forms = formsOf(name).map(folded);
  if (forms.length === 0) return undefined;
  const first = forms[0];
  const last = forms[forms.length - 1] ?? '';
  if (cast.hasAuthors && forms.length === 1 && bitsOf(last) & COMMON_AUTHOR && !(bitsOf(last) & FIRST)) return 'author';
  if (cast.hasAuthors && forms.length === 1 && CASES.has(last)) return 'author';
  const known = forms.filter((form) => cast.neutral.has(form));
  if (known.length === 0 || first === undefined) return undefined;
  if (
    known.length < forms.length &&
    !(cast.neutral.has(first) && forms.length === known.length + 1 && !cast.clients.has(forms[forms.length - 1] ?? ''))
  )
    return undefined;
  return cast.neutral.get(known[0] ?? '');
}

function placeFinding(reading: Reading, mark: Mark, cast: Cast, local: LocalFacts): Finding | undefined {
  const { start, end, kind, certainty, why } = mark;
  const family = mark.family === 'organization' ? 'organization' : 'place';
  const base = { start, end, family, kind, certainty } as const;
  const name = textOf(reading.words, mark);
  if (mark.side === 'staff') return { ...base, tier: 'neutral', why };
  if (local.signatures.some((span) => within(mark, span))) return { ...base, tier: 'neutral', why: 'writer' };
  if (isSomebody(name, cast)) return undefined;
  if (mark.weak) return { ...base, tier: mark.tied ? 'direct' : 'quasi', why };
  const tied = mark.tied || reading.tied.some((span) => overlaps(span, mark)) || cast.aboutClient;
  return { ...base, tier: tied && certainty >= 0.5 ? 'direct' : 'quasi', why };
}

/** A place that the tagger took for one although the draft names a person so. */
function isSomebody(name: string, cast: Cast): boolean {
  const forms = formsOf(name).map(folded);
  return forms.length === 1 && forms.every((form) => cast.neutral.has(form));
}

import type { Finding, Span } from '../../model/finding';
import { resolveOverlaps } from '../overlap';
import type { Reading } from '../reading';
import { type Cast, folded } from './cast';
import { bitsOf, COMMON_AUTHOR, FIRST, KIN } from './lexicon';
import { formsOf, type LocalFacts } from './lines';
import type { Mark } from './mark';
import { CAPITAL, CAPITALS, SMALL, startsSentence, WORD, type Word } from './words';

/** The least of a clause that is worth a finding, in UTF-16 units. */
const SHORTEST = 4;

/** Families that in a signature block are the office's own. */
const OFFICE = new Set(['phone', 'email', 'url', 'address', 'place', 'organization', 'id']);

/** The findings of one stretch, now that the whole draft has been heard: in order, none overlapping. */
export function settle(reading: Reading, cast: Cast, local: LocalFacts): readonly Finding[] {
  const people = nameFindings(reading, cast, local);
  const places = placeMarksOf(reading).map((mark) => placeFinding(reading, mark, cast, local));
  const structured = reading.findings.map((finding) => officeOf(finding, local, reading));
  const together = structured.filter((finding) => finding.family === 'quasi');
  const alone = structured.filter((finding) => finding.family !== 'quasi');
  const kept = resolveOverlaps([...alone, ...people, ...places.filter((finding) => finding !== undefined)]);
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
  /\b(?:(?:my|our) (?:direct |office |work |practice |clinic |personal )?(?:number|line|phone|cell|email|e-mail|office|fax|address|website|site|practice|clinic)|(?:reach|call|text|email|contact|dm|fax|ring|find|message) (?:me|us)\b|fax (?:it )?back|(?:call|contact|reach) (?:the|our) (?:office|clinic|front desk))[^.!?\n]{0,30}$/i;

/** Signs that somebody else is speaking: "my cell" is then theirs. */
const THEIR_WORDS = /["“]|voice ?mail|transcript|texted|txt\b|wrote\b|message from/i;

function isOwnContact(finding: Finding, reading: Reading): boolean {
  if (finding.family !== 'phone' && finding.family !== 'email' && finding.family !== 'url') return false;
  const before = wordsBefore(reading.words, finding.start);
  if (THEIR_WORDS.test(before)) return false;
  return OWN_CONTACT.test(before) && !/\b(?:he|she|they|his|her|their|client|patient|pt)\b/i.test(before.slice(-40));
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
  const findings = merged.map((mark) => personFinding(reading, inSignature(mark, local), cast));
  for (const mention of mentions(reading.words, cast)) {
    if (!findings.some((finding) => overlaps(finding, mention))) findings.push(mention);
  }
  return findings;
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
  if (mark.side === 'open') return mark.why === 'taggedName' ? 0 : 1;
  return mark.certainty >= 0.9 ? 3 : 2;
}

/** Whatever reads like a name in a signature is the writer's: a street, a clinic. */
function inSignature(mark: Mark, local: LocalFacts): Mark {
  if (mark.side !== 'open' || !local.signatures.some((span) => within(mark, span))) return mark;
  return { ...mark, side: 'staff', why: 'writer' };
}

function personFinding(reading: Reading, mark: Mark, cast: Cast): Finding {
  const { start, end, kind, certainty } = mark;
  const neutral =
    mark.side === 'staff' ? mark.why : mark.side === 'open' ? neutralWhy(textOf(reading.words, mark), cast) : undefined;
  return neutral
    ? { start, end, family: 'name', kind, tier: 'neutral', certainty, why: neutral }
    : { start, end, family: 'name', kind, tier: 'direct', certainty, why: mark.why };
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
  const known = forms.filter((form) => cast.neutral.has(form));
  if (known.length === 0 || first === undefined) return undefined;
  if (
    known.length < forms.length &&
    !(cast.neutral.has(first) && forms.length === known.length + 1 && !cast.clients.has(forms[forms.length - 1] ?? ''))
  )
    return undefined;
  return cast.neutral.get(known[0] ?? '');
}

/** Every other place where a client who is named somewhere is named again. */
function mentions(words: readonly Word[], cast: Cast): Finding[] {
  const found: Finding[] = [];
  if (cast.clients.size === 0) return found;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word || word.kind !== WORD) continue;
    const form = folded(word.lower);
    const ordinary = cast.clients.get(form) ?? plural(form, cast);
    if (ordinary === undefined) {
      if (word.shape === CAPITAL && isNickname(words, at, form, cast)) found.push(mention(word, 'nickname', 0.6));
      continue;
    }
    if (cast.neutral.has(form) && word.shape !== CAPITALS) {
      const capital = word.shape === CAPITAL;
      if (capital)
        found.push({ ...mention(word, 'sameName', 0.5), tier: 'neutral', why: cast.neutral.get(form) ?? 'colleague' });
      continue;
    }
    if (ordinary && (word.shape === SMALL || startsSentence(words, at))) continue;
    found.push(mention(word, 'sameName', ordinary ? 0.7 : 0.8));
  }
  return found;
}

function mention({ start, end }: Word, why: string, certainty: number): Finding {
  return { start, end, family: 'name', kind: 'personName', tier: 'direct', certainty, why };
}

/** "destinys", "the Larkins": a name with an s. */
function plural(form: string, cast: Cast): boolean | undefined {
  if (form.length < 5 || !form.endsWith('s')) return undefined;
  const ordinary = cast.clients.get(form.slice(0, -1));
  return ordinary === false ? false : undefined;
}

/** A capital word in the middle of a sentence that shares its stem with a client's name: "Cads" for Cadence. */
function isNickname(words: readonly Word[], at: number, form: string, cast: Cast): boolean {
  const word = words[at];
  if (
    !word ||
    form.length < 3 ||
    form.length > 7 ||
    word.bits & ~0x7800 ||
    word.bits & KIN ||
    startsSentence(words, at) ||
    cast.neutral.has(form)
  )
    return false;
  const stem = form.slice(0, 3);
  for (const [client, ordinary] of cast.clients) {
    if (
      !ordinary &&
      client.length >= 4 &&
      client !== form &&
      client.startsWith(stem) &&
      /(?:y|ie|s|z|o|a|i)$|^.{3,4}$/.test(form)
    )
      return true;
  }
  return false;
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

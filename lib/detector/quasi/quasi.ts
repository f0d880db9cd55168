import { AROUND_AFTER, AROUND_BEFORE } from '../../../patterns/lexicons/around';
import { SAID } from '../../../patterns/lexicons/said';
import { QUASI } from '../../../patterns/quasi';
import type { Finding, Span } from '../../model/finding';
import type { QuasiRule, QuasiSheet } from '../../model/quasi';
import { NUMBER, WORD, type Word } from '../names/words';
import { isHere, isPlural, type Phrase, phrasesOf } from './phrases';
import { isNobodys } from './whose';

interface Rule extends QuasiRule {
  readonly sheet: QuasiSheet;
}

/** What a word may be the beginning or the sign of. */
interface Sign {
  readonly rules: readonly Rule[];
  readonly phrases: readonly Phrase[];
}

/** A detail of a sentence; offsets are of the sentence. */
interface Found extends Span {
  readonly sheet: QuasiSheet;
  readonly certainty: number;
  readonly value: string;
}

const NO_RULES: readonly Rule[] = [];
const NO_PHRASES: readonly Phrase[] = [];
/** The sign of a word that begins with a digit. */
const DIGITS = '#';
/** Words that lead up to a detail and are no part of it. */
const LEAD = /^(?:[\s,;:(]+|(?:is|are|was|were|been|being|a|an|and|as|with|has|have|had|who|of)\s+)+/i;
/** How far before a phrase its sentence is read for who it is said of, in UTF-16 units. */
const BEFORE = 60;
/** How far behind a detail words may belong to it. */
const AFTER = 110;

/** A reader of quasi-identifiers as the sheets declare them. */
export function createQuasiReader(sheets: readonly QuasiSheet[]) {
  // Made at the first use: who only wants the identifiers does not wait for it.
  let signs: ReadonlyMap<string, Sign> | undefined;
  return (text: string, words: readonly Word[], sentences: readonly Span[]): Finding[] => {
    signs ??= signsOf(sheets);
    const findings: Finding[] = [];
    for (const sentence of sentences) readSentence(text, words, sentence, signs, findings);
    return findings;
  };
}

/** Quasi-identifiers of a stretch of text; they may overlap. Details of the writer, of readers and of people in general are left out. */
export const quasiFindings = createQuasiReader(QUASI);

function signsOf(sheets: readonly QuasiSheet[]): ReadonlyMap<string, Sign> {
  const rules = new Map<string, Rule[]>();
  for (const sheet of sheets) {
    for (const rule of sheet.rules ?? []) {
      for (const word of rule.words.split(/\s+/)) rules.set(word, [...(rules.get(word) ?? []), { ...rule, sheet }]);
    }
  }
  // One object a rule, so that a sentence which holds two of its words runs it once.
  const phrases = phrasesOf(sheets);
  const keys = new Set([...rules.keys(), ...phrases.keys()]);
  return new Map(
    [...keys].map((key) => [key, { rules: rules.get(key) ?? NO_RULES, phrases: phrases.get(key) ?? NO_PHRASES }]),
  );
}

function readSentence(
  text: string,
  words: readonly Word[],
  { start, end }: Span,
  signs: ReadonlyMap<string, Sign>,
  into: Finding[],
): void {
  const from = words[start]?.start ?? 0;
  const to = words[end - 1]?.end ?? from;
  const due = new Set<RegExp>();
  const found: Found[] = [];
  let sentence: string | undefined;
  const read = (): string => {
    sentence ??= text.slice(from, to);
    return sentence;
  };
  for (let at = start; at < end; at += 1) {
    const word = words[at];
    if (!word) continue;
    for (const key of keysOf(word)) {
      const sign = signs.get(key);
      if (!sign) continue;
      for (const rule of sign.rules) {
        if (due.has(rule.expression)) continue;
        due.add(rule.expression);
        runRule(read(), rule, found);
      }
      const phrase = sign.phrases.find((candidate) => isHere(words, at, candidate));
      if (phrase) pushPhrase(read(), from, words, at, phrase, found);
    }
  }
  for (const one of found) into.push(findingOf(one, read(), found, from));
}

/** What a word is looked up by: itself, without a plural s, the ends of a hyphenated word, the sign of digits. */
function keysOf(word: Word): readonly string[] {
  const { lower, kind } = word;
  if (kind === NUMBER || isCoded(lower)) return [DIGITS];
  if (kind !== WORD) return [];
  const keys = [lower];
  if (lower.length > 4 && lower.endsWith('s')) keys.push(lower.slice(0, -1));
  const hyphen = lower.indexOf('-');
  if (hyphen > 0) keys.push(lower.slice(0, hyphen), lower.slice(lower.lastIndexOf('-') + 1));
  return keys;
}

/** "42-year-old", "27f", "m34": a word in which an age may stand. */
function isCoded(lower: string): boolean {
  return isDigit(lower.charCodeAt(0)) || (lower.length < 5 && isDigit(lower.charCodeAt(1)));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function runRule(sentence: string, rule: Rule, into: Found[]): void {
  const { expression, sheet } = rule;
  expression.lastIndex = 0;
  for (let match = expression.exec(sentence); match; match = expression.exec(sentence)) {
    const groups = match.groups ?? {};
    const [from, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [match.index, match.index];
    const start = from + (sentence.slice(from, end).match(LEAD)?.[0].length ?? 0);
    if (end > start && !isNobodys(sentence, start, end)) {
      const words = sentence.slice(start, end);
      const value = rule.normalise ? rule.normalise(words, groups) : words.toLowerCase();
      into.push({ sheet, start, end, certainty: rule.certainty ?? sheet.certainty, value });
    }
    if (expression.lastIndex === match.index) expression.lastIndex += 1;
  }
}

function pushPhrase(
  sentence: string,
  offset: number,
  words: readonly Word[],
  at: number,
  phrase: Phrase,
  into: Found[],
): void {
  const start = words[at]?.start ?? offset;
  const end = words[at + phrase.words.length - 1]?.end ?? start;
  const { list, sheet, value } = phrase;
  if (isNobodys(sentence, start - offset, end - offset)) return;
  if (
    list.one &&
    isPlural(words, at, phrase) &&
    !/\b(?:both|are|were|two)(?: \w+)? $/i.test(sentence.slice(0, start - offset))
  )
    return;
  if (list.said && !SAID.test(sentence.slice(Math.max(0, start - offset - BEFORE), start - offset))) return;
  into.push({ sheet, start: start - offset, end: end - offset, certainty: list.certainty, value });
}

function findingOf(one: Found, sentence: string, all: readonly Found[], offset: number): Finding {
  const { kind, widen } = one.sheet;
  const { start, end } = widen ? widened(sentence, one, all) : one;
  const { certainty, value } = one;
  const tier = 'quasi';
  return { start: offset + start, end: offset + end, family: tier, kind, tier, certainty, why: kind, value };
}

/** A span with the words around it that say more of the same, up to where the next detail begins. */
function widened(sentence: string, { start, end }: Span, all: readonly Found[]): Span {
  const before = sentence.slice(Math.max(0, start - BEFORE), start).match(AROUND_BEFORE)?.[0].length ?? 0;
  const after = sentence.slice(end, end + AFTER).match(AROUND_AFTER)?.[0].length ?? 0;
  const others = all.filter((other) => other.start >= end && other.start < end + after);
  const next = others.reduce((least, other) => Math.min(least, other.start), end + after);
  const left = all.some((other) => other.end > start - before && other.end <= start) ? 0 : before;
  return { start: start - left, end: next < end + after ? end + sentence.slice(end, next).trimEnd().length : next };
}

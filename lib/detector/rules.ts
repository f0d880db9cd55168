import type { Finding } from '../model/finding';
import type { Identifier } from '../model/identifier';
import { foldNumbers } from './fold';
import { createTriggers, type Triggers } from './triggers/triggers';

/** How far a cue word may stand from what it speaks of, in UTF-16 code units. */
const BEFORE = 40;
const AFTER = 28;

/** The end of the line before and the start of this one, as far as a cue may stand from `start`. */
function lead(text: string, start: number): string {
  const near = text.slice(Math.max(0, start - BEFORE), start);
  const line = near.lastIndexOf('\n');
  return near.slice((line > 0 ? near.lastIndexOf('\n', line - 1) : -1) + 1);
}

/** What follows on the same line, as far as a cue may stand from `end`. */
function trail(text: string, end: number): string {
  const rest = text.slice(end, end + AFTER);
  const line = rest.indexOf('\n');
  return line < 0 ? rest : rest.slice(0, line);
}

function cued(text: string, start: number, end: number, cues: RegExp): boolean {
  return cues.test(lead(text, start)) || cues.test(trail(text, end));
}

function read(text: string, match: RegExpExecArray, identifier: Identifier): Finding | undefined {
  const [start, end] = match.indices?.groups?.value ?? match.indices?.[0] ?? [match.index, match.index];
  if (end <= start) return undefined;
  if (identifier.validate && !identifier.validate(text.slice(start, end), match.groups ?? {})) return undefined;
  const sure = identifier.cues ? cued(text, start, end, identifier.cues) : false;
  if (identifier.needsCue && !sure) return undefined;
  const { kind, family, tier, certainty, certaintyWithCue } = identifier;
  return { start, end, family, kind, tier, certainty: sure ? (certaintyWithCue ?? certainty) : certainty, why: kind };
}

function runOne(text: string, identifier: Identifier, into: Finding[]): void {
  if (identifier.gate && !identifier.gate.test(text)) return;
  const { expression } = identifier;
  expression.lastIndex = 0;
  for (let match = expression.exec(text); match; match = expression.exec(text)) {
    const finding = read(text, match, identifier);
    if (finding) into.push(finding);
    if (expression.lastIndex === match.index) expression.lastIndex += 1;
  }
}

/** What is known of a list of identifiers: how often it was asked, and what its gates cannot do without. */
interface Acquaintance {
  asked: number;
  triggers?: Triggers;
}

const known = new WeakMap<readonly Identifier[], Acquaintance>();
/** Working it out takes tens of ms, which somebody's first words need not wait for. */
const SOON = 12;

function triggersOf(identifiers: readonly Identifier[]): Triggers | undefined {
  const old = known.get(identifiers) ?? { asked: 0 };
  known.set(identifiers, old);
  old.asked += 1;
  if (old.asked > SOON) old.triggers ??= createTriggers(identifiers.map(({ gate, expression }) => gate ?? expression));
  return old.triggers;
}

/**
 * Everything the identifiers find in a text, in the order of the identifiers; findings may overlap
 * (see `resolveOverlaps`). Pure, and linear in the length of the text as long as each expression is.
 * Offsets are UTF-16 code units. `gate` and `cues` must not carry the flags `g` or `y`.
 */
export function runRules(written: string, identifiers: readonly Identifier[]): Finding[] {
  const text = foldNumbers(written);
  const findings: Finding[] = [];
  const digits = /\d/.test(text);
  const due = triggersOf(identifiers)?.(text);
  identifiers.forEach((identifier, at) => {
    if (due?.[at] !== 0 && (digits || !identifier.needsDigit)) runOne(text, identifier, findings);
  });
  return findings;
}

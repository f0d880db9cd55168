import type { ClientPart } from '../../model/client';
import type { Family, Finding, Span } from '../../model/finding';
import type { RosterMatch } from './match';

const FAMILY_OF: Readonly<Record<ClientPart, Family>> = {
  client: 'name',
  clientKin: 'name',
  clientContact: 'phone',
  clientNumber: 'id',
  clientTown: 'place',
  clientInitials: 'name',
};
/** A letter away from a name on the roster, which may be somebody else's. */
const TYPO = 0.85;
/** Before initials: somebody is spoken of. */
const CUE = /(?:\b(?:client|clt|pt|patient|saw|seeing|see|met|with|about|re|for|from|and|of|called|texted)|:)[\s:]*$/i;
const DOTTED = /\p{L}\.\s?\p{L}/u;

/**
 * Findings with what the roster knows: what is a client's is surely so, and takes the place of what was found there before. What was
 * found to be the writer's own, or part of the name of somebody else, stays that.
 */
export function withRoster(
  findings: readonly Finding[],
  matches: readonly RosterMatch[],
  text: string,
): readonly Finding[] {
  if (matches.length === 0) return findings;
  const taken: Finding[] = [];
  for (const match of matches) {
    const around = findings.filter((finding) => overlaps(finding, match));
    if (taken.some((finding) => overlaps(finding, match)) || !isClient(match, around, text)) continue;
    taken.push(findingOf(match, around, text));
  }
  const rest = findings.filter((finding) => !taken.some((own) => overlaps(own, finding)));
  return [...rest, ...taken].sort((a, b) => a.start - b.start);
}

function isClient(match: RosterMatch, around: readonly Finding[], text: string): boolean {
  const { part, words, start, end } = match;
  if (part === 'clientTown') return around.length === 0;
  if (part === 'clientInitials') {
    if (around.some(({ kind }) => kind === 'initials')) return true;
    return around.length === 0 && (CUE.test(text.slice(0, start)) || DOTTED.test(text.slice(start, end)));
  }
  if (part !== 'client' && part !== 'clientKin') return true;
  // "Anna Freud" is not Anna, nor is whoever signs as Anna; a place called after her is a place.
  return !around.some(
    (finding) =>
      words === 1 &&
      ((finding.tier === 'neutral' && covers(finding, match)) ||
        (finding.family === 'name' && longer(finding, match, text)) ||
        (finding.family !== 'name' && finding.end - finding.start > end - start && covers(finding, match))),
  );
}

/** Whether a name holds a word more than the match, titles aside. */
function longer(finding: Finding, match: RosterMatch, text: string): boolean {
  const before = text.slice(finding.start, match.start).replace(/^(?:mr|mrs|ms|miss|mx|dr|master)\.?\s+/i, '');
  const after = text.slice(match.end, finding.end).replace(/^['’]s/i, '');
  return /\p{L}{2}/u.test(before) || /\p{L}{2}/u.test(after);
}

function findingOf(match: RosterMatch, around: readonly Finding[], text: string): Finding {
  const { part, clients, typo } = match;
  const known = around.find((finding) => covers(finding, match) && finding.family === FAMILY_OF[part]);
  const { start, end } = known ?? match;
  const family = part === 'clientContact' && text.slice(start, end).includes('@') ? 'email' : FAMILY_OF[part];
  const tier = part === 'clientTown' ? 'quasi' : 'direct';
  return { start, end, family, kind: part, tier, certainty: typo ? TYPO : 1, why: part, clients };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function covers(a: Span, b: Span): boolean {
  return a.start <= b.start && a.end >= b.end;
}

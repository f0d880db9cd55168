import { message } from '../messages/messages';
import type { Edit, PartRole } from '../model/draft';
import type { Finding } from '../model/finding';
import type { Purpose } from '../model/purpose';
import type { PanelCrowd, PanelFinding } from '../panel/view';
import { isBeyond } from '../policy/needs';
import type { Renaming } from '../rewrite/pseudonyms';
import { editsFor } from '../rewrite/rewrite-all';
import { suggestEdit } from '../rewrite/suggest';
import type { Reading } from './reader';

/** Words that are one thing to the user, however they are written. */
export function sameWords(words: string): string {
  return words.trim().toLocaleLowerCase();
}

function idOf(finding: Finding, text: string): string {
  return `${finding.kind} ${sameWords(text.slice(finding.start, finding.end))}`;
}

/** The words of the findings that a row stands for, as "not an identifier" remembers them. */
export function wordsOf(id: string): string {
  return id.slice(id.indexOf(' ') + 1);
}

/**
 * One finding as panel and card show it: with the words that a replacement would take, a title among them.
 * @param renaming names become other names; roles where absent
 */
export function rowOf(finding: Finding, reading: Reading, now: Date, renaming?: Renaming): PanelFinding {
  const { kind, why, tier, clients } = finding;
  const { start, end, replacement } = editOf(finding, reading, now, renaming);
  const words = reading.text.slice(start, end);
  const part = partOf(finding, reading);
  // The name of a file is the page's to change, or the user's.
  const instead = part === 'fileName' ? '' : replacement;
  return {
    id: idOf(finding, reading.text),
    words,
    kind,
    why,
    tier,
    replacement: instead,
    count: 1,
    part,
    ...(clients && { clients }),
  };
}

function partOf({ start, end }: Finding, { draftParts }: Reading): PartRole | undefined {
  return draftParts.find((part) => start >= part.start && end <= part.end)?.role;
}

/**
 * The rows of the panel: the same words found for the same reason are one row. In reading order, what the purpose has no need of
 * first.
 */
export function rowsOf(reading: Reading, now: Date, purpose?: Purpose, renaming?: Renaming): readonly PanelFinding[] {
  const rows = new Map<string, PanelFinding>();
  for (const finding of reading.decision.findings) {
    const id = idOf(finding, reading.text);
    const known = rows.get(id);
    const beyond = purpose !== undefined && isBeyond(purpose, finding.family);
    rows.set(id, known ? { ...known, count: known.count + 1 } : { ...rowOf(finding, reading, now, renaming), beyond });
  }
  return [...rows.values()].sort((a, b) => Number(b.beyond) - Number(a.beyond));
}

/** The edit that puts the suggestion for one finding in place, counted in `reading.text`. */
export function editOf(finding: Finding, { text, decision }: Reading, now: Date, renaming?: Renaming): Edit {
  return suggestEdit(finding, text, decision.findings, now, renaming ? 'pseudonyms' : 'roles', renaming);
}

/**
 * The edits that put the suggestions of these rows in place, counted in `reading.text`; of all rows when `ids` is absent.
 * @param own by row, what the user would rather write
 */
export function editsOf(
  { text, decision }: Reading,
  now: Date,
  ids?: readonly string[],
  own: ReadonlyMap<string, string> = new Map(),
  renaming?: Renaming,
): readonly Edit[] {
  const wanted = ids && new Set(ids);
  return editsFor(
    decision.findings,
    text,
    now,
    (finding) => wanted?.has(idOf(finding, text)) ?? true,
    (finding) => own.get(idOf(finding, text)),
    renaming ? 'pseudonyms' : 'roles',
    renaming,
  );
}

/** What the panel shows of how many people fit: nothing where they are many, or could not be counted. */
export function crowdOf({ crowd, text, decision }: Reading): PanelCrowd | undefined {
  if (crowd === null || crowd === 'unknown' || (crowd.band === 'hundreds' && !crowd.unique)) return undefined;
  const words = crowd.details.map(({ kind, spans: [span] }) =>
    span ? text.slice(span.start, span.end) : message(`crowd_detail_${kind}`),
  );
  const rows = crowd.details.map(({ spans }) => {
    const finding = decision.findings.find(({ start, end }) =>
      spans.some((span) => span.start < end && start < span.end),
    );
    return finding ? idOf(finding, text) : null;
  });
  return { crowd, words, rows };
}

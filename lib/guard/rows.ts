import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import type { PanelFinding } from '../panel/view';
import { suggest } from '../rewrite/suggest';
import type { Reading } from './reader';

/** Words that are one thing to the user, however they are written. */
export function sameWords(words: string): string {
  return words.trim().toLocaleLowerCase();
}

function idOf(finding: Finding, text: string): string {
  return `${finding.kind} ${sameWords(text.slice(finding.start, finding.end))}`;
}

/** The rows of the panel: the same words found for the same reason are one row. In reading order. */
export function rowsOf({ text, decision }: Reading, now: Date): readonly PanelFinding[] {
  const rows = new Map<string, PanelFinding>();
  for (const finding of decision.findings) {
    const id = idOf(finding, text);
    const row = rows.get(id);
    if (row) rows.set(id, { ...row, count: row.count + 1 });
    else {
      const { kind, why, tier } = finding;
      const words = text.slice(finding.start, finding.end);
      rows.set(id, { id, words, kind, why, tier, replacement: suggest(finding, text, decision.findings, now), count: 1 });
    }
  }
  return [...rows.values()];
}

/** The edits that put the suggestions of these rows in place, counted in `reading.text`; all direct rows when `ids` is absent. */
export function editsOf({ text, decision }: Reading, now: Date, ids?: readonly string[]): readonly Edit[] {
  const wanted = ids && new Set(ids);
  return decision.findings
    .filter((finding) => (wanted ? wanted.has(idOf(finding, text)) : true))
    .map((finding) => ({ start: finding.start, end: finding.end, replacement: suggest(finding, text, decision.findings, now) }))
    .filter((edit) => edit.replacement !== '' && edit.replacement !== text.slice(edit.start, edit.end));
}

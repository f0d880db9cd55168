import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { isTitle } from './offices';
import { isName } from './people';
import { NO_RENAMING, type Renaming } from './pseudonyms';
import { type RewriteStyle, suggestEdit } from './suggest';

/** New words can make others look like an identifier that did not before: what is rewritten as a whole is read and rewritten so often. */
export const PASSES = 2;

/**
 * Every suggestion for a draft at once, in reading order, none over another: what identifies by itself goes before what does together.
 * Those with nothing better to offer, or nothing to change, are left out. Pure; `now` is the day on which ages are counted.
 *
 * @param wanted which findings are to be replaced; all when absent
 * @param own what the user would rather write for a finding
 * @param renaming keeps pseudonyms alike through a thread
 */
export function editsFor(
  findings: readonly Finding[],
  text: string,
  now: Date,
  wanted: (finding: Finding) => boolean = () => true,
  own: (finding: Finding) => string | undefined = () => undefined,
  style: RewriteStyle = 'roles',
  renaming: Renaming = NO_RENAMING,
): readonly Edit[] {
  const telling = withoutTitles(
    findings.filter(({ tier }) => tier !== 'neutral'),
    text,
  );
  const edits: Edit[] = [];
  for (const finding of telling.filter(wanted).sort((a, b) => rank(a) - rank(b))) {
    const suggested = suggestEdit(finding, text, telling, now, style, renaming);
    const words = own(finding);
    const edit = words === undefined ? suggested : { ...suggested, replacement: words };
    const changes =
      (words !== undefined || edit.replacement !== '') && edit.replacement !== text.slice(edit.start, edit.end);
    if (changes && !edits.some((other) => other.start < edit.end && edit.start < other.end)) edits.push(edit);
  }
  return apart(
    edits.sort((a, b) => a.start - b.start),
    text,
  );
}

const TOWN = 'a nearby town';

/** Of two towns the second is another one. */
function apart(edits: readonly Edit[], text: string): readonly Edit[] {
  const towns = new Set<string>();
  return edits.map((edit) => {
    if (edit.replacement !== TOWN) return edit;
    towns.add(text.slice(edit.start, edit.end).toLowerCase());
    return towns.size > 1 ? { ...edit, replacement: 'another town' } : edit;
  });
}

/** "Deacon" and "Lyle" found apart are one person: the title goes with the name behind it. */
function withoutTitles(findings: readonly Finding[], text: string): readonly Finding[] {
  const names = new Set(findings.filter(isName).map(({ start }) => start));
  return findings.filter(
    (finding) => !isName(finding) || !isTitle(text.slice(finding.start, finding.end)) || !names.has(finding.end + 1),
  );
}

function rank({ tier }: Finding): number {
  return tier === 'direct' ? 0 : 1;
}

/** A text with edits that do not overlap put in. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((words, { start, end, replacement }) => words.slice(0, start) + replacement + words.slice(end), text);
}

/** The edits that take these back, counted in the text that they made of `text`. */
export function inverseOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  let moved = 0;
  return [...edits]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, replacement }) => {
      const from = start + moved;
      moved += replacement.length - (end - start);
      return { start: from, end: from + replacement.length, replacement: text.slice(start, end) };
    });
}

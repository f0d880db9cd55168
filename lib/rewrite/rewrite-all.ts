import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';
import { suggestEdit } from './suggest';

/**
 * Every suggestion for a draft at once, in reading order, none over another: what identifies by itself goes before what does together.
 * Those with nothing better to offer, or nothing to change, are left out. Pure; `now` is the day on which ages are counted.
 */
export function editsFor(findings: readonly Finding[], text: string, now: Date): readonly Edit[] {
  const telling = findings.filter(({ tier }) => tier !== 'neutral');
  const edits: Edit[] = [];
  for (const finding of [...telling].sort((a, b) => rank(a) - rank(b))) {
    const edit = suggestEdit(finding, text, telling, now);
    const changes = edit.replacement !== '' && edit.replacement !== text.slice(edit.start, edit.end);
    if (changes && !edits.some((other) => other.start < edit.end && edit.start < other.end)) edits.push(edit);
  }
  return edits.sort((a, b) => a.start - b.start);
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

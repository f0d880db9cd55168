import type { Composer } from '../composer/composer';
import type { Edit } from '../model/draft';
import type { Part } from './reader';

/** What the composers that edits fall into would say with them, a line break between. */
export function revisedBy(parts: readonly Part[], edits: readonly Edit[]): string {
  const changed = parts.flatMap(({ text, offset }) => {
    const own = edits.flatMap((edit) => shareOf(offset, text, edit));
    if (own.length === 0) return [];
    const last = [...own].sort((a, b) => b.start - a.start);
    return [
      last.reduce((words, { start, end, replacement }) => words.slice(0, start) + replacement + words.slice(end), text),
    ];
  });
  return changed.join('\n');
}

/** What of an edit falls into a part: where it reaches over several paragraphs, the new words stand in the first. */
function shareOf(offset: number, text: string, { start, end, replacement }: Edit): Edit[] {
  const own = { start: Math.max(0, start - offset), end: Math.min(text.length, end - offset) };
  const inside = start >= offset && end <= offset + text.length;
  if (!inside && own.start >= own.end) return [];
  return [{ ...own, replacement: start >= offset ? replacement : '' }];
}

/**
 * Makes edits that count in a reading's whole text, each in its own composer.
 * @returns how many could not be made
 */
export async function replaceIn(parts: readonly Part[], edits: readonly Edit[]): Promise<number> {
  let failed = 0;
  for (const part of parts) {
    const own = edits.flatMap((edit) => shareOf(part.offset, part.text, edit));
    if (own.length > 0) failed += (await replaced(part.composer, own)).failed.length;
  }
  return failed;
}

function replaced(composer: Composer, edits: readonly Edit[]) {
  return composer.replace(edits).catch(() => ({ done: [], failed: edits }));
}

import { DISGUISE_CHECKLIST, SMALL_COUNTS } from '../../patterns/disguise';
import type { DisguiseLine } from '../model/disguise';
import type { Edit } from '../model/draft';
import type { Finding } from '../model/finding';

/** The disguise checklist over a draft. What nothing can be found for is never called done: the author is asked. */
export function disguiseLines(text: string, findings: readonly Finding[]): readonly DisguiseLine[] {
  const telling = findings.filter(({ tier }) => tier !== 'neutral');
  return DISGUISE_CHECKLIST.map(({ id, families, kinds }) => {
    if (families.length === 0 && kinds.length === 0) return { id, state: 'ask' };
    const found = telling.some(({ family, kind }) => families.includes(family) || kinds.includes(kind));
    const open = found || (id === 'counts' && smallCounts(text).length > 0);
    return { id, state: open ? 'open' : 'clear' };
  });
}

/** Counts of one to ten people, each with words that give none: a cell so small is not published. */
export function smallCounts(text: string): readonly Edit[] {
  return SMALL_COUNTS.flatMap((expression) =>
    [...text.matchAll(expression)].flatMap((match) => {
      const [start, end] = match.indices?.groups?.count ?? [0, 0];
      const words = text.slice(start, end);
      // "one of my clients" and "one client" are how any story begins.
      if (/^(?:one|1)$/i.test(words) && match.groups?.link !== undefined) return [];
      const equals = /=\s?$/.exec(text.slice(match.index, start));
      if (equals)
        return [
          {
            start: start - equals[0].length,
            end,
            replacement: ' < 11'.slice(/\s$/.test(text.slice(0, start - equals[0].length)) ? 1 : 0),
          },
        ];
      const capital = words.charAt(0) !== words.charAt(0).toLowerCase() || /[.!?]\s+$/.test(text.slice(0, start));
      return [{ start, end, replacement: capital ? 'Fewer than 11' : 'fewer than 11' }];
    }),
  ).sort((a, b) => a.start - b.start);
}

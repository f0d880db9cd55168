import { QUOTE_HEADS, QUOTE_OPENERS, QUOTED_LINE, SIGNATURE_OPENERS } from '../../patterns/letter-parts';
import type { DraftPart } from '../model/draft';

/** A head of a quoted letter has its lines this near each other. */
const HEAD_LINES = 4;
/** A signature has no more lines than these: after more, the two hyphens were a line drawn in a text. */
const SIGNATURE_LINES = 10;

interface Line {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * What in a letter's text is quoted history or signature, by its own marks, in reading order; all else is the body. Offsets are
 * UTF-16 units of `text`. Pure.
 */
export function partsIn(text: string): readonly DraftPart[] {
  const lines = linesOf(text);
  const opened = lines.findIndex((_, at) => opensQuote(lines, at));
  // Where people answer below or between, what is quoted bears a sign on each line.
  const signed = opened >= 0 && lines.slice(opened + 1).some(({ text: line }) => QUOTED_LINE.test(line));
  const own = opened >= 0 && !signed ? lines.slice(0, opened) : lines;
  const parts: DraftPart[] = [];
  const add = (role: DraftPart['role'], from: Line | undefined, to: Line | undefined) => {
    if (from && to) parts.push({ role, start: from.start, end: to.end });
  };
  for (const [from, to] of runsOf(own, (line, at) => QUOTED_LINE.test(line.text) || (signed && at === opened)))
    add('quoted', own[from], own[to]);
  const signature = signatureOf(own);
  add(
    'signature',
    own[signature],
    own.findLast((line) => line.text !== '' && !QUOTED_LINE.test(line.text)),
  );
  if (opened >= 0 && !signed) add('quoted', lines[opened], lines.at(-1));
  return parts.sort((a, b) => a.start - b.start);
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    lines.push({ start, end, text: text.slice(start, Math.min(end, start + LONGEST)).trim() });
    start = end + 1;
  }
  return lines;
}

/** Of a longer line no more is looked at: no mark is as long. */
const LONGEST = 400;

function opensQuote(lines: readonly Line[], at: number): boolean {
  const line = lines[at]?.text ?? '';
  if (line === '') return false;
  // A program may break the line "On … wrote:" in two.
  const both = `${line} ${lines[at + 1]?.text ?? ''}`.trim();
  if (QUOTE_OPENERS.some((opener) => opener.test(line) || (!line.endsWith(':') && opener.test(both)))) return true;
  return QUOTE_HEADS.some(
    ({ first, next }) =>
      first.test(line) && lines.slice(at + 1, at + HEAD_LINES).some(({ text }) => next.test(text)) && at > 0,
  );
}

/** Runs of lines of which something is true, as first and last index. */
function runsOf(lines: readonly Line[], is: (line: Line, at: number) => boolean): (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const [at, line] of lines.entries()) {
    if (!is(line, at)) continue;
    const last = runs.at(-1);
    if (last?.[1] === at - 1) last[1] = at;
    else runs.push([at, at]);
  }
  return runs;
}

/** The first line of the signature, -1 when there is none. */
function signatureOf(lines: readonly Line[]): number {
  const at = lines.findLastIndex(({ text }) => SIGNATURE_OPENERS.some((opener) => opener.test(text)));
  const after = lines.slice(at + 1).filter(({ text }) => text !== '' && !QUOTED_LINE.test(text));
  return at >= 0 && after.length <= SIGNATURE_LINES ? at : -1;
}

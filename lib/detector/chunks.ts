import type { Span } from '../model/finding';

/** A stretch that grows longer than this is cut at the next seam. */
const ENOUGH = 400;
/** Nothing is longer than this, seam or not. */
const MOST = 3000;
/** A line this long is prose: what stands on the next one has no part in its addresses and fields. */
const PROSE = 160;

/**
 * Cuts a text into stretches that are read apart: lines without a blank one between them, long prose at its sentences. An edit
 * moves only the seams near it, since each seam is found from the words around it and not by counting from the start.
 * The stretches cover all of the text but white space between them; no one is longer than 3,000 units.
 */
export function chunksOf(text: string): Span[] {
  const chunks: Span[] = [];
  let start = -1;
  let end = 0;
  let at = 0;
  const close = (): void => {
    if (start >= 0) pushPieces(text, start, end, chunks);
    start = -1;
  };
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const lineEnd = newline < 0 ? text.length : newline;
    if (isBlank(text, at, lineEnd)) close();
    else {
      if (start < 0) start = at;
      end = lineEnd;
      if (lineEnd - at > PROSE) close();
      else if (end - start > ENOUGH && (end - start > ENOUGH * 3 || isSeam(text, at))) close();
    }
    at = lineEnd + 1;
  }
  close();
  return chunks;
}

function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit !== 32 && unit !== 9 && unit !== 13 && unit !== 160) return false;
  }
  return true;
}

function pushPieces(text: string, start: number, end: number, into: Span[]): void {
  let from = start;
  while (end - from > ENOUGH) {
    const seam = seamAfter(text, from, end);
    into.push({ start: from, end: seam });
    from = seam;
  }
  if (end > from) into.push({ start: from, end });
}

/** The end of a sentence some way on, chosen by what follows it, so that the same words make the same seam. */
function seamAfter(text: string, from: number, end: number): number {
  const last = Math.min(end, from + MOST);
  for (let at = from + ENOUGH / 2; at < last; at += 1) {
    if (isSentenceEnd(text, at) && (at - from > ENOUGH * 2 || isSeam(text, at))) return at + 1;
  }
  // Nothing is gained by cutting off the last word, which may be half a name or half a number.
  if (last === end) return end;
  for (let at = last - 1; at > from + ENOUGH; at -= 1) if (text.charCodeAt(at) === 32) return at + 1;
  return last;
}

function isSentenceEnd(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 46 && unit !== 33 && unit !== 63) return false;
  return text.charCodeAt(at + 1) === 32 && /[a-z)"'”’]{2}$/.test(text.slice(at - 2, at));
}

function isSeam(text: string, at: number): boolean {
  let sum = 0;
  for (let next = at + 2; next < at + 10 && next < text.length; next += 1) sum = (sum * 31 + text.charCodeAt(next)) | 0;
  return sum % 3 === 0;
}

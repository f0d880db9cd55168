/** Characters nobody sees: editors leave them as handles for the caret. Joiners stay, they belong to words and emoji. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/;
const UNSEEN_RUNS = /[\u00AD\u200B\u2060\uFEFF]+/g;
const UNUSUAL = /[\u00A0\u00AD\u200B\u2060\uFEFF]/;

/** A stretch of a text that stayed: `length` characters from `from` on. */
export interface Kept {
  readonly from: number;
  readonly length: number;
}

/** Text as a draft shows it: NBSP is a space, characters that nobody sees are out. */
export function clean(raw: string): string {
  return UNUSUAL.test(raw) ? raw.replaceAll('\u00A0', ' ').replace(UNSEEN_RUNS, '') : raw;
}

/** What {@link clean} keeps of a text, in order. */
export function kept(raw: string): readonly Kept[] {
  if (!UNSEEN.test(raw)) return raw ? [{ from: 0, length: raw.length }] : [];
  const stretches: Kept[] = [];
  let from = 0;
  for (const run of raw.matchAll(UNSEEN_RUNS)) {
    if (run.index > from) stretches.push({ from, length: run.index - from });
    from = run.index + run[0].length;
  }
  if (from < raw.length) stretches.push({ from, length: raw.length - from });
  return stretches;
}

/** Where a character of the cleaned text stands in the raw one. An end comes right after the character before it. */
export function toRaw(raw: string, offset: number, isEnd = false): number {
  if (!UNSEEN.test(raw)) return offset;
  let before = 0;
  let last = 0;
  for (const { from, length } of kept(raw)) {
    last = from + length;
    const inside = isEnd ? offset <= before + length : offset < before + length;
    if (inside) return from + Math.max(0, offset - before);
    before += length;
  }
  return last;
}

/** Where a place in the raw text stands in the cleaned one. */
export function fromRaw(raw: string, offset: number): number {
  return clean(raw.slice(0, offset)).length;
}

import type { Reading } from './reader';

/** Fewer letters and digits than this are found in any body: the words around them are asked for as well. */
const TELLING = 5;
const MOST_BETWEEN = 12;
/** What may stand in a body where the draft has anything but a letter or a digit: escapes of addresses, JSON and HTML. */
const BETWEEN = `(?:%[0-9A-Fa-f]{2}|\\\\u[0-9a-fA-F]{4}|\\\\[nrt]|&#?\\w{1,8};|<[^<>]{0,40}>|[^A-Za-z0-9]){0,${MOST_BETWEEN}}`;
const BEFORE = '(?:(?<![A-Za-z0-9])|(?<=%[0-9A-Fa-f]{2}|\\\\[nrt]|\\\\u[0-9a-fA-F]{4}))';

/** Words that a body is searched for. */
interface Needle {
  /** Looked for first, since that is quick. */
  readonly first: string;
  readonly whole: RegExp;
}

/** Tells whether the body of a request carries what was flagged in a reading, in whatever form pages write bodies. */
export function carrier(reading: Reading): (body: string) => boolean {
  let needles: readonly Needle[] | null = null;
  return (body) => {
    // Most readings are never asked: a draft is read often and sent once.
    needles ??= reading.decision.findings.flatMap(({ start, end }) => needleOf(reading.text, start, end));
    return needles.some(({ first, whole }) => body.includes(first) && whole.test(body));
  };
}

function needleOf(text: string, start: number, end: number): Needle[] {
  const telling = (words: string) => words.replace(/[^\p{L}\p{N}]/gu, '').length >= TELLING;
  const words = text.slice(start, end);
  const wide = telling(words)
    ? words
    : `${/(?:\S+\s+){0,2}\S*$/.exec(text.slice(0, start))?.[0] ?? ''}${words}${/^\S*(?:\s+\S+){0,2}/.exec(text.slice(end))?.[0] ?? ''}`;
  const tokens = wide.match(/[A-Za-z0-9]+/g) ?? [];
  const first = [...tokens].sort((a, b) => b.length - a.length)[0];
  if (first && telling(tokens.join('')))
    return [{ first, whole: new RegExp(`${BEFORE}${tokens.join(BETWEEN)}(?![A-Za-z0-9])`) }];
  // Letters of other scripts: as they are, or escaped whole.
  const forms = [wide.trim(), encodeURIComponent(wide.trim()), escaped(wide.trim())];
  return [...new Set(forms)].filter(Boolean).map((form) => ({ first: form, whole: /^/ }));
}

function escaped(words: string): string {
  return words.replace(/[^ -~]/g, (each) => `\\u${each.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

import { LOOKALIKES } from '../../patterns/lookalikes';

/** A text as the detector reads it, and the way back. */
export interface Plain {
  readonly text: string;
  /** Whether anything stands elsewhere than it was written. */
  readonly shifted: boolean;
  /** Bounds in the text as it was written of bounds in {@link text}. UTF-16 units, end exclusive. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** Drawn as nothing: controls, soft hyphens, zero widths, marks of direction. */
const INVISIBLE =
  '\\u0000-\\u0008\\u000e-\\u001f\\u007f\\u00ad\\u180e\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff';
const LINE_ENDS = '\\r\\u000b\\u000c\\u0085\\u2028\\u2029';
const SPACES = '\\u00a0\\u2000-\\u200a\\u202f\\u205f\\u3000';
/** Letters and digits in another dress: wide, circled, mathematical. */
const DRESSED = '\\uff01-\\uff5e\\u24b6-\\u24e9\\u{1d400}-\\u{1d7ff}';
/** A word of Latin letters with a Greek or a Cyrillic one in it. At most 40 letters on either side, so that a scan stays linear. */
const MIXED =
  '(?<![A-Za-z\\u0370-\\u052f])(?:[A-Za-z]{1,40}[\\u0370-\\u052f]|[\\u0370-\\u052f]{1,40}[A-Za-z])[A-Za-z\\u0370-\\u052f]{0,40}';
/** A Latin letter and the marks that were typed after it: as some file systems write `é`. */
const LOOSE_ACCENT = '[A-Za-z][\\u0300-\\u036f]+';

const UNUSUAL = new RegExp(`[${INVISIBLE}${LINE_ENDS}${SPACES}${DRESSED}\\u0300-\\u036f\\u0370-\\u052f]`, 'u');
const PARTS = new RegExp(
  `(?<none>[${INVISIBLE}]+)|(?<crlf>\\r\\n)|(?<line>[${LINE_ENDS}])|(?<space>[${SPACES}])|(?<dressed>[${DRESSED}])|(?<accent>${LOOSE_ACCENT})|(?<mixed>${MIXED})`,
  'gu',
);

/**
 * A text without what hides words from a reader of code but not from one with eyes: invisible characters, letters in another
 * dress, look-alikes of other scripts, accents typed apart, line ends of other systems. Linear; the text itself where it has none.
 */
export function plainOf(written: string): Plain {
  if (!UNUSUAL.test(written)) return same(written);
  const map = new Map<number, number>();
  let text = '';
  let from = 0;
  for (const match of written.matchAll(PARTS)) {
    const now = instead(match[0], match.groups ?? {});
    text += written.slice(from, match.index) + now;
    from = match.index + match[0].length;
    // What was left out shifts what stands behind it; of what became shorter the end shifts as well, so half a place earlier.
    if (now.length !== match[0].length) map.set(text.length - (now ? 0.5 : 0), from - text.length);
  }
  if (from === 0) return same(written);
  text += written.slice(from);
  return map.size === 0 ? same(text) : { text, shifted: true, span: wayBack(map) };
}

function same(text: string): Plain {
  return { text, shifted: false, span: (start, end) => ({ start, end }) };
}

function instead(part: string, groups: Readonly<Record<string, string | undefined>>): string {
  if (groups.none !== undefined) return '';
  if (groups.crlf !== undefined) return '\n';
  if (groups.line !== undefined) return '\n';
  if (groups.space !== undefined) return ' ';
  if (groups.mixed !== undefined) return part.replace(/[\u0370-\u052f]/g, (letter) => LOOKALIKES.get(letter) ?? letter);
  return part.normalize(groups.dressed === undefined ? 'NFC' : 'NFKC');
}

/**
 * Bounds as written from bounds as read. `map`: from each place in the text read behind which everything is shifted to the
 * shift, in order.
 */
function wayBack(map: ReadonlyMap<number, number>): Plain['span'] {
  const places = [...map.keys()];
  const shifts = [...map.values()];
  /** The shift of what stands at `place`; with `before`, of what ends there. */
  const shiftAt = (place: number, before: boolean): number => {
    let low = 0;
    let high = places.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = places[middle] ?? 0;
      if (before ? at < place : at <= place) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (shifts[low - 1] ?? 0);
  };
  return (start, end) => ({ start: start + shiftAt(start, false), end: Math.max(start + 1, end + shiftAt(end, true)) });
}

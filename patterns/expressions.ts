/**
 * Shapes that several identifiers share, as sources for `new RegExp`.
 * No unbounded repetition inside another: each must stay linear on hostile text.
 */

/** A record number as people write one: letters, digits, groups. `isCode` decides whether it is one. */
export const CODE = String.raw`(?:[A-Z]{2,4}-(?=[A-Z]{1,3}-?\d))?(?:(?!(?:from|was|and|the|for|on|at|in|is|to|by)\b)[A-Z]{1,5} )?[A-Z]{0,6}[-/]?\d[A-Z\d]{0,15}(?:[-/.][A-Z\d]{1,12}| \d[A-Z\d]{0,11}){0,4}(?: [A-Z](?=[.,;)\n]|$))?`;

/** A digit said as a word, and a row of at least four of them. */
const SPOKEN_DIGIT = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)';
export const SPOKEN_CODE = `${SPOKEN_DIGIT}(?:[ -]${SPOKEN_DIGIT}){3,14}`;

/** What stands between a cue and the number it announces: "no.", "#:", "is", a dotted line of a form. */
const LINK = String.raw`(?:['’]?s)?(?: ?(?:nos?|nr|num|numbers?|id|ref|card|code)\b\.?| ?#){0,2}(?: (?:given|listed|recorded|entered|shown|on file)(?! as)(?: [a-z]{1,8}){0,3})?(?: (?:with|at|for|from|in|on) (?:[a-z]{1,12} ){1,3}(?=is |was |[:#]))?[ \t]{0,4}(?:[.:=–—-]{1,24}|,(?= \d)|(?:is|was|reads|given as|ends(?: in)?|ending(?: in)?)\b)?[ \t]{0,4}[("“#]?`;

/** The number right behind a cue. Both are sources; the number is the group `value`. */
export function stated(cue: string, value: string = CODE): RegExp {
  return new RegExp(String.raw`(?<![\w-])(?:${cue})(?!(?<=[a-z])[a-z])${LINK}(?<value>${value})(?!\w)`, 'dgi');
}

/** The value with `reach` code units around it in the groups `before` and `after`, for shapes that only context tells. */
export function inContext(value: string, flags = 'dg', reach = 60): RegExp {
  // The context is read behind the value, so that it costs nothing where there is no value.
  return new RegExp(
    String.raw`(?<value>${value})(?=(?<after>[^\n]{0,40}))(?<=(?<before>[^]{0,${reach}})\k<value>)`,
    flags,
  );
}

/** Whether it reads like a number someone was given: enough digits, no year, no date, no word before it. */
export function isCode(value: string, digits = 4): boolean {
  const count = value.replace(/\D/g, '').length;
  if (count < digits && !(count === 3 && /[A-Z]{2}/i.test(value))) return false;
  if (/^(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?$/.test(value) || /^\d{1,2}[/.-]\d{1,2}[/.-](?:\d\d|\d{4})$/.test(value))
    return false;
  return !/^[A-Za-z]+ /.test(value) || /^[A-Z]+ /.test(value);
}

/** Letters of Latin, Greek and Cyrillic script, as ranges for a class: all, capitals (and a few small ones among them), small ones. */
const RANGES: Readonly<Record<string, string>> = {
  '\\p{L}': 'A-Za-zÀ-ɏͰ-ӿḀ-ỿ',
  '\\p{Lu}': 'A-ZÀ-ÞĀ-ɏͰ-ӿḀ-ỿ',
  '\\p{Ll}': 'a-zß-ɏͰ-ӿḀ-ỿ',
};

/**
 * An expression in which `\p{L}`, `\p{Lu}` and `\p{Ll}` are plain ranges. A browser takes a tenth of a second to compile a long
 * expression with the classes of Unicode in it, and a few milliseconds so.
 */
export function letters(source: string, flags: string): RegExp {
  let inClass = false;
  const plain = source.replace(/\\p\{L[ul]?\}|\\.|[[\]]/g, (part) => {
    const range = RANGES[part];
    if (range) return inClass ? range : `[${range}]`;
    if (part === '[') inClass = true;
    if (part === ']') inClass = false;
    return part;
  });
  return new RegExp(plain, flags.replace('u', ''));
}

/** Hyphens of word processors and telephones, digits of other scripts, a dash between digits. Each is one unit, as what it stands for. */
const ODD = /[\u2010-\u2012\u2212\ufe63\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]|(?<=\d)\u2013(?=\d)/;
const ALL = new RegExp(ODD.source, 'g');

/** First characters of the digits of other scripts. */
const ZEROS = [0x0660, 0x06f0, 0x0966];

function plain(character: string): string {
  const unit = character.charCodeAt(0);
  const zero = ZEROS.find((first) => unit >= first && unit < first + 10);
  return zero === undefined ? '-' : String(unit - zero);
}

/**
 * The text with hyphens and digits as expressions know them. As long as before, unit for unit: offsets stay. `plainOf` has seen to
 * spaces and wide letters; dashes are left to it as they are, since names and quotes are read by them.
 */
export function foldNumbers(text: string): string {
  return ODD.test(text) ? text.replace(ALL, plain) : text;
}

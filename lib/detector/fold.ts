/** Characters that stand for another in numbers as word processors and telephones write them. None of them is longer than one unit. */
const ODD =
  /[\u00a0\u2007\u2009\u202f\u2010-\u2012\u2212\ufe63\uff0d\uff0b\uff10-\uff19\uff20\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]|(?<=\d)\u2013(?=\d)/;
const ALL = new RegExp(ODD.source, 'g');

/** First characters of the digits of other scripts. */
const ZEROS = [0xff10, 0x0660, 0x06f0, 0x0966];

function plain(character: string): string {
  const unit = character.charCodeAt(0);
  const zero = ZEROS.find((first) => unit >= first && unit < first + 10);
  if (zero !== undefined) return String(unit - zero);
  if (unit === 0xff20) return '@';
  if (unit === 0xff0b) return '+';
  return unit === 0xa0 || unit === 0x2007 || unit === 0x2009 || unit === 0x202f ? ' ' : '-';
}

/**
 * The text with the spaces, hyphens and digits of other scripts as plain ones, so that expressions need not know them. As long as
 * before, unit for unit: offsets stay.
 */
export function foldNumbers(text: string): string {
  return ODD.test(text) ? text.replace(ALL, plain) : text;
}

/**
 * Whether a text will do as a label for a client: short, without spaces, and with a digit, so that it is nobody's name. Empty while
 * there is none yet.
 */
export function isLabel(label: string): boolean {
  return label === '' || /^(?=.*\d)[\p{L}\d._-]{1,16}$/u.test(label);
}

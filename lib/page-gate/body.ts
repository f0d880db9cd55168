/* Part of what every page pays for: few words. */

/** Of bytes and of long texts so much is looked at, in bytes or characters: a draft is never longer. */
const MOST = 1_000_000;

/** What kind of thing the page hands over, also when it was made in another frame. */
export const kindOf = (thing: unknown): string => Object.prototype.toString.call(thing).slice(8, -1);

/** The text of a body: now, or later where it can only be read so. Empty for what is not read (streams, pictures). */
export function textOf(body: unknown): string | Promise<string> {
  const kind = kindOf(body);
  if (kind === 'String') return (body as string).slice(0, MOST);
  if (kind === 'URLSearchParams') return String(body);
  if (kind === 'FormData')
    return [...(body as FormData).values()].filter((each) => kindOf(each) === 'String').join('\n');
  if (kind === 'Request') return (body as Request).clone().text();
  if (kind === 'Blob') return (body as Blob).slice(0, MOST).text();
  if (!/Array|DataView/.test(kind)) return '';
  const { buffer = body, byteOffset = 0, byteLength } = body as Uint8Array;
  return new TextDecoder().decode(new Uint8Array(buffer as ArrayBuffer, byteOffset, Math.min(byteLength, MOST)));
}

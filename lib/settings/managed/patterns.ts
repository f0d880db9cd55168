import type { Result } from '../../model/result';
import { normalisePlace } from '../origin';

/** Before a host: this host and all that are below it. */
const BELOW = '*.';

/** A place, or all hosts below one, in a form that can be compared. */
export interface PlacePattern {
  /** Scheme, host and port: with and without encryption where the pattern names no scheme. */
  readonly origins: readonly string[];
  /** At this path or below it. */
  readonly path: string;
  /** Hosts below that of the origins as well. */
  readonly below: boolean;
}

/** A pattern as it was typed: scheme, star and the rest. */
const PARTS = /^(https?:\/\/)?((?:\*\.)?)(.*)$/isu;

/**
 * Reads `forum.example`, `https://forum.example/r/x` or `*.forum.example`, which is that host and all below it. Reasons as in
 * `normalisePlace`.
 */
export function readPattern(input: string): Result<PlacePattern> {
  const [, scheme, stars = '', rest = ''] = PARTS.exec(input.trim()) ?? [];
  const safe = normalisePlace((scheme ?? '') + rest);
  if (!safe.ok) return safe;
  const origins = scheme === undefined ? [safe.value.origin, plainOf(safe.value.origin, rest)] : [safe.value.origin];
  return { ok: true, value: { origins, path: safe.value.path, below: stars === BELOW } };
}

/** The same site without encryption. Hundreds of places are read in each page: one with a port alone is worth a second reading. */
function plainOf(origin: string, rest: string): string {
  const plain = origin.replace('https:', 'http:');
  if (!rest.includes(':')) return plain;
  const read = normalisePlace(`http://${rest}`);
  return read.ok ? read.value.origin : plain;
}

/** The stored form of a pattern. Reasons as in {@link readPattern}. */
export function normalisePattern(input: string): Result<string> {
  const read = readPattern(input);
  if (!read.ok) return read;
  const { origins, path, below } = read.value;
  const [origin = ''] = origins;
  const [scheme = '', host = ''] = origin.split('://');
  const stars = below ? BELOW : '';
  return { ok: true, value: `${origins.length > 1 ? '' : `${scheme}://`}${stars}${host}${path === '/' ? '' : path}` };
}

/** A link that the panel can show. Reason: `settings_error_link`. */
export function normaliseLink(input: string): Result<string> {
  const typed = input.trim();
  const isLink = /^https:\/\/[^\s/@]+\.[^\s/@]+/iu.test(typed) && URL.canParse(typed);
  return isLink ? { ok: true, value: new URL(typed).href } : { ok: false, reason: 'settings_error_link' };
}

import type { Result } from '../../model/result';
import { normalisePlace } from '../origin';

/** Before a host: this host and all that are below it. */
const BELOW = '*.';

/** A place, or all hosts below one, in a form that can be compared. */
export interface PlacePattern {
  /** Scheme, host and port. */
  readonly origin: string;
  /** At this path or below it. */
  readonly path: string;
  /** Hosts below that of the origin as well. */
  readonly below: boolean;
}

/**
 * Reads `forum.example`, `https://forum.example/r/x` or `*.forum.example`, which is that host and all below it. Reasons as in
 * `normalisePlace`.
 */
export function readPattern(input: string): Result<PlacePattern> {
  const typed = input.trim();
  const [, scheme = '', stars = '', rest = ''] = /^(https?:\/\/)?((?:\*\.)?)(.*)$/isu.exec(typed) ?? [];
  const read = normalisePlace(scheme + rest);
  return read.ok ? { ok: true, value: { ...read.value, below: stars === BELOW } } : read;
}

/** The stored form of a pattern. Reasons as in {@link readPattern}. */
export function normalisePattern(input: string): Result<string> {
  const read = readPattern(input);
  if (!read.ok) return read;
  const { origin, path, below } = read.value;
  return { ok: true, value: (below ? origin.replace('://', `://${BELOW}`) : origin) + path };
}

/** A link that the panel can show. Reason: `settings_error_link`. */
export function normaliseLink(input: string): Result<string> {
  const typed = input.trim();
  const isLink = /^https:\/\/[^\s/@]+\.[^\s/@]+/iu.test(typed) && URL.canParse(typed);
  return isLink ? { ok: true, value: new URL(typed).href } : { ok: false, reason: 'settings_error_link' };
}

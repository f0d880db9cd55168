import type { Result } from '../model/result';
import type { ApprovedPlace } from '../model/settings';

const LONGEST = 2048;

/**
 * The stored form of a site: scheme, host and port of what the user typed or the browser shows. `forum.example` is read
 * as `https://forum.example`. Reasons are message keys: `settings_error_origin`, `settings_error_scheme`,
 * `settings_error_too_long`.
 */
export function normaliseOrigin(input: string): Result<string> {
  const read = readAddress(input);
  return read.ok ? { ok: true, value: read.value.origin } : read;
}

/**
 * The stored form of a place: its site, and the path below which it lies, without a trailing slash, query or fragment.
 * Reasons as in {@link normaliseOrigin}.
 */
export function normalisePlace(input: string): Result<ApprovedPlace> {
  const read = readAddress(input);
  if (!read.ok) return read;
  return { ok: true, value: { origin: read.value.origin, path: normalisePath(read.value.pathname) } };
}

/** `/r/therapists/` becomes `/r/therapists`; the root stays `/`. */
export function normalisePath(path: string): string {
  return path.replace(/\/+$/u, '') || '/';
}

function readAddress(input: string): Result<URL> {
  const text = input.trim();
  if (text.length > LONGEST) return { ok: false, reason: 'settings_error_too_long' };
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { ok: false, reason: 'settings_error_scheme' };
  }
  const address = scheme === undefined ? `https://${text}` : text;
  const url = parsed(address);
  // A bare word is more likely a slip than the name of a machine; `https://` before it says that it is meant.
  const isWord = scheme === undefined && url !== null && !/[.:]|^localhost$/u.test(url.hostname);
  if (url === null || isWord || !isPlainHost(url)) return { ok: false, reason: 'settings_error_origin' };
  return { ok: true, value: url };
}

/** In one go: hundreds of places are read in each page. */
function parsed(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** Names and passwords in an address are how `https://clinic.example@evil.example` looks like something else. */
function isPlainHost(url: URL): boolean {
  return url.username === '' && url.password === '' && /^[a-z0-9[]/u.test(url.hostname) && !url.hostname.includes('*');
}

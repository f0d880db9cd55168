import { FREE_MAIL } from '../../patterns/lexicons/free-mail';
import type { Result } from '../model/result';

/** RFC 5321 4.5.3.1: what an address may be long, in characters. */
const LONGEST_ADDRESS = 254;
const LONGEST_LOCAL = 64;
const LOCAL = /^[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\.[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-]+)*$/u;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/** The two halves of an address. `local` is empty for a whole domain. */
export interface Address {
  readonly local: string;
  readonly domain: string;
}

/**
 * Reads `ann@clinic.example` or `@clinic.example`. `null` for anything else: a name, two addresses, a quoted local part,
 * a bare host, an address literal. International domains come back in their ASCII form.
 */
export function parseAddress(input: string): Address | null {
  const text = input.trim().toLowerCase().normalize('NFC');
  const at = text.indexOf('@');
  if (at < 0 || at !== text.lastIndexOf('@') || text.length > LONGEST_ADDRESS) return null;
  const local = text.slice(0, at);
  if (local.length > LONGEST_LOCAL || (local !== '' && !LOCAL.test(local))) return null;
  const domain = asciiDomain(text.slice(at + 1));
  return domain === null ? null : { local, domain };
}

/** `url.hostname` of a domain: lower case, international names as `xn--…`. */
function asciiDomain(text: string): string | null {
  if (/[\s/\\?#:@[\]%]/u.test(text) || !URL.canParse(`https://${text}/`)) return null;
  const domain = new URL(`https://${text}/`).hostname;
  const labels = domain.split('.');
  const top = labels.at(-1) ?? '';
  if (labels.length < 2 || domain.length > 253 || /^\d+$/.test(top)) return null;
  return labels.every((label) => LABEL.test(label)) ? domain : null;
}

/**
 * The stored form of an approved recipient: one address, or `@` and a whole domain. Reasons are message keys:
 * `settings_error_recipient`, `settings_error_free_mail`.
 */
export function normaliseRecipient(input: string): Result<string> {
  const text = input.trim();
  const address = parseAddress(text.includes('@') ? text : `@${text}`);
  if (address === null) return { ok: false, reason: 'settings_error_recipient' };
  if (address.local === '' && FREE_MAIL.has(address.domain)) return { ok: false, reason: 'settings_error_free_mail' };
  return { ok: true, value: `${address.local}@${address.domain}` };
}

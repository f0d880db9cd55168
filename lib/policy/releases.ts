import { endOf, startOf } from '../model/dates';
import type { Family } from '../model/finding';
import type { Lack, Release, ReleaseCategory, ReleaseState } from '../model/release';
import { parseAddress } from '../settings/recipient';
import { spelled } from './people';

/** So long before its end a release is spoken of, in ms. */
export const SOON = 14 * 24 * 60 * 60 * 1000;

/** What a release lets pass of the findings of a family. */
const CATEGORY_OF: Readonly<Record<Family, ReleaseCategory>> = {
  name: 'identity',
  place: 'identity',
  age: 'identity',
  organization: 'identity',
  quasi: 'identity',
  address: 'contact',
  phone: 'contact',
  email: 'contact',
  url: 'contact',
  date: 'dates',
  id: 'numbers',
};

export function categoryOf(family: Family): ReleaseCategory {
  return CATEGORY_OF[family];
}

/**
 * What a release lacks of 45 CFR 164.508(c)(1) and (2), and of 42 CFR 2.31 where it speaks of substance use. Empty when complete. An
 * order is complete without consent, but of substance use it takes one of its own kind (42 CFR 2.61), which nobody enters here.
 */
export function lacksOf(release: Release): readonly Lack[] {
  const { client, recipients, purpose, categories, from, to, signed, expires, event, explained, part2 } = release;
  const ordered = release.basis === 'order';
  const apart = !ordered && categories.includes('psychotherapyNotes') && categories.length > 1;
  const starts = [from, to, signed, expires].map((date) => (date === '' ? undefined : startOf(date)));
  const [begun, ended, written, over] = starts;
  const disordered =
    starts.includes(null) ||
    (typeof begun === 'number' && typeof ended === 'number' && begun > ended) ||
    (typeof written === 'number' && typeof over === 'number' && written > over);
  const lacks: readonly (readonly [boolean, Lack])[] = [
    [client === '', 'client'],
    [recipients.length === 0, 'recipients'],
    [purpose.trim() === '', 'purpose'],
    [categories.length === 0, 'categories'],
    [signed === '', 'signed'],
    [expires === '' && event.trim() === '', 'end'],
    [!explained && !ordered, 'explained'],
    [disordered, 'order'],
    [categories.includes('substanceUse') && !part2, 'part2'],
    // 45 CFR 164.508(b)(3)(ii): an authorization for psychotherapy notes stands alone.
    [apart, 'notesApart'],
  ];
  return lacks.flatMap(([lacking, lack]) => (lacking ? [lack] : []));
}

/** How a release stands at `now`, in ms since 1970. An incomplete one is never more than that, but a revoked one is revoked. */
export function stateOf(release: Release, now: number): ReleaseState {
  const { revoked, signed, expires } = release;
  if (revoked !== null && revoked <= now) return 'revoked';
  if (lacksOf(release).length > 0) return 'incomplete';
  if (now < (startOf(signed) ?? Number.POSITIVE_INFINITY)) return 'notYet';
  const end = expires === '' ? Number.POSITIVE_INFINITY : (endOf(expires) ?? 0);
  if (now >= end) return 'expired';
  return end - now <= SOON ? 'expiring' : 'active';
}

/** The lists of releases that were asked before, each with its releases by recipient. */
const BY_RECIPIENT = new WeakMap<readonly Release[], ReadonlyMap<string, readonly Release[]>>();

function byRecipient(releases: readonly Release[]): ReadonlyMap<string, readonly Release[]> {
  const known = BY_RECIPIENT.get(releases);
  if (known) return known;
  const made = new Map<string, Release[]>();
  for (const release of releases)
    for (const recipient of release.recipients) made.set(recipient, [...(made.get(recipient) ?? []), release]);
  BY_RECIPIENT.set(releases, made);
  return made;
}

/** The releases that name a recipient, whatever their state. */
export function releasesFor(recipient: string, releases: readonly Release[]): readonly Release[] {
  if (releases.length === 0) return [];
  const address = parseAddress(recipient);
  if (address === null || address.local === '') return [];
  const known = byRecipient(releases);
  return [...(known.get(spelled(address)) ?? []), ...(known.get(`@${address.domain}`) ?? [])];
}

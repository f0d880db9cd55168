import type { Destination } from '../../lib/model/draft';
import { FAMILIES, type Family, type Finding } from '../../lib/model/finding';
import type { Lock } from '../../lib/model/lock';
import type { Purpose, Role } from '../../lib/model/purpose';
import type { Release } from '../../lib/model/release';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings';
import { NO_RULES } from '../../lib/policy/clinic';
import { type Circumstances, decide } from '../../lib/policy/decide';

/** Noon of a day in November, by the clock of the machine that runs the tests. */
export const NOW = new Date(2026, 10, 23, 12).getTime();

export const FORUM: Destination = {
  origin: 'https://forum.example',
  path: '/t/1',
  label: 'Forum',
  kind: 'forum',
  recipients: [],
  unreadableRecipients: false,
};
export const MAIL: Destination = {
  origin: 'https://mail.example',
  path: '/compose',
  label: 'Mail',
  kind: 'mail',
  recipients: [],
  unreadableRecipients: false,
};

export const to = (...recipients: string[]): Destination => ({ ...MAIL, recipients });
export const person = (address: string, role: Role, until?: string) => ({ address, role, ...(until && { until }) });

export const RELEASE: Release = {
  id: 'r1',
  client: 'C-14',
  recipients: ['kim@school.example'],
  purpose: 'support at school',
  categories: ['identity', 'dates', 'care'],
  from: '2026-01-01',
  to: '2026-12-31',
  signed: '2026-02-01',
  expires: '2027-01-31',
  event: '',
  revoked: null,
  explained: true,
  part2: false,
  copyAt: 'chart',
};

/** A draft that holds one sure finding of each of these families. */
export function telling(...families: Family[]): { readonly text: string; readonly findings: readonly Finding[] } {
  const text = `She came in again. ${families.map((family) => `<${family}>`).join(' ')}`;
  const findings = families.map((family) => {
    const start = text.indexOf(`<${family}>`);
    const kind = family === 'quasi' ? 'uniqueRole' : `${family}Kind`;
    const tier = family === 'quasi' ? ('quasi' as const) : ('direct' as const);
    return { start, end: start + family.length + 2, family, kind, tier, certainty: 0.9, why: kind };
  });
  return { text, findings };
}
export const EVERYTHING = telling(...FAMILIES);

export interface Scene {
  readonly draft?: { readonly text: string; readonly findings: readonly Finding[] };
  readonly destination?: Destination;
  readonly settings?: Partial<Settings>;
  readonly purpose?: Purpose;
  readonly locks?: readonly Lock[];
  readonly now?: number;
}

export function circumstances({
  draft = telling('name'),
  destination = FORUM,
  settings,
  purpose,
  locks = [],
  now = NOW,
}: Scene): Circumstances {
  const clinic = { ...NO_RULES, locks };
  return { ...draft, destination, settings: { ...DEFAULT_SETTINGS, ...settings }, purpose, clinic, now };
}

export const verdictIn = (scene: Scene) => decide(circumstances(scene)).verdict;
export const noticesIn = (scene: Scene) => decide(circumstances(scene)).notices.map(({ kind }) => kind);

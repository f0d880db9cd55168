import { setMessages } from '../../../lib/messages/messages';
import type { Disclosure } from '../../../lib/model/disclosure';
import type { Ledger } from '../../../lib/model/ledger';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { Accounting } from '../../../lib/pages/accounting';
import { Limits } from '../../../lib/pages/limits';
import { Options } from '../../../lib/pages/options';
import { PolicyPage } from '../../../lib/pages/policy';
import { Popup } from '../../../lib/pages/popup';
import { SelfTest } from '../../../lib/pages/selftest';
import type { Here, Kept, PageServices } from '../../../lib/pages/services';
import { showPage } from '../../../lib/pages/show';
import { Welcome } from '../../../lib/pages/welcome';
import { backupOf, eraseRecords, restore } from '../../../lib/records/backup';
import type { Tally } from '../../../lib/records/counts';
import { followUpsOf } from '../../../lib/records/follow-ups';
import { createLog } from '../../../lib/records/log';
import { blankClient, createRoster, withClient } from '../../../lib/records/roster';
import type { Showings } from '../../../lib/records/showings';
import { createVault } from '../../../lib/records/vault';
import { type Clinic, UNMANAGED } from '../../../lib/settings/managed/store';
import { createSettingsStore } from '../../../lib/settings/store';
import words from '../../../public/_locales/en/messages.json';

/** `?page=popup|options|welcome`, `&state=` one of STATES or of HERES. */
const query = new URLSearchParams(location.search);
const state = query.get('state') ?? '';

const FULL: Settings = {
  ownNames: ['Ann Okafor', 'Dr. A. Okafor'],
  ownTown: 'Bend',
  ownJurisdiction: 'Oregon',
  sensitivity: 'calm',
  autosaves: 'leave',
  logYears: '6',
  ledgerDays: '365',
  chosen: [],
  approvedPlaces: [
    { origin: 'https://records.clinic.example', path: '/' },
    { origin: 'https://forum.example.org', path: '/private-group' },
  ],
  people: [
    { address: '@clinic.example', role: 'team' },
    { address: 'sam.okafor@northside.example', role: 'supervisor', until: '2027-06-30' },
  ],
  releases: [
    {
      id: 'r1',
      client: 'C-14',
      recipients: ['kim@school.example'],
      purpose: 'support at school',
      categories: ['identity', 'care'],
      from: '',
      to: '',
      signed: '2026-01-15',
      expires: new Date(Date.now() + 5 * 24 * 60 * 60 * 1000).toISOString().slice(0, 10),
      event: '',
      revoked: null,
      explained: true,
      part2: false,
      copyAt: '',
    },
  ],
  contacts: [
    { label: 'Crisis line', reach: '555-0100' },
    { label: 'My lawyer', reach: '555-0101' },
  ],
  demoted: [],
  codes: ['hipaa', 'part2', 'gdpr'],
  ownCodes: [{ name: 'House rule', statement: 'No names in chat.', link: 'https://clinic.example/rules' }],
  pauses: { 'https://chat.example.org': Date.now() + 1_800_000 },
  welcomed: true,
};
const PLACE: Here = {
  origin: 'https://forum.example.org',
  label: 'forum.example.org',
  standing: 'public',
  why: 'here_public',
  proposed: ['supervision', 'consultation'],
  findings: 2,
  skipped: [],
  failed: false,
  pausedUntil: null,
};
const HERES: Readonly<Record<string, Here | null>> = {
  elsewhere: null,
  approved: {
    ...PLACE,
    origin: 'https://records.clinic.example',
    label: 'Records',
    standing: 'approvedPlace',
    why: 'here_approvedPlace',
    findings: 0,
  },
  paused: {
    ...PLACE,
    standing: 'paused',
    why: 'here_paused',
    findings: 0,
    pausedUntil: Date.UTC(2026, 10, 22, 15, 40),
  },
  letter: {
    ...PLACE,
    destination: {
      origin: PLACE.origin,
      path: '/',
      label: PLACE.label,
      recipients: ['kim@example.org', 'new@example.com'],
      unreadableRecipients: false,
      kind: 'channel',
      place: '#supervision',
      audience: 1204,
      newRecipients: ['new@example.com'],
      outdatedSite: 'forum',
    },
  },
  failed: { ...PLACE, failed: true, skipped: ['skip_password', 'skip_short'] },
};

/** Storage that lives as long as the page. */
const STORED: Readonly<Record<string, unknown>> = {
  full: FULL,
  approved: FULL,
  broken: { ...FULL, ownTown: 7, people: [...FULL.people, { address: 'Ann', role: 'team' }] },
};
let held: Record<string, unknown> = { settings: STORED[state] ?? DEFAULT_SETTINGS };
const listeners = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
const store = createSettingsStore({
  get: async () => held,
  set: async (items) => {
    held = { ...held, ...structuredClone(items) };
    for (const tell of listeners) tell({ settings: { newValue: items.settings } });
  },
  onChanged: {
    addListener: (listener) => listeners.add(listener),
    removeListener: (listener) => listeners.delete(listener),
  },
});
const WRITTEN: Disclosure = {
  id: 'd1',
  at: Date.UTC(2026, 10, 22, 15),
  purpose: 'consultation',
  recipients: ['@else.example'],
  families: { name: 1, date: 2 },
  clients: ['C-14'],
  ground: 'APA Ethics Code 4.06',
  followUps: followUpsOf('report', Date.UTC(2026, 10, 1)),
  standing: 'standing',
  done: false,
};
function keptHere<T>(value: T): Kept<T> {
  const heard = new Set<(value: T) => void>();
  return {
    load: async () => value,
    change: async (change) => {
      value = change(value);
      for (const tell of heard) tell(value);
    },
    onChange: (listener) => {
      heard.add(listener);
      return () => heard.delete(listener);
    },
  };
}
let chosen: string | null = null;
Object.assign(window, { chosen: () => chosen });

/** A vault over the same storage, with a session of its own. */
const session = areaOf({});
const local = areaOf({});
const vault = createVault(local, session);
const roster = createRoster(local, vault);
const log = createLog(local, vault);
function areaOf(values: Record<string, unknown>) {
  const heard = new Set<(changes: Record<string, { newValue?: unknown }>) => void>();
  const tell = (changes: Record<string, { newValue?: unknown }>) => {
    for (const each of heard) each(changes);
  };
  return {
    get: async () => values,
    set: async (items: Record<string, unknown>) => {
      values = { ...values, ...structuredClone(items) };
      tell(Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }])));
    },
    remove: async (keys: string | string[]) => {
      const gone = [keys].flat();
      values = Object.fromEntries(Object.entries(values).filter(([key]) => !gone.includes(key)));
      tell(Object.fromEntries(gone.map((key) => [key, {}])));
    },
    onChanged: {
      addListener: (listener: (changes: Record<string, { newValue?: unknown }>) => void) => heard.add(listener),
      removeListener: (listener: (changes: Record<string, { newValue?: unknown }>) => void) => heard.delete(listener),
    },
  };
}
/** What a clinic may set, with `state=clinic`. */
const CLINIC: Clinic =
  state === 'clinic'
    ? {
        known: 'set',
        rejected: [
          { key: 'blockedPlaces.1', reason: 'settings_error_origin' },
          { key: 'requireReasons', reason: 'settings_error_unknown' },
        ],
        policy: {
          locked: ['sensitivity', 'approvedPlaces', 'people', 'pauses', 'contacts', 'codes', 'ownTown'],
          defaults: { sensitivity: 'watchful', ownTown: 'Bend' },
          approvedDomains: ['@clinic.example'],
          approvedPlaces: [{ match: 'https://records.clinic.example/', context: 'record' }],
          contacts: [{ label: 'Crisis line', reach: '555-0199' }],
          codes: ['hipaa'],
          exportAllowed: false,
          supportContact: 'IT desk, extension 4',
          helpUrl: 'https://intranet.clinic.example/discreet',
          customMessages: { locked: 'The clinic decided this together in May.' },
        },
      }
    : UNMANAGED;
const CLIENT = { ...blankClient(), label: 'C-14', names: ['Marisol Quintero'] };

const services: PageServices = {
  records: {
    vault,
    roster,
    backup: () => backupOf({ vault, roster, log }),
    restore: (text, passphrase) => restore(text, passphrase, { vault, roster, log }),
    erase: () => eraseRecords(local, vault),
  },
  loadSettings: async () => (await store.load()).settings,
  loadRejected: async () => (await store.load()).rejected,
  saveSettings: (change) => store.save(change),
  onSettings: (listener) => store.onChange((read) => listener(read.settings)),
  loadClinic: async () => CLINIC,
  onClinic: () => () => undefined,
  policyReadAt: async () => (CLINIC.known === 'set' ? Date.UTC(2026, 10, 23, 9) : null),
  readPolicyAgain: async () => undefined,
  counts: keptHere<readonly Tally[]>([]),
  disclosures: keptHere<readonly Disclosure[]>(state === 'full' ? [WRITTEN] : []),
  ledger: keptHere<Ledger>(
    state === 'full'
      ? {
          secret: 'AAAA',
          entries: [
            {
              key: 'k',
              host: 'forum.example',
              last: Date.UTC(2026, 0, 5),
              posts: 2,
              kinds: [{ kind: 'exactAge', family: 'quasi' }],
            },
          ],
        }
      : { secret: '', entries: [] },
  ),
  showings: keptHere<Showings>(state === 'full' ? { dateOfBirth: { shown: 20, overridden: 19 } } : {}),
  choosePurpose: async (purpose) => {
    chosen = purpose;
  },
  here: async () => (state in HERES ? (HERES[state] ?? null) : PLACE),
};
Object.assign(window, {
  held: () => held.settings,
  /** Makes the release one for this recipient. */
  release: (to: string) =>
    store.save((settings) => ({
      ...settings,
      releases: settings.releases.map((release) => ({ ...release, recipients: [to] })),
    })),
});

setMessages(words);
const PAGES = {
  policy: () => showPage('clinic_page', <PolicyPage services={services} />),
  popup: () => showPage('extName', <Popup services={services} />),
  options: () => showPage('options_title', <Options services={services} />),
  limits: () => showPage('limits_title', <Limits services={services} now={new Date(2026, 10, 23)} />),
  accounting: () => showPage('accounting_page', <Accounting services={services} label="C-14" />),
  selftest: () =>
    showPage(
      'selftest_title',
      <SelfTest
        services={services}
        parts={{
          version: '1.0.0',
          readWeights: async () => ({ ok: false, reason: 'none here' }),
          readTables: async () => ({ ok: false, reason: 'none here' }),
          records: async () => ({ vault: 'open', saves: true, bytes: 4096, free: 1_000_000_000, persisted: null }),
        }}
      />,
    ),
  welcome: () => showPage('welcome_title', <Welcome services={services} />),
};
async function fill(): Promise<void> {
  if (state !== 'full' && state !== 'locked') return;
  await vault.create('four plain garden words');
  await roster.save(withClient(CLIENT));
  if (state === 'locked') await vault.lock();
}
void fill().then(() => PAGES[(query.get('page') ?? 'options') as keyof typeof PAGES]());

// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import { clinicView } from '../../../lib/guard/clinic-view';
import type { Destination } from '../../../lib/model/draft';
import type { Finding } from '../../../lib/model/finding';
import type { Purpose } from '../../../lib/model/purpose';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings';
import { SetByClinic } from '../../../lib/pages/lockable';
import { OwnData } from '../../../lib/pages/own-data';
import { reportOf } from '../../../lib/pages/selftest/report';
import type { PageServices } from '../../../lib/pages/services';
import type { SettingsInUse } from '../../../lib/pages/use-settings';
import { rulesOf } from '../../../lib/policy/clinic';
import { decide } from '../../../lib/policy/decide';
import { isOutcome } from '../../../lib/records/counts';
import { inForce } from '../../../lib/settings/managed/in-force';
import {
  type ClinicPolicy,
  DEFAULTS,
  type Defaulted,
  KEY_NAMES,
  type Key,
  LOCKABLE,
  type Lockable,
} from '../../../lib/settings/managed/keys';
import { readPolicy } from '../../../lib/settings/managed/read';
import { withClinic } from '../../../lib/settings/managed/store';
import type { SettingsStore } from '../../../lib/settings/store';
import { FORUM, MAIL, NOW, RELEASE, telling, to } from '../../policy/scene';

/*
 * Every key of the policy does what it says. A key that stands in the table of keys and not here does not compile; one that nothing
 * heeds shows the same with it as without.
 */
interface Case {
  /** As it stands in the clinic's file. */
  readonly raw: unknown;
  /** What else the policy says, with the key and without. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** What can be seen of it. */
  see(policy: ClinicPolicy): unknown;
  readonly with: unknown;
  readonly without: unknown;
}

interface Draft {
  readonly destination?: Destination;
  readonly draft?: { readonly text: string; readonly findings: readonly Finding[] };
  readonly own?: Partial<Settings>;
  readonly purpose?: Purpose;
  readonly crowd?: Parameters<typeof decide>[0]['crowd'];
}

/** What Discreet makes of a draft under a policy, by the same way as in a page. */
function decided(policy: ClinicPolicy, { destination = FORUM, draft = telling('name'), own, ...rest }: Draft = {}) {
  const settings = inForce({ ...DEFAULT_SETTINGS, ...own }, policy);
  return decide({ ...draft, destination, settings, now: NOW, clinic: rulesOf(policy), ...rest });
}
const verdict = (draft?: Draft) => (policy: ClinicPolicy) => decided(policy, draft).verdict;
const panel = (policy: ClinicPolicy) => clinicView(policy, decided(policy)).clinic;
const settings = (policy: ClinicPolicy) => inForce(DEFAULT_SETTINGS, policy);

const SUPERVISOR = { address: 'sam@elsewhere.example', role: 'supervisor' } as const;
const ASKED_ONCE: Draft = { destination: to(SUPERVISOR.address), own: { people: [SUPERVISOR] } };
const AGE: Finding = { start: 11, end: 13, family: 'age', kind: 'age', tier: 'quasi', certainty: 0.9, why: 'age' };
const blocking = { blockedPlaces: ['forum.example'] };

/** The page on one's own data, as far as it is drawn at once. */
function mayExport(clinic: ClinicPolicy): boolean {
  const never = () => new Promise<never>(() => undefined);
  const stored = { load: never, state: never, change: never, onChange: () => () => undefined };
  const services = { counts: stored, ledger: stored, showings: stored, records: { vault: stored } };
  const use = { clinic, settings: DEFAULT_SETTINGS };
  const page = document.createElement('div');
  render(
    h(OwnData, {
      settings: DEFAULT_SETTINGS,
      use: use as unknown as SettingsInUse,
      services: services as unknown as PageServices,
    }),
    page,
  );
  const button = [...page.querySelectorAll('button')].find((each) => each.textContent === 'data_export');
  return button !== undefined && !button.disabled;
}

/** What stands beside something that is locked. */
function besideLock(clinic: ClinicPolicy): string {
  const page = document.createElement('div');
  render(h(SetByClinic, { clinic }), page);
  return page.textContent ?? '';
}

const CASES: Readonly<Record<Key, Case>> = {
  policyVersion: {
    raw: '2026-11',
    see: (policy) =>
      JSON.parse(
        reportOf({
          version: '1',
          browser: '',
          clinic: { known: 'set', policy, rejected: [] },
          checks: [],
          records: null,
          now: NOW,
        }),
      ).policy.version,
    with: '2026-11',
    without: null,
  },
  mode: {
    raw: 'simulate',
    see: (policy) => {
      const { verdict: held, would } = decided(policy);
      return [held, would];
    },
    with: ['allow', 'justify'],
    without: ['justify', undefined],
  },
  allowOverride: { raw: 'none', see: verdict(), with: 'block', without: 'justify' },
  requireReason: { raw: true, see: verdict(ASKED_ONCE), with: 'justify', without: 'warn' },
  reasonMinChars: { raw: 12, see: (policy) => panel(policy)?.leastCharacters, with: 12, without: 0 },
  reasonChoices: {
    raw: ['Agreed'],
    see: (policy) => [panel(policy)?.reasons, isOutcome('clinic:Agreed', policy.reasonChoices ?? [])],
    with: [['Agreed'], true],
    without: [[], false],
  },
  approvedDomains: {
    raw: ['oakclinic.example'],
    see: verdict({ destination: to('ann@oakclinic.example') }),
    with: 'allow',
    without: 'justify',
  },
  approvedPeople: {
    raw: [SUPERVISOR],
    see: verdict({ destination: to(SUPERVISOR.address) }),
    with: 'warn',
    without: 'justify',
  },
  approvedPlaces: {
    raw: [{ match: 'forum.example', context: 'record' }],
    see: (policy) => [decided(policy).verdict, decided(policy).standing],
    with: ['allow', 'approvedPlace'],
    without: ['justify', 'public'],
  },
  blockedPlaces: { raw: ['forum.example'], see: verdict(), with: 'block', without: 'justify' },
  blockPublicDirect: {
    raw: true,
    see: (policy) => [
      decided(policy).verdict,
      decided(policy, { draft: { text: 'My client, 42.', findings: [AGE] } }).verdict,
    ],
    with: ['block', 'hint'],
    without: ['justify', 'hint'],
  },
  behaviours: {
    raw: [{ context: 'supervision', category: 'name', verdict: 'block' }],
    see: (policy) => [
      decided(policy, ASKED_ONCE).verdict,
      decided(policy, { ...ASKED_ONCE, draft: telling('phone') }).verdict,
      decided(policy).verdict,
    ],
    with: ['block', 'warn', 'justify'],
    without: ['warn', 'warn', 'justify'],
  },
  crowdThresholds: {
    raw: [{ context: 'public', fewerThan: 90_000 }],
    see: verdict({
      draft: { text: 'My client, 42.', findings: [AGE] },
      crowd: {
        range: { low: 80_000, high: 89_000 },
        base: 'country',
        details: [],
        place: null,
      } as unknown as Draft['crowd'],
    }),
    with: 'warn',
    without: 'hint',
  },
  codes: { raw: ['hipaa'], see: (policy) => settings(policy).codes, with: ['hipaa'], without: [] },
  contacts: {
    raw: [{ label: 'Crisis line', reach: '555-0100' }],
    see: (policy) => settings(policy).contacts,
    with: [{ label: 'Crisis line', reach: '555-0100' }],
    without: [],
  },
  roiMaxDays: {
    raw: 30,
    see: verdict({ destination: to('kim@school.example'), own: { releases: [RELEASE] } }),
    with: 'justify',
    without: 'allow',
  },
  exportAllowed: { raw: false, see: mayExport, with: false, without: true },
  supportContact: {
    raw: 'Privacy desk',
    beside: blocking,
    see: (policy) => panel(policy)?.contact,
    with: 'Privacy desk',
    without: undefined,
  },
  helpUrl: {
    raw: 'https://intranet.example/help',
    beside: blocking,
    see: (policy) => panel(policy)?.link,
    with: 'https://intranet.example/help',
    without: undefined,
  },
  customMessages: {
    raw: { asked: 'Look twice.', blocked: 'Not here.', locked: 'Ours.' },
    beside: blocking,
    see: (policy) => [panel(policy)?.words, besideLock(policy)],
    with: [['Look twice.', 'Not here.'], 'Ours.'],
    without: [[], ''],
  },
  defaults: {
    raw: { sensitivity: 'calm' },
    see: (policy) => settings(policy).sensitivity,
    with: 'calm',
    without: 'balanced',
  },
  locked: {
    raw: ['pauses'],
    see: verdict({ own: { pauses: { [FORUM.origin]: NOW + 1000 } } }),
    with: 'justify',
    without: 'allow',
  },
};

describe.each(KEY_NAMES)('the key %s', (key) => {
  const { raw, beside = {}, see, ...seen } = CASES[key];

  it('is read, and does what it says', () => {
    const { policy, rejected } = readPolicy({ ...beside, [key]: raw });
    expect(rejected).toEqual([]);
    expect(see(policy)).toEqual(seen.with);
  });

  it('without it that is not so', () => {
    const { policy } = readPolicy(beside);
    expect(see(policy)).toEqual(seen.without);
    expect(seen.without).not.toEqual(seen.with);
  });
});

/** What somebody might have made of each setting, and what the clinic would have it be. */
const CHOSEN: Readonly<Record<Defaulted, readonly [own: string, clinic: string]>> = {
  sensitivity: ['calm', 'watchful'],
  autosaves: ['leave', 'hold'],
  logYears: ['7', '25'],
  ledgerDays: ['30', '90'],
  ownTown: ['Ely', 'Bend'],
  ownJurisdiction: ['Nevada', 'Oregon'],
};

describe.each(Object.keys(DEFAULTS) as Defaulted[])('the default of %s', (name) => {
  const [chosen, given] = CHOSEN[name];
  const { policy } = readPolicy({ defaults: { [name]: given } });
  const own = { ...DEFAULT_SETTINGS, [name]: chosen };

  it('holds until the user chooses, and for good where it is locked', () => {
    expect(inForce(own, policy)[name]).toBe(given);
    expect(inForce({ ...own, chosen: [name] }, policy)[name]).toBe(chosen);
    expect(inForce({ ...own, chosen: [name] }, { ...policy, locked: [name] })[name]).toBe(given);
    expect(inForce({ ...own, chosen: [name] }, { locked: [name] })[name]).toBe(DEFAULT_SETTINGS[name]);
  });
});

const PLACE = { origin: MAIL.origin, path: '/' };
/** Something of the user's own, of everything that can be locked. */
const OWN: { readonly [Name in Lockable]: Settings[Name] } = {
  sensitivity: 'calm',
  autosaves: 'hold',
  logYears: '7',
  ledgerDays: '30',
  ownTown: 'Ely',
  ownJurisdiction: 'Nevada',
  approvedPlaces: [PLACE],
  people: [SUPERVISOR],
  contacts: [{ label: 'Friend', reach: '555-0101' }],
  codes: ['nasw'],
  ownCodes: [{ name: 'House', statement: 'Never on a Sunday.', link: '' }],
  demoted: ['age'],
  pauses: { [MAIL.origin]: NOW + 1000 },
};

describe.each(LOCKABLE)('the lock of %s', (name) => {
  const own: Settings = { ...DEFAULT_SETTINGS, [name]: OWN[name], chosen: [name] };
  const policy: ClinicPolicy = { locked: [name] };

  it('leaves nothing of the user’s own standing', () => {
    expect(inForce(own, {})[name]).toEqual(OWN[name]);
    expect(inForce(own, policy)[name]).toEqual(DEFAULT_SETTINGS[name]);
    for (const other of LOCKABLE.filter((each) => each !== name))
      expect(inForce({ ...DEFAULT_SETTINGS, [other]: OWN[other], chosen: [other] }, policy)[other]).toEqual(OWN[other]);
  });

  it('refuses a change, and says who locked it', async () => {
    let saved = DEFAULT_SETTINGS;
    const store: SettingsStore = {
      load: async () => ({ settings: saved, rejected: [] }),
      save: async (change) => {
        saved = change(saved);
        return { ok: true, value: saved };
      },
      onChange: () => () => undefined,
    };
    const clinic = { known: 'set' as const, policy, rejected: [] };
    const guarded = withClinic(store, { load: async () => clinic, onChange: () => () => undefined });
    expect(await guarded.save(() => own)).toEqual({ ok: false, reason: 'settings_error_locked' });
    expect(saved).toEqual(DEFAULT_SETTINGS);
    expect(await guarded.save((all) => ({ ...all, welcomed: true }))).toMatchObject({ ok: true });
    // What was there before the lock may go.
    saved = own;
    expect(await guarded.save(() => DEFAULT_SETTINGS)).toMatchObject({ ok: true });
  });
});

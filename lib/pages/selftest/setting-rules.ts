import { daysAfter } from '../../model/dates';
import type { Release } from '../../model/release';
import {
  AUTOSAVES,
  DEFAULT_SETTINGS,
  LEDGER_DAYS,
  LOG_YEARS,
  SENSITIVITIES,
  type Settings,
} from '../../model/settings';
import { inForce, listsOf } from '../../settings/managed/in-force';
import { DEFAULTS, type Defaulted, type Key, type Lockable } from '../../settings/managed/keys';
import { type Check, type Given, type Outcome, outcomeOf, type Said } from './check';

type Rule = (key: Key, outcome: Outcome, tried: Said, entry?: string, nth?: number) => Check;
type SettingKey = 'codes' | 'contacts' | 'roiMaxDays' | 'defaults' | 'locked';

const DEFAULTED = Object.keys(DEFAULTS) as readonly Defaulted[];

/** The keys that bear on the user's settings: tried on settings that somebody made up. */
export function settingRules(rule: Rule): { readonly [Name in SettingKey]: (given: Given) => readonly Check[] } {
  return {
    codes: ({ policy }) => {
      const { codes } = inForce(DEFAULT_SETTINGS, policy);
      const holds = (policy.codes ?? []).every((id) => codes.includes(id));
      return [rule('codes', outcomeOf(holds), ['selftest_tried_list'])];
    },

    contacts: ({ policy }) => {
      const { contacts } = inForce(DEFAULT_SETTINGS, policy);
      const holds = (policy.contacts ?? []).every((wanted) =>
        contacts.some(({ label, reach }) => label === wanted.label && reach === wanted.reach),
      );
      return [rule('contacts', outcomeOf(holds), ['selftest_tried_list'])];
    },

    roiMaxDays: ({ policy }) => {
      const { roiMaxDays = 0 } = policy;
      const last = daysAfter(RELEASE.signed, roiMaxDays) ?? '';
      const [release] = inForce({ ...DEFAULT_SETTINGS, releases: [RELEASE] }, policy).releases;
      return [
        rule('roiMaxDays', outcomeOf(release?.expires === last), ['selftest_tried_roiMaxDays'], String(roiMaxDays)),
      ];
    },

    defaults: ({ policy }) =>
      DEFAULTED.filter((name) => policy.defaults?.[name] !== undefined).map((name) => {
        const holds = inForce(DEFAULT_SETTINGS, policy)[name] === policy.defaults?.[name];
        return { ...rule('defaults', outcomeOf(holds), ['selftest_tried_default'], name), id: `defaults.${name}` };
      }),

    locked: ({ policy }) =>
      (policy.locked ?? []).map((name) => {
        const held = inForce(contraryTo(policy.defaults ?? {}), policy)[name];
        const wanted = wantedOf(policy)[name];
        const holds = JSON.stringify(held) === JSON.stringify(wanted);
        return { ...rule('locked', outcomeOf(holds), ['selftest_tried_locked'], name), id: `locked.${name}` };
      }),
  };
}

/** What a locked setting is: the clinic's, and without that what it is before anybody chose. */
function wantedOf(policy: Given['policy']): Pick<Settings, Lockable> {
  return { ...DEFAULT_SETTINGS, ...policy.defaults, ...listsOf(policy), ownCodes: [], demoted: [], pauses: {} };
}

/** Settings of which each is another than the clinic's: what a user would choose against every lock. */
function contraryTo(clinic: Partial<Pick<Settings, Defaulted>>): Settings {
  const held = { ...DEFAULT_SETTINGS, ...clinic };
  const other = <T>(options: readonly T[], value: T, none: T) => options.find((each) => each !== value) ?? none;
  return {
    ...DEFAULT_SETTINGS,
    sensitivity: other(SENSITIVITIES, held.sensitivity, 'calm'),
    autosaves: other(AUTOSAVES, held.autosaves, 'hold'),
    logYears: other(LOG_YEARS, held.logYears, '25'),
    ledgerDays: other(LEDGER_DAYS, held.ledgerDays, '30'),
    ownTown: `${held.ownTown} elsewhere`,
    ownJurisdiction: `${held.ownJurisdiction} elsewhere`,
    approvedPlaces: [{ origin: 'https://user.selftest.invalid', path: '/' }],
    people: [{ address: 'user@selftest.invalid', role: 'team' }],
    contacts: [{ label: 'Self-test', reach: '555-0100' }],
    codes: ['selftest'],
    ownCodes: [{ name: 'Self-test', statement: 'Self-test', link: '' }],
    demoted: ['personName'],
    pauses: { 'https://user.selftest.invalid': 1 },
    chosen: [...DEFAULTED],
  };
}

const RELEASE: Release = {
  id: 'selftest',
  client: 'C-1',
  recipients: ['user@selftest.invalid'],
  purpose: 'self-test',
  categories: ['identity'],
  from: '',
  to: '',
  signed: '2026-01-15',
  expires: '2099-12-31',
  event: '',
  revoked: null,
  explained: true,
  part2: false,
  copyAt: '',
};

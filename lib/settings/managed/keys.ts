import { CODES } from '../../../patterns/codes';
import { FAMILIES } from '../../model/finding';
import { PLACE_USES, PURPOSES, ROLES } from '../../model/purpose';
import { AUTOSAVES, LEDGER_DAYS, LOG_YEARS, SENSITIVITIES } from '../../model/settings';
import { VERDICTS } from '../../model/verdict';
import { normalisePlace } from '../origin';
import { normaliseRecipient } from '../recipient';
import { LIMITS } from '../schema';
import { choice, count, flag, group, rows, text, texts, type ValueOf } from './kinds';
import { normaliseLink, normalisePattern } from './patterns';

/**
 * How far the roll-out is. `simulate`: nothing is shown, only counted; `tips`: shown, never held; `enforce`: all that Discreet
 * does.
 */
export const MODES = ['simulate', 'tips', 'enforce'] as const;
export type Mode = (typeof MODES)[number];

/**
 * How a user may go past a question. `none`: not at all; `acknowledge`: one click is enough; `justify`: with a reason, always;
 * `falsePositive`: only by saying that it is nothing of a client.
 */
export const OVERRIDES = ['none', 'acknowledge', 'justify', 'falsePositive'] as const;
export type Override = (typeof OVERRIDES)[number];

/** What a rule of the clinic bears on: findings of one family, of a tier, or any at all. */
export const CATEGORIES = ['any', 'direct', ...FAMILIES] as const;
export type Category = (typeof CATEGORIES)[number];

/** Single settings of the user for which the clinic can give another value to begin with. */
export const DEFAULTS = {
  sensitivity: choice(SENSITIVITIES),
  autosaves: choice(AUTOSAVES),
  logYears: choice(LOG_YEARS),
  ledgerDays: choice(LEDGER_DAYS),
  ownTown: text(LIMITS.text),
  ownJurisdiction: text(LIMITS.text),
} as const;
export type Defaulted = keyof typeof DEFAULTS;

/**
 * What can be locked. A single setting then has the clinic's value, or that of the package; a list holds what the clinic put
 * there and nothing else.
 */
export const LOCKABLE = [
  'sensitivity',
  'autosaves',
  'logYears',
  'ledgerDays',
  'ownTown',
  'ownJurisdiction',
  'approvedPlaces',
  'people',
  'contacts',
  'codes',
  'ownCodes',
  'demoted',
  'pauses',
] as const;
export type Lockable = (typeof LOCKABLE)[number];

/**
 * Every key of the managed policy, in the order in which it is told. Types, validation, `managed_schema.json`, the policy page, the
 * administrators' reference, ADMX and the samples come from here; the words of each are the messages `policy_<key>` and
 * `policy_<key>Hint`. Nothing of a client belongs in any: every user of the computer can read a policy.
 */
export const KEYS = {
  policyVersion: text(LIMITS.text),
  mode: choice(MODES),
  allowOverride: choice(OVERRIDES),
  requireReason: flag(),
  reasonMinChars: count(0, 200),
  reasonChoices: texts(text(80), 12),
  approvedDomains: texts(text(LIMITS.text, normaliseRecipient), 200),
  approvedPeople: rows({ address: text(254, normaliseRecipient), role: choice(ROLES) }, ['address'], 500),
  approvedPlaces: rows({ match: text(LIMITS.path, patternOfPlace), context: choice(PLACE_USES) }, ['match'], 200),
  blockedPlaces: texts(text(LIMITS.path, normalisePattern), 500),
  blockPublicDirect: flag(),
  behaviours: rows(
    { context: choice(PURPOSES), category: choice(CATEGORIES), verdict: choice(VERDICTS) },
    ['verdict'],
    100,
  ),
  crowdThresholds: rows({ context: choice(PURPOSES), fewerThan: count(0, 100_000) }, ['context', 'fewerThan'], 16),
  codes: texts(choice(CODES.map(({ id }) => id)), 40),
  contacts: rows({ label: text(LIMITS.text), reach: text(LIMITS.text) }, ['label', 'reach'], LIMITS.contacts),
  roiMaxDays: count(1, 3650),
  exportAllowed: flag(),
  supportContact: text(200),
  helpUrl: text(LIMITS.path, normaliseLink),
  customMessages: group({ asked: text(300), blocked: text(300), locked: text(300) }),
  defaults: group(DEFAULTS),
  locked: texts(choice(LOCKABLE), LOCKABLE.length),
} as const;

export type Key = keyof typeof KEYS;
export const KEY_NAMES = Object.keys(KEYS) as readonly Key[];

/** What the clinic set, validated: only what was given and good. */
export type ClinicPolicy = { readonly [Name in Key]?: ValueOf<(typeof KEYS)[Name]> };

function patternOfPlace(input: string) {
  const read = normalisePlace(input);
  return read.ok ? { ok: true as const, value: read.value.origin + read.value.path } : read;
}
